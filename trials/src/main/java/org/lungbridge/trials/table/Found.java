package org.lungbridge.trials.table;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Detection;
import org.lungbridge.trials.endpoint.Evidence;

/**
 * What a center finds of what happens: at once where it shows by signs, otherwise at its next routine look on ECMO, or never.
 *
 * <pre>
 *   the n-th event shows by signs     with the share of the policy, keyed by patient and n, so the same in every arm
 *   routine looks                     each interval from the start of the run on ECMO, until its end
 * </pre>
 *
 * <p>Without a policy everything shows. A look finds what began before it in the same run on ECMO.
 */
final class Found {
    private static final String HEAD = "detection.head-bleed";
    private static final String VEIN = "detection.vein-thrombosis";

    private final @Nullable Detection policy;
    private final Chance chance;

    Found(@Nullable Detection policy, Chance chance) {
        this.policy = policy;
        this.chance = chance;
    }

    void put(Cells cells, Evidence evidence) {
        double[] head = evidence.outcome().bleeds().stream()
                .filter(graded -> graded.bleed().site().equals(Bleed.INTRACRANIAL))
                .mapToDouble(graded -> graded.bleed().span().from())
                .toArray();
        double[] veins = evidence.course().all("vein-thrombosis").stream()
                .mapToDouble(EventRecord::time)
                .toArray();
        Double headShare = policy == null ? null : policy.apparentHeadBleeds();
        Double veinShare = policy == null ? null : policy.apparentThromboses();
        Measure headLook = policy == null ? null : policy.routineHeadCt();
        Measure veinLook = policy == null ? null : policy.routineVeinUltrasound();
        List<Span> runs = evidence.outcome().ecmo();
        cells.happened("ichFound", first(head, HEAD, headShare, headLook, runs));
        cells.happened("veinThrombosisFound", first(veins, VEIN, veinShare, veinLook, runs));
    }

    private OptionalDouble first(
            double[] times, String purpose, @Nullable Double share, @Nullable Measure look, List<Span> runs) {
        double first = Double.POSITIVE_INFINITY;
        for (int n = 0; n < times.length; n++) {
            boolean shows = share == null || chance.uniform(purpose, n) < share;
            first = Math.min(first, shows ? times[n] : atLook(times[n], look, runs));
        }
        return Double.isInfinite(first) ? OptionalDouble.empty() : OptionalDouble.of(first);
    }

    private static double atLook(double time, @Nullable Measure look, List<Span> runs) {
        if (look == null) {
            return Double.POSITIVE_INFINITY;
        }
        for (Span run : runs) {
            if (run.from() <= time && time < run.to()) {
                double interval = look.engineValue();
                double next = run.from() + interval * Math.ceil((time - run.from()) / interval);
                return next < run.to() ? next : Double.POSITIVE_INFINITY;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
