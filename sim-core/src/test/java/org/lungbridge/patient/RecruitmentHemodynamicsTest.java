package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What a sustained inflation to 40 cmH2O for 40 s costs the circulation. Bedside: cardiac output 20-40 % lower with
 * hypotension; Grasso 2002, Anesthesiology 96:795 (recalled): −31 % and −19 % of arterial pressure with a stiff chest
 * wall, hardly anything with a soft one. The wall's part is not reproduced.
 */
class RecruitmentHemodynamicsTest {
    /** Fall during the inflation and a minute after it, in percent of what was before. */
    private record Cost(double output, double pressure, double outputAfter) {}

    private static Bedside patient() {
        return new Bedside(Bedside.baseline(), 1e-5).set(Ventilator.PEEP, 12).on(1800);
    }

    private static Cost inflate(String name, Bedside patient) {
        double output = patient.get(Circulation.CARDIAC_OUTPUT);
        double pressure = patient.get(Circulation.ARTERIAL_PRESSURE);
        patient.set(
                Map.of(Ventilator.MANEUVER, 1.0, Ventilator.MANEUVER_PEEP, 40.0, Ventilator.MANEUVER_PRESSURE, 0.0));
        double least = output;
        double lowest = pressure;
        for (int k = 0; k < 20; k++) {
            patient.on(2);
            least = Math.min(least, patient.get(Circulation.CARDIAC_OUTPUT));
            lowest = Math.min(lowest, patient.get(Circulation.ARTERIAL_PRESSURE));
        }
        patient.set(Ventilator.MANEUVER, 0).on(60);
        Cost cost = new Cost(
                100 * (1 - least / output),
                100 * (1 - lowest / pressure),
                100 * (1 - patient.get(Circulation.CARDIAC_OUTPUT) / output));
        System.out.printf(
                "40 cmH2O for 40 s, %s: CO %.2f L/min %+.0f %%, MAP %.0f mmHg %+.0f %%, a minute later CO %+.0f %%%n",
                name, output, -cost.output(), pressure, -cost.pressure(), -cost.outputAfter());
        return cost;
    }

    @Test
    void inflationCostsAFifthOfTheFlowAndGivesItBack() {
        Cost cost = inflate("lupus, PEEP 12", patient());
        assertThat(cost.output()).isBetween(15.0, 40.0);
        assertThat(cost.pressure()).isBetween(5.0, 25.0);
        assertThat(cost.outputAfter()).isBetween(-5.0, 5.0);
    }

    /** A stiff chest wall passes more pressure on to the heart, but spares the capillaries: here it makes no difference. */
    @Test
    void bloodLossDeepensTheHypotension() {
        Cost full = inflate("the same", patient());
        Cost bled = inflate(
                "0.8 L lost",
                patient()
                        .set(Blood.BLEEDING, 4800)
                        .on(600)
                        .set(Blood.BLEEDING, 0)
                        .on(300));
        assertThat(bled.pressure()).isGreaterThan(full.pressure() + 1);
    }
}
