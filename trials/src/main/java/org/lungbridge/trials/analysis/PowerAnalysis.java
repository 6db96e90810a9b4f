package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.inference.TTest;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.LogRank;
import org.lungbridge.trials.statistics.PowerCurve;
import org.lungbridge.trials.statistics.TimeToEvent;

/** How often a trial of different patients, as one is run at the bedside, would find the primary endpoint's difference. */
final class PowerAnalysis {
    private static final List<Integer> SIZES = List.of(25, 50, 100, 200, 400, 800);
    /** Trials drawn for each size; the Monte-Carlo error of a power is 2.5 % at most. */
    private static final int TRIALS = 400;
    /** With fewer patients an arm nothing is guessed (design choice). */
    private static final int FEWEST = 20;

    private PowerAnalysis() {}

    /** The power by patients an arm. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        if (contrast.first().complete() < FEWEST || contrast.second().complete() < FEWEST) {
            return List.of();
        }
        PowerCurve curve = endpoint.isAmount() ? amounts(plan, endpoint, contrast) : events(plan, endpoint, contrast);
        List<Finding> findings = new ArrayList<>();
        for (PowerCurve.Point point : curve.points()) {
            Interval none = Interval.UNKNOWN;
            findings.add(contrast.place(endpoint.id(), "patients=" + point.patientsPerArm(), Double.NaN)
                    .finding(
                            Measures.POWER,
                            new Estimate(point.power(), point.error(), none),
                            point.patientsPerArm(),
                            -1,
                            "%s trials drawn from these patients, %s at alpha %s"
                                    .formatted(
                                            TRIALS,
                                            endpoint.isAmount() ? "Welch" : "log-rank",
                                            NumberText.exact(plan.alpha()))));
        }
        return findings;
    }

    private static PowerCurve events(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        List<TimeToEvent> one = EventTimes.of(contrast.first(), endpoint).causeSpecific();
        List<TimeToEvent> two = EventTimes.of(contrast.second(), endpoint).causeSpecific();
        return PowerCurve.of(one, two, SIZES, PowerAnalysis::logRank, plan.alpha(), TRIALS, plan.seed());
    }

    private static double logRank(List<TimeToEvent> one, List<TimeToEvent> two) {
        boolean none =
                one.stream().noneMatch(TimeToEvent::event) && two.stream().noneMatch(TimeToEvent::event);
        return none
                ? 1
                : Estimable.of(() -> LogRank.of(List.of(one, two)).test().p()).orElse(1.0);
    }

    private static PowerCurve amounts(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        return PowerCurve.of(
                known(AmountAnalysis.values(endpoint, contrast.first())),
                known(AmountAnalysis.values(endpoint, contrast.second())),
                SIZES,
                PowerAnalysis::welch,
                plan.alpha(),
                TRIALS,
                plan.seed());
    }

    private static double welch(List<Double> one, List<Double> two) {
        double p = new TTest()
                .tTest(
                        one.stream().mapToDouble(Double::doubleValue).toArray(),
                        two.stream().mapToDouble(Double::doubleValue).toArray());
        return Double.isNaN(p) ? 1 : p;
    }

    private static List<Double> known(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .toList();
    }
}
