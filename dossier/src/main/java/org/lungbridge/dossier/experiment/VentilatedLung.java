package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** A healthy lung and three with ARDS on the ventilator, set by hand, supine for a day; then prone for eight hours. */
final class VentilatedLung implements Experiment {
    private static final double HOUR = 3600;
    private static final double WEIGHT = 75;
    private static final double TIDAL_HEALTHY = 0.007;
    private static final double TIDAL = 0.006;
    private static final int BACK = LivingLungs.LUNG.units() - 1;

    /** A lung: how it is and how it is ventilated. */
    private record Kind(
            double tissue,
            double fluid,
            double opening,
            double closing,
            double soft,
            double unperfused,
            double constriction,
            double peep,
            double fio2,
            double rate) {}

    private static final Map<Double, Kind> KINDS = Map.of(
            0.0, new Kind(0.75, 1e-6, 4, -6, 1, 0.04, 1, 5, 0.3, 15),
            0.3, new Kind(1.2, 0.12, 8, -1, 0.8, 0.22, 0.7, 11, 0.4, 17),
            0.6, new Kind(1.45, 0.2, 10, 0.5, 0.72, 0.30, 0.5, 11, 0.7, 20),
            0.9, new Kind(1.45, 0.35, 12.5, 3, 0.68, 0.38, 0.5, 11, 1, 25));

    @Override
    public String id() {
        return "ventilated-lung";
    }

    @Override
    public String about() {
        return "A lung of a patient of 75 kg, healthy (severity 0) or with mild (0.3), moderate (0.6) or severe ARDS (0.9), ventilated"
                + " as such patients are, after 24 h supine and 8 h prone.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("severity", "1"));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("compliance", "mL/cmH2O"),
                Port.of("pH", "1"),
                Port.of("PaCO2", "mmHg"),
                Port.of("PaO2", "mmHg"),
                Port.of("PF", "mmHg"),
                Port.of("SaO2", "%"),
                Port.of("shunt", "%"),
                Port.of("deadSpace", "1"),
                Port.of("ventilatoryRatio", "1"),
                Port.of("frontFlow", "1"),
                Port.of("backFlow", "1"),
                Port.of("frontFlowProne", "1"),
                Port.of("backOverFrontProne", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench bench = lung(in.number("severity")).pass(24 * HOUR);
        Map<String, Double> out = new TreeMap<>();
        out.put("compliance", bench.get(Ventilator.COMPLIANCE));
        out.put("pH", bench.get(Blood.ARTERIAL_PH));
        out.put("PaCO2", bench.get(Blood.ARTERIAL_PCO2));
        out.put("PaO2", bench.get(Blood.ARTERIAL_PO2));
        out.put("PF", bench.get(Lung.PF_RATIO));
        out.put("SaO2", 100 * bench.get(Blood.ARTERIAL_SATURATION));
        out.put("shunt", 100 * bench.get(Lung.SHUNT_FRACTION));
        out.put("deadSpace", bench.get(Lung.DEAD_SPACE_ENGHOFF));
        out.put("ventilatoryRatio", bench.get(Lung.VENTILATORY_RATIO));
        out.put("frontFlow", LivingLungs.perTissue(bench, 0));
        out.put("backFlow", LivingLungs.perTissue(bench, BACK));
        bench.set(Lung.POSITION, 1).pass(8 * HOUR);
        double front = LivingLungs.perTissue(bench, 0);
        out.put("frontFlowProne", front);
        out.put("backOverFrontProne", LivingLungs.perTissue(bench, BACK) / front);
        return out;
    }

    private static Bench lung(double severity) {
        Kind kind = KINDS.get(severity);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "The severity (%s) is not one of %s.".formatted(severity, KINDS.keySet()));
        }
        double size = WEIGHT / 66;
        Map<String, Double> p = LivingLungs.typical();
        p.putAll(Map.of("weight", WEIGHT, "wall", 0.15 * size, "uptake", 260.0, "production", 213.0));
        p.putAll(Map.of("dead", 0.0022 * WEIGHT - 0.07 + 0.06, "tidal", TIDAL * WEIGHT));
        p.putAll(Map.of("tissue", kind.tissue() * size, "fluid", kind.fluid(), "opening", kind.opening()));
        p.putAll(Map.of("closing", kind.closing(), "soft", kind.soft(), "unperfused", kind.unperfused()));
        p.putAll(Map.of("constriction", kind.constriction(), "peep", kind.peep()));
        p.putAll(Map.of("fio2", kind.fio2(), "rate", kind.rate()));
        if (severity == 0) {
            p.putAll(Map.of("production", 225.0, "spread", 0.6, "consolidation", 0.0, "hemoglobin", 14.0));
            p.putAll(Map.of("excess", 0.0, "tidal", TIDAL_HEALTHY * WEIGHT));
        }
        return LivingLungs.of(p);
    }
}
