package org.lungbridge.laboratory;

import java.util.Map;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;

/**
 * Results a device computes from its own.
 *
 * <pre>
 *   INR         = PT / PT of normal plasma
 *   bicarbonate = 0.0307 · PCO2 · 10^(pH − 6.105)                                                   mmol/L
 *   base excess = (1 − 0.014 Hb) · (bicarbonate − 24.8 + (1.43 Hb + 7.7)(pH − 7.4))                 mmol/L, Hb g/dL
 * </pre>
 *
 * <p>Gas analyzers: formulas of the standard C46 of the Clinical and Laboratory Standards Institute (recalled). INR: the
 * sensitivity index of the reagent is 1.
 */
final class Computed {
    private static final double SOLUBILITY = 0.0307;
    private static final double PK = 6.105;
    private static final double NORMAL_PH = 7.4;
    private static final double NORMAL_BICARBONATE = 24.8;

    private Computed() {}

    static double from(Measurand measurand, Map<Measurand, Double> measured, Reading reading) {
        return switch (measurand) {
            case INR -> value(measured, Measurand.PT, measurand) / reading.normalPt();
            case BICARBONATE -> bicarbonate(measured);
            case BASE_EXCESS -> baseExcess(measured, reading);
            default -> throw new IllegalStateException("No device computes (%s).".formatted(measurand.id()));
        };
    }

    private static double bicarbonate(Map<Measurand, Double> measured) {
        double pH = value(measured, Measurand.ARTERIAL_PH, Measurand.BICARBONATE);
        double pco2_mmHg = value(measured, Measurand.ARTERIAL_PCO2, Measurand.BICARBONATE);
        return SOLUBILITY * pco2_mmHg * StrictMath.pow(10, pH - PK);
    }

    private static double baseExcess(Map<Measurand, Double> measured, Reading reading) {
        double pH = value(measured, Measurand.ARTERIAL_PH, Measurand.BASE_EXCESS);
        double hemoglobin_gPerDL = Unit.G_PER_DL.of(reading.sample().value(Blood.HEMOGLOBIN));
        double buffer = 1.43 * hemoglobin_gPerDL + 7.7;
        return (1 - 0.014 * hemoglobin_gPerDL)
                * (bicarbonate(measured) - NORMAL_BICARBONATE + buffer * (pH - NORMAL_PH));
    }

    private static double value(Map<Measurand, Double> measured, Measurand needed, Measurand computed) {
        Double value = measured.get(needed);
        if (value == null) {
            throw new IllegalStateException(
                    "A device computes (%s) without measuring (%s) before.".formatted(computed.id(), needed.id()));
        }
        return value;
    }
}
