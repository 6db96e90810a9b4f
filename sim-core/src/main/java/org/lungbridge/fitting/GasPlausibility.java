package org.lungbridge.fitting;

import java.util.Locale;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.chemistry.OxygenCurve;

/**
 * Refuses blood gases that no blood can have.
 *
 * <p>A measured saturation must lie near the dissociation curve at the measured pH, PCO2 and PO2. The margin of 0.12
 * holds the spread of published curves (0.05 on the steep part, Severinghaus 1979, J Appl Physiol 46:599) and
 * half-saturation pressures of 20 to 35 mmHg after transfusion or in illness (design choice).
 */
final class GasPlausibility {
    private static final double SATURATION_MARGIN = 0.12;
    private static final double LEAST_BICARBONATE = 2;
    private static final double GREATEST_BICARBONATE = 60;

    private GasPlausibility() {}

    static double saturation(BloodGas gas) {
        double factor = OxygenCurve.virtualFactor(
                gas.pH(), gas.paCO2(), OxygenCurve.STANDARD_TEMPERATURE, OxygenCurve.NORMAL_P50_MMHG);
        return OxygenCurve.saturation(factor * gas.paO2());
    }

    static void check(BloodGas gas, double inspired) {
        double expected = saturation(gas);
        if (gas.saO2().isPresent() && Math.abs(gas.saO2().getAsDouble() - expected) > SATURATION_MARGIN) {
            throw new ImplausiblePatient(String.format(
                    Locale.ROOT,
                    "The arterial gas contradicts itself: PaO2 %s mmHg at pH %s and PaCO2 %s mmHg means SaO2 %.2f, but SaO2 is given as %s.%nMaybe one of the two was mistyped or taken at another time.",
                    gas.paO2(),
                    gas.pH(),
                    gas.paCO2(),
                    expected,
                    gas.saO2().getAsDouble()));
        }
        double bicarbonate = AcidBase.bicarbonate(gas.paCO2(), gas.pH());
        if (bicarbonate < LEAST_BICARBONATE || bicarbonate > GREATEST_BICARBONATE) {
            throw new ImplausiblePatient(String.format(
                    Locale.ROOT,
                    "The arterial gas is not that of a living patient: pH %s and PaCO2 %s mmHg mean bicarbonate %.1f mmol/L.",
                    gas.pH(),
                    gas.paCO2(),
                    bicarbonate));
        }
        if (gas.paO2() > inspired) {
            throw new ImplausiblePatient(String.format(
                    Locale.ROOT,
                    "The PaO2 (%s mmHg) is above the inspired O2 tension (%.0f mmHg).%nMaybe FiO2 was mistyped.",
                    gas.paO2(),
                    inspired));
        }
    }
}
