package org.lungbridge.physiology.lung;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A healthy lung and mild, moderate and severe ARDS on the bench, 75 kg, O2 uptake 260 mL/min, CO2 213 (225 in health),
 * set by hand as in section 6 of the lung specification. The specification does not print every number: tissue of 0.75,
 * 1.2, 1.45 and 1.45 kg at 66 kg reproduces its table (healthy P/F 456, C 93; mild 242, 71; moderate 145, 58; severe
 * 78, 44), and the healthy patient is ventilated with the 7 mL/kg of the anchor table.
 */
enum AnchorLung {
    /** No fluid, easily opened. */
    HEALTHY(0.75, 1e-6, 4, -6, 1, 0.62, 0.04, 1, 5, 0.3, 15),
    /** 120 mL of fluid. */
    MILD(1.2, 0.12, 8, -1, 0.8, 0.55, 0.22, 0.7, 11, 0.4, 17),
    /** 200 mL of fluid. */
    MODERATE(1.45, 0.2, 10, 0.5, 0.72, 0.62, 0.30, 0.5, 11, 0.7, 20),
    /** 350 mL of fluid. */
    SEVERE(1.45, 0.35, 12.5, 3, 0.68, 0.66, 0.38, 0.5, 11, 1, 25);

    private static final double WEIGHT = 75;
    private static final double WIDE_OPENING = 6;
    private static final double WIDE_CLOSING = 0.6;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Map<String, Double> patient = new TreeMap<>(ReferenceLung.TYPICAL);

    private final double softWide;

    AnchorLung(
            double tissue,
            double fluid,
            double opening,
            double closing,
            double soft,
            double softWide,
            double unperfused,
            double vasoconstriction,
            double peep,
            double fio2,
            double rate) {
        this.softWide = softWide;
        patient.putAll(Map.of("pbw", WEIGHT, "Ccw", 0.15 * WEIGHT / 66, "VO2", 260.0, "VCO2", 213.0));
        patient.putAll(Map.of("VD", 0.0022 * WEIGHT - 0.07 + 0.06, "vt", 0.006 * WEIGHT));
        patient.putAll(Map.of("Mt", tissue * WEIGHT / 66, "vfill", fluid, "Po", opening, "Pc", closing, "soft", soft));
        patient.putAll(Map.of("vmv", unperfused, "h", vasoconstriction, "peep", peep, "fio2", fio2, "rr", rate));
        if (fluid < 1e-3) {
            patient.putAll(Map.of("VCO2", 225.0, "sw", 0.6, "fK", 0.0, "Hb", 14.0, "BE", 0.0, "vt", 0.007 * WEIGHT));
        }
    }

    /** The patient after 24 h supine with the lung of this preset, opening and closing where it has them for such a lung. */
    LungBench settled(LungPreset preset, LungResolution lung) {
        Map<String, Double> p = new TreeMap<>(patient);
        boolean wide = preset.replaces(Lung.OPENING_PRESSURE);
        if (wide) {
            p.merge("Po", WIDE_OPENING, Double::sum);
            p.merge("Pc", WIDE_CLOSING, Double::sum);
            p.put("soft", softWide);
        }
        LungBench bench = ReferenceLung.of(p, lung);
        for (String law : new String[] {"midpoint", "width", "tail"}) {
            Quantity quantity =
                    bench.model.find("lung_mechanics." + law).orElseThrow().quantity();
            bench.with(quantity, preset.valueOf(quantity, bench.get(quantity)));
        }
        return bench.live(24);
    }

    /** The value that belongs to a column of the anchor table. */
    static double read(LungBench bench, String column) {
        return switch (column) {
            case "compliance_mL_per_cmH2O" -> bench.get(Ventilator.COMPLIANCE);
            case "pH" -> bench.get(Blood.ARTERIAL_PH);
            case "PaCO2_mmHg" -> bench.get(Blood.ARTERIAL_PCO2);
            case "PaO2_mmHg" -> bench.get(Blood.ARTERIAL_PO2);
            case "PF_mmHg" -> bench.get(Lung.PF_RATIO);
            case "SaO2_pct" -> 100 * bench.get(Blood.ARTERIAL_SATURATION);
            case "shunt_pct" -> 100 * bench.get(Lung.SHUNT_FRACTION);
            default -> throw new IllegalArgumentException(column);
        };
    }

    /** Whether a row of the anchor table is this lung's. */
    boolean is(String state) {
        return state.startsWith(name().toLowerCase(Locale.ROOT)) && (this == HEALTHY || state.contains("ARDS"));
    }
}
