package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ventilator;

/** The lupus patient on pure oxygen who is hardly ventilated: carbon dioxide, not oxygen, is what kills. */
class HypoventilationTest {
    private static final double MINUTE = 60;
    private static final int LONGEST = 300;

    /** Intact survival below pH 6.8 was not seen in 2,229 patients (Shin 2017, Crit Care 21:322). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 2, 4})
    void heartStopsWithinAnHourBelowPH68(double rate) {
        Bedside patient = new Bedside(Bedside.baseline(), 1e-5).set(Ventilator.RATE, rate);
        int minutes = 0;
        int below = 0;
        double pH = patient.get(Blood.ARTERIAL_PH);
        double saturation = patient.get(Blood.ARTERIAL_SATURATION);
        while (patient.get(Circulation.ALIVE) > 0 && minutes < LONGEST) {
            pH = patient.get(Blood.ARTERIAL_PH);
            saturation = patient.get(Blood.ARTERIAL_SATURATION);
            patient.on(MINUTE);
            minutes++;
            below += pH < 6.8 ? 1 : 0;
        }
        System.out.printf(
                "%.0f breaths/min: arrest after %d min, %d of them below pH 6.8; pH %.2f, SaO2 %.2f, PaCO2 %.0f mmHg%n",
                rate, minutes, below, pH, saturation, patient.get(Blood.ARTERIAL_PCO2));
        assertThat(below).isBetween(3, 60);
        assertThat(patient.get(Circulation.CIRCULATORY_ARREST)).isGreaterThanOrEqualTo(1);
        assertThat(saturation).isGreaterThan(0.6);
    }
}
