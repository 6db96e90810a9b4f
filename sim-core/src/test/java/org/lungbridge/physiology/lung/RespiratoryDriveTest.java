package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.model.Component;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;

/** The drive of a patient whose blood gases are given. */
class RespiratoryDriveTest {
    private static final double LAG_S = 45;
    private static final double REST_L_MIN = 6.6;

    private static final class GivenGases implements Component {
        GivenGases(Declarations d) {
            d.state(Blood.ARTERIAL_PCO2, 40);
            d.state(Blood.ARTERIAL_PH, 7.398);
            d.state(Blood.ARTERIAL_SATURATION, 0.99);
            d.setting(Circulation.ALIVE, 1);
        }
    }

    private static LungBench bench() {
        return new LungBench(assemble(1));
    }

    private static Model assemble(int lanes) {
        return Model.assemble(
                lanes, List.of(new Part("gases", GivenGases::new), new Part("drive", RespiratoryDrive::new)));
    }

    private static LungBench awake() {
        return bench().with(Breathing.SEDATION_DEPTH, 0);
    }

    /** Chemoreflex at rest with these gases, relative to normal ventilation. */
    private static double wanted(double pco2, double hydrogen, double saturation) {
        LungBench bench = awake().with(Blood.ARTERIAL_PCO2, pco2)
                .with(Blood.ARTERIAL_PH, 9 - Math.log10(hydrogen))
                .with(Blood.ARTERIAL_SATURATION, saturation)
                .with(Breathing.CHEMOREFLEX, 0);
        return LAG_S * bench.rates()[bench.model.stateRow(Breathing.CHEMOREFLEX)];
    }

    private static double acute(double pco2, double saturation) {
        return wanted(pco2, 40 + 0.8 * (pco2 - 40), saturation);
    }

    @Test
    void deepSedationLeavesNothing() {
        LungBench patient = bench().with(Blood.ARTERIAL_PCO2, 90)
                .with(Breathing.CHEMOREFLEX, 15)
                .observe();
        assertThat(patient.get(Breathing.DRIVE)).isZero();
        assertThat(patient.get(Breathing.RATE)).isZero();
        assertThat(patient.get(Breathing.EFFORT)).isZero();
    }

    @Test
    void awakePatientAtRestBreathesNormally() {
        LungBench patient = awake().observe();
        assertThat(patient.get(Breathing.DRIVE)).isEqualTo(1);
        assertThat(patient.get(Breathing.RATE)).isBetween(12.0, 16.0);
        assertThat(patient.get(Breathing.EFFORT)).isCloseTo(5, within(1e-9));
        assertThat(acute(40, 0.99)).isCloseTo(1, within(0.05));
    }

    /** Read 1967: about 2 L/min per mmHg. */
    @ParameterizedTest
    @CsvSource({"42, 46", "46, 55", "55, 70"})
    void carbonDioxideRaisesVentilationAtThePublishedSlope(double low, double high) {
        double slope = REST_L_MIN * (acute(high, 1) - acute(low, 1)) / (high - low);
        assertThat(slope).isCloseTo(2, within(0.02));
    }

    /** Hypoxia multiplies the response to CO2 and adds about 1 L/min per percent of saturation at normal CO2. */
    @Test
    void hypoxiaMultipliesTheResponse() {
        double rich = acute(55, 1) - acute(45, 1);
        double poor = acute(55, 0.82) - acute(45, 0.82);
        assertThat(poor / rich).isCloseTo(1 + 15 / 6.6, Percentage.withPercentage(3));
        assertThat(REST_L_MIN * (acute(40, 0.80) - acute(40, 0.90)) / 10).isCloseTo(1, within(0.02));
    }

    /**
     * Winters' line (Albert 1967): PaCO2 = 1.5 HCO3 + 8 ± 2 in metabolic acidosis. The patient rests where the drive is
     * what CO2 elimination needs, 40/PaCO2, with H = 24 PaCO2/HCO3.
     */
    @ParameterizedTest
    @CsvSource({"20", "16", "12", "8"})
    void metabolicAcidosisIsCompensatedAlongWintersLine(double bicarbonate) {
        double low = 10;
        double high = 45;
        for (int k = 0; k < 50; k++) {
            double mid = 0.5 * (low + high);
            if (wanted(mid, 24 * mid / bicarbonate, 0.97) > 40 / mid) {
                high = mid;
            } else {
                low = mid;
            }
        }
        assertThat(low).isCloseTo(1.5 * bicarbonate + 8, within(2.0));
    }

    @Test
    void sedationTakesDriveAndBlockTakesMuscles() {
        double last = Double.POSITIVE_INFINITY;
        for (double depth : new double[] {0, 0.3, 0.6, 0.9, 1}) {
            LungBench patient = bench().with(Breathing.SEDATION_DEPTH, depth)
                    .with(Breathing.CHEMOREFLEX, 3)
                    .observe();
            assertThat(patient.get(Breathing.DRIVE)).isCloseTo(3 * (1 - depth), within(1e-12));
            assertThat(patient.get(Breathing.EFFORT)).isLessThan(last);
            last = patient.get(Breathing.EFFORT);
        }
        LungBench blocked = awake().with(Breathing.CHEMOREFLEX, 3)
                .with(Breathing.NEUROMUSCULAR_BLOCK, 1)
                .observe();
        assertThat(blocked.get(Breathing.DRIVE)).isCloseTo(3, within(1e-12));
        assertThat(blocked.get(Breathing.EFFORT)).isZero();
        assertThat(blocked.get(Breathing.RATE)).isZero();
    }

    @Test
    void deadPatientDoesNotBreathe() {
        LungBench patient = awake().with(Circulation.ALIVE, 0)
                .with(Breathing.CHEMOREFLEX, 10)
                .observe();
        assertThat(patient.get(Breathing.RATE)).isZero();
        assertThat(patient.get(Breathing.EFFORT)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 40, 7.4, 0.97, 1",
        "0, 0, 80, 7.1, 0.6, 12",
        "0.7, 0.5, 55, 7.25, 0.9, 3",
        "1, 0, 45, 7.3, 0.9, 2",
        "0, 0.9, 20, 7.6, 1, 0.02",
        "0, 1, 45, 7.3, 0.9, 2",
        "0, 0, 0, 6.6, 0, 0"
    })
    void partialsAreTheSlopes(double depth, double block, double pco2, double ph, double saturation, double reflex) {
        LungBench point = bench().with(Blood.ARTERIAL_PCO2, pco2)
                .with(Blood.ARTERIAL_PH, ph)
                .with(Blood.ARTERIAL_SATURATION, saturation)
                .with(Breathing.CHEMOREFLEX, reflex);
        var verifier = new ComponentVerifier(lanes -> {
            Model model = assemble(lanes);
            model.set(model.variable(Breathing.SEDATION_DEPTH), 0, depth);
            model.set(model.variable(Breathing.NEUROMUSCULAR_BLOCK), 0, block);
            return model;
        });
        assertThat(verifier.partials(point.states)).isEmpty();
        assertThat(verifier.jacobian(point.states)).isEmpty();
        assertThat(verifier.sources()).isEmpty();
    }
}
