package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** The lupus patient on ECMO without liver and kidneys: lactic acid is what kills, and the body stays computable. */
class LiverFailureTest {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final int LONGEST = 24 * 60;

    private static Bedside withoutLiverAndKidneys() {
        return new Bedside(Bedside.onEcmo(), 1e-4)
                .set(Metabolism.LIVER_FUNCTION, 0)
                .set(Kidney.FILTRATION, 0);
    }

    /** Intact survival below pH 6.8 was not seen in 2,229 patients (Shin 2017, Crit Care 21:322). */
    @Test
    void heartStopsInAcidosisWithinHours() {
        Bedside patient = withoutLiverAndKidneys();
        double pH = patient.get(Blood.ARTERIAL_PH);
        double saturation = patient.get(Blood.ARTERIAL_SATURATION);
        int minutes = 0;
        while (patient.get(Circulation.ALIVE) > 0 && minutes < LONGEST) {
            pH = patient.get(Blood.ARTERIAL_PH);
            saturation = patient.get(Blood.ARTERIAL_SATURATION);
            patient.on(MINUTE);
            minutes++;
        }
        System.out.printf(
                "no liver, no kidneys: arrest after %.1f h at pH %.2f, lactate %.0f mmol/L, SaO2 %.2f%n",
                minutes / 60.0, pH, patient.get(Metabolism.LACTATE), saturation);
        assertThat(patient.get(Circulation.CIRCULATORY_ARREST)).isGreaterThanOrEqualTo(1);
        assertThat(pH).isBetween(6.6, 6.8);
        assertThat(saturation).isGreaterThan(0.8);
    }

    /** A circuit that runs on for three days beside a dead body: nothing breaks off, no gas turns negative. */
    @Test
    void deadBodyStaysComputableForThreeDays() {
        Bedside patient = withoutLiverAndKidneys();
        for (int hour = 0; hour < 72; hour++) {
            patient.on(HOUR);
            assertThat(patient.get(Blood.ARTERIAL_PCO2)).isNotNegative();
            assertThat(patient.get(Blood.ARTERIAL_PO2)).isNotNegative();
            assertThat(patient.get(Blood.ARTERIAL_PH)).isBetween(6.2, 7.4);
        }
        assertThat(patient.get(Circulation.ALIVE)).isZero();
    }
}
