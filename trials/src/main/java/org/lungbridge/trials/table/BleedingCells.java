package org.lungbridge.trials.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.lungbridge.outcome.Barc;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.GradedBleed;
import org.lungbridge.outcome.Span;
import org.lungbridge.trials.endpoint.Evidence;

/** Bleeding by published definitions, and of the lung. */
final class BleedingCells {
    private static final String LUNG_FLOW = "alveolarBleeding_mLPerH";
    /** At which a bleed of the lung is one, as in {@link Bleed}. */
    private static final double FLOWS_ML_PER_H = 5;

    private final Evidence evidence;
    private final List<GradedBleed> bleeds;

    private BleedingCells(Evidence evidence) {
        this.evidence = evidence;
        this.bleeds = evidence.outcome().bleeds();
    }

    static void put(Cells cells, Evidence evidence) {
        BleedingCells all = new BleedingCells(evidence);
        all.graded(cells);
        all.ofTheLung(cells);
        all.volumes(cells);
    }

    private void graded(Cells cells) {
        cells.happened("majorBleeding", first(GradedBleed::isthMajor));
        cells.count(
                "majorBleeds", bleeds.stream().filter(GradedBleed::isthMajor).count());
        bleeds.stream()
                .filter(GradedBleed::isthMajor)
                .findFirst()
                .ifPresent(
                        graded -> cells.text("majorBleedingSite", graded.bleed().site()));
        cells.happened(
                "majorBleedingOutsideLung",
                first(graded -> graded.isthMajor() && !graded.bleed().site().equals(Bleed.LUNG)));
        cells.happened("majorBleedingOnEcmo", first(graded -> graded.isthMajor() && beganOnEcmo(graded)));
        cells.text(
                "barc",
                bleeds.stream()
                        .map(GradedBleed::barc)
                        .max(Enum::compareTo)
                        .map(Barc::code)
                        .orElse("0"));
        cells.happened("barc3", first(graded -> graded.barc().compareTo(Barc.TYPE_3A) >= 0));
        cells.happened("elsoBleeding", first(GradedBleed::elsoMajor));
        cells.count("bleeds", bleeds.size());
        cells.yes("fatalBleeding", first(graded -> graded.bleed().fatal()).isPresent());
        cells.happened("ich", first(graded -> graded.bleed().site().equals(Bleed.INTRACRANIAL)));
        cells.happened("elsoHemorrhagic", first(this::beganOnEcmo));
    }

    private boolean beganOnEcmo(GradedBleed graded) {
        return Span.holds(evidence.outcome().ecmo(), graded.bleed().span().from());
    }

    private OptionalDouble first(Predicate<GradedBleed> wanted) {
        return bleeds.stream()
                .filter(wanted)
                .mapToDouble(graded -> graded.bleed().span().from())
                .min();
    }

    private void ofTheLung(Cells cells) {
        OptionalDouble hemostasis = evidence.outcome().response().bleeding();
        cells.happened("hemostasis", hemostasis);
        if (hemostasis.isPresent()) {
            double dry = hemostasis.getAsDouble() + Span.DAY;
            cells.happened(
                    "rebleed",
                    evidence.course().where(LUNG_FLOW, flow -> flow >= FLOWS_ML_PER_H).stream()
                            .mapToDouble(Span::from)
                            .filter(from -> from >= dry)
                            .findFirst());
        }
        cells.text("hemoptysis", evidence.outcome().hemoptysis().grade().replace(' ', '-'));
    }

    private void volumes(Cells cells) {
        Columns columns = evidence.course().columns();
        double end = evidence.course().end();
        double lung = columns.at("cumulativeAlveolarBleeding_mL", end);
        double other = columns.at("cumulativeOtherBleeding_mL", end);
        cells.number("lungBloodLost_mL", lung).number("otherBloodLost_mL", other);
        cells.number("bloodLost_mL", lung + other);
    }
}
