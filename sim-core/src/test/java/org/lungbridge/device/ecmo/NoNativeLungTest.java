package org.lungbridge.device.ecmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;

/** A patient without a lung on ECMO: cardiac output 6 L/min, VO2 200, VCO2 170 mL/min, steady state. */
class NoNativeLungTest {

    private static Bench patient(double flow, double recirculation, double hemoglobin, double sweep) {
        return new Bench()
                .flow(flow)
                .recirculation(recirculation)
                .set(Circulation.CARDIAC_OUTPUT, 6)
                .set(Blood.HEMOGLOBIN, hemoglobin)
                .metabolism(200, 170)
                .set(Ecmo.SWEEP, sweep)
                .settle();
    }

    /** Reference computation (ten segments, transfer units by relaxation) at flow over output 0.4-0.9, within 1 %. */
    @ParameterizedTest
    @CsvSource({
        "0, 7, 57.7 75.6 87.2 95.1 99.3 99.9",
        "0, 8, 63.1 78.6 88.8 95.6 99.4 99.9",
        "0, 10, 70.5 82.9 90.9 96.4 99.4 99.9",
        "0, 12, 75.3 85.6 92.4 96.9 99.4 99.9",
        "0.15, 8, 49.5 67.9 79.9 88.4 94.5 98.5",
        "0.15, 10, 59.6 74.2 83.9 90.6 95.5 98.7",
        "0.15, 12, 66.3 78.5 86.5 92.1 96.1 98.8"
    })
    void flowOverOutputAndHemoglobinSetTheSaturation(double recirculation, double hemoglobin, String saturations) {
        String[] expected = saturations.split(" ");
        for (int k = 0; k < expected.length; k++) {
            Bench bench = patient(6 * (0.4 + 0.1 * k), recirculation, hemoglobin, 6);
            assertThat(100 * bench.get(Blood.ARTERIAL_SATURATION))
                    .as("flow over output 0.%d", 4 + k)
                    .isCloseTo(Double.parseDouble(expected[k]), within(1.0));
        }
    }

    /**
     * Messai 2013, ICM 39:327: mixing of saturations plus 0.01 · PO2 of returned blood, within 1.5 %. The two misses
     * (−1.7 and −2.1 points) have a saturation below 0.45: the printed oxygen term does not shrink with the flow share.
     */
    @Test
    void pulmonaryArterySaturationFollowsMessaisFormulaButForTheKnownMisses() {
        List<String> misses = new ArrayList<>();
        for (int flow = 2; flow <= 5; flow++) {
            for (double recirculation : new double[] {0, 0.15, 0.3}) {
                Bench bench = patient(flow, recirculation, 10, 6);
                double share = bench.get(Ecmo.EFFECTIVE_FLOW) / 6;
                double mixed = share * bench.get(Ecmo.POST_SATURATION) + (1 - share) * venousSaturation(bench);
                double messai = 100 * mixed + 0.01 * bench.get(Ecmo.POST_PO2);
                if (Math.abs(100 * bench.get(Blood.ARTERIAL_SATURATION) - messai) > 1.5) {
                    misses.add("%d L/min, recirculation %s".formatted(flow, recirculation));
                }
            }
        }
        assertThat(misses).containsExactly("2 L/min, recirculation 0.15", "2 L/min, recirculation 0.3");
    }

    private static double venousSaturation(Bench bench) {
        return venousSaturation(bench, 100);
    }

    private static double venousSaturation(Bench bench, double hemoglobin_g_L) {
        CircuitBlood blood = new CircuitBlood();
        blood.solve(
                Blood.VENOUS_O2_CONTENT.unit().engine(bench.get(Blood.VENOUS_O2_CONTENT)),
                Blood.VENOUS_CO2_CONTENT.unit().engine(bench.get(Blood.VENOUS_CO2_CONTENT)),
                hemoglobin_g_L,
                0,
                37,
                26.8,
                4,
                7.35);
        return blood.kernel.saturation;
    }

    private static final double[] SWEEPS = {1, 2, 3, 4, 6, 8, 10};
    private static final double[][] REFERENCE = {
        {156, 98, 76, 64, 50, 43, 38},
        {134, 80, 60, 49, 37.5, 31, 27},
        {122, 71.5, 52.6, 42.5, 31.7, 26, 22.4},
        {115, 66, 48, 38.5, 28, 23, 19.6}
    };

    @Test
    void moreSweepLowersPaco2AndTheGasNeverCarriesMoreThanItCan() {
        for (int flow = 2; flow <= 5; flow++) {
            double last = Double.POSITIVE_INFINITY;
            for (double sweep : SWEEPS) {
                Bench bench = patient(flow, 0.1, 10, sweep);
                double paco2 = bench.get(Blood.ARTERIAL_PCO2);
                assertThat(paco2).isLessThan(last);
                assertThat(bench.get(Ecmo.CO2_TRANSFER)).isCloseTo(170, within(0.1));
                assertThat(0.863 * 170 / sweep).isLessThan(bench.get(Ecmo.INLET_PCO2));
                last = paco2;
            }
        }
    }

    /**
     * Reference law at sweep ≥ 3 L/min, within 10 %. It raises CO2 removal by 5-15 mL/min per L/min of gas where
     * patients show 33 (Park 2013), so the conductance law leads to lower PaCO2 at high sweep. Known misses: at 2 L/min
     * of flow −12, −17, −23, −26 % at sweep 4, 6, 8, 10; at 3 L/min −12, −17, −20 % at 6, 8, 10; at 4 L/min −12, −16 %
     * at 8, 10; at 5 L/min −12 % at 10.
     */
    @Test
    void paco2FollowsTheReferenceAboveThreeLitersOfSweepButForTheKnownMisses() {
        List<String> misses = new ArrayList<>();
        for (int flow = 2; flow <= 5; flow++) {
            for (int k = 2; k < SWEEPS.length; k++) {
                double paco2 = patient(flow, 0.1, 10, SWEEPS[k]).get(Blood.ARTERIAL_PCO2);
                if (Math.abs(paco2 / REFERENCE[flow - 2][k] - 1) > 0.10) {
                    misses.add("flow %d sweep %.0f".formatted(flow, SWEEPS[k]));
                }
            }
        }
        assertThat(misses)
                .containsExactly(
                        "flow 2 sweep 4",
                        "flow 2 sweep 6",
                        "flow 2 sweep 8",
                        "flow 2 sweep 10",
                        "flow 3 sweep 6",
                        "flow 3 sweep 8",
                        "flow 3 sweep 10",
                        "flow 4 sweep 8",
                        "flow 4 sweep 10",
                        "flow 5 sweep 10");
    }

    @Test
    void moreHemoglobinMoreFlowAndLessRecirculationRaiseTheSaturation() {
        double base = patient(3.6, 0.15, 9, 4).get(Blood.ARTERIAL_SATURATION);
        assertThat(patient(3.6, 0.15, 11, 4).get(Blood.ARTERIAL_SATURATION)).isGreaterThan(base);
        assertThat(patient(4.2, 0.15, 9, 4).get(Blood.ARTERIAL_SATURATION)).isGreaterThan(base);
        assertThat(patient(3.6, 0.05, 9, 4).get(Blood.ARTERIAL_SATURATION)).isGreaterThan(base);
        Bench heavy = patient(3.6, 0.30, 9, 4);
        assertThat(heavy.get(Ecmo.INLET_SATURATION)).isGreaterThan(venousSaturation(heavy, 90) + 0.1);
    }
}
