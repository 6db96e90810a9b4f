package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The median of severe lungs turned prone and back: what has changed after so many hours, and after the return. */
final class TypicalProne implements Experiment {
    private static final double HOUR = 3600;

    /** What is read at one moment. */
    private record Reading(double po2, double pf, double pco2, double compliance, double dead, double alveolarDead) {
        static Reading of(Bench bench) {
            return new Reading(
                    bench.get(Blood.ARTERIAL_PO2),
                    bench.get(Lung.PF_RATIO),
                    bench.get(Blood.ARTERIAL_PCO2),
                    bench.get(Ventilator.COMPLIANCE),
                    bench.get(Lung.DEAD_SPACE_ENGHOFF),
                    bench.get(Lung.DEAD_SPACE_ALVEOLAR));
        }
    }

    @Override
    public String id() {
        return "typical-prone";
    }

    @Override
    public String about() {
        return "The median of severe lungs (70 kg, 0.3 L of fluid, PEEP 12, FiO2 0.8), supine for a day, is turned prone for so many"
                + " hours and back for so many.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("hours", "h", 8), Port.usual("hoursBack", "h", 0.5));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("PaO2rise", "%"),
                Port.of("PFrise", "%"),
                Port.of("PaCO2change", "mmHg"),
                Port.of("complianceChange", "%"),
                Port.of("deadSpaceChange", "points"),
                Port.of("alveolarDeadSpaceChange", "points"),
                Port.of("complianceChangeBack", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench bench = LivingLungs.of(LivingLungs.typical()).pass(24 * HOUR);
        Reading before = Reading.of(bench);
        Reading prone = Reading.of(bench.set(Lung.POSITION, 1).pass(in.number("hours") * HOUR));
        Reading back = Reading.of(bench.set(Lung.POSITION, 0).pass(in.number("hoursBack") * HOUR));
        return Map.of(
                "PaO2rise", rise(before.po2(), prone.po2()),
                "PFrise", rise(before.pf(), prone.pf()),
                "PaCO2change", prone.pco2() - before.pco2(),
                "complianceChange", rise(before.compliance(), prone.compliance()),
                "deadSpaceChange", 100 * (prone.dead() - before.dead()),
                "alveolarDeadSpaceChange", 100 * (prone.alveolarDead() - before.alveolarDead()),
                "complianceChangeBack", rise(before.compliance(), back.compliance()));
    }

    private static double rise(double before, double after) {
        return 100 * (after / before - 1);
    }
}
