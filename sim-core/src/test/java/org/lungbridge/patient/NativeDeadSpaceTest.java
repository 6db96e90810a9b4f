package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** On ECMO the dead space is that of the native lung: with the CO2 that it gives off, not with what the body makes. */
class NativeDeadSpaceTest {
    private static final double ML_PER_MMOL = 22.414;
    private static final double MINUTES = 10;

    /** Enghoff by hand from the books of ten steady minutes: 1 − 0.863 · native VCO2/VE/PaCO2. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 3.6, 8})
    void deadSpaceUsesWhatTheNativeLungGivesOff(double sweep) {
        Bedside patient =
                new Bedside(Bedside.onEcmo(), 1e-6).set(Ecmo.SWEEP, sweep).on(4 * 3600);
        double lungBefore = patient.state(Audit.LUNG_CO2);
        double membraneBefore = patient.state(Audit.MEMBRANE_CO2);
        patient.on(60 * MINUTES);
        double byLung = perMinute(lungBefore - patient.state(Audit.LUNG_CO2));
        double byMembrane = perMinute(membraneBefore - patient.state(Audit.MEMBRANE_CO2));
        double made = patient.get(Metabolism.CO2_PRODUCTION);
        assertThat(byLung + byMembrane).isCloseTo(made, Percentage.withPercentage(3));
        assertThat(byMembrane).isGreaterThan(0.4 * made);
        double minute = patient.get(Ventilator.MINUTE_VENTILATION);
        double arterial = patient.get(Blood.ARTERIAL_PCO2);
        double share = patient.get(Lung.DEAD_SPACE_ENGHOFF);
        assertThat(share).isCloseTo(1 - 0.863 * byLung / minute / arterial, within(2e-3));
        assertThat(share).isBetween(0.3, 1.0);
        // with the CO2 of the whole body it would lie below what the tube alone takes
        assertThat(1 - 0.863 * made / minute / arterial).isLessThan(share - 0.3);
    }

    /** A volume of gas in the ten minutes, mL/min. */
    private static double perMinute(double mmol) {
        return mmol * ML_PER_MMOL / MINUTES;
    }
}
