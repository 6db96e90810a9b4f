package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Blood on its way from the air spaces to the outside, and what it does to the flow of gas. */
class AirwayBloodTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);

    private static LungBench holding(double blood_mL) {
        LungBench bench = HeldLung.bench(LUNG);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.with(Lung.ALVEOLAR_BLOOD.at(i), blood_mL * LUNG.share(i)).with(Lung.EDEMA.at(i), 0);
        }
        return bench.observe();
    }

    private static double alveolar(LungBench bench) {
        double sum = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            sum += bench.get(Lung.ALVEOLAR_BLOOD.at(i));
        }
        return sum;
    }

    private static double rate(LungBench bench, Quantity state) {
        return bench.rates()[bench.model.stateRow(state)];
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 500, 1500, 2500})
    void whatLeavesTheUnitsReachesTheAirways(double blood_mL) {
        LungBench bench = holding(blood_mL);
        double lost = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            lost -= rate(bench, Lung.ALVEOLAR_BLOOD.at(i));
        }
        double inflow = Lung.AIRWAY_INFLOW.unit().engine(bench.get(Lung.AIRWAY_INFLOW));
        assertThat(lost).isCloseTo(inflow, within(1e-15 * (1 + blood_mL)));
        assertThat(rate(bench, Lung.AIRWAY_BLOOD) + rate(bench, Audit.LUNG_REMOVED))
                .isCloseTo(inflow, within(1e-15 * (1 + blood_mL)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 1800, 3000})
    void nothingVanishesInADay(double blood_mL) {
        LungBench bench = HeldLung.pass(holding(blood_mL), 24);
        double everything = alveolar(bench) + bench.get(Lung.AIRWAY_BLOOD) + 1000 * bench.get(Audit.LUNG_REMOVED);
        assertThat(everything).isCloseTo(blood_mL, within(1e-10 * blood_mL));
    }

    @Test
    void littleComesUpBelowTheOverflowAndTheRestStaysBelowIt() {
        double[] volumes = {500, 1000, 1300, 1500, 1700, 2000};
        double before = 0;
        for (int k = 0; k < volumes.length; k++) {
            double now = holding(volumes[k]).get(Lung.AIRWAY_INFLOW);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        assertThat(holding(500).get(Lung.AIRWAY_INFLOW)).isCloseTo(2.5, within(0.001));
        assertThat(holding(0).get(Lung.AIRWAY_INFLOW)).isZero();
        LungBench flooded = HeldLung.pass(holding(2500), 4);
        assertThat(alveolar(flooded)).isBetween(1400.0, 1550.0);
    }

    @Test
    void nothingMovesWhileAPatientSettles() {
        LungBench bench = holding(2500)
                .with(Lung.FLUID_EXCHANGE, 0)
                .with(Lung.AIRWAY_BLOOD, 300)
                .with(Lung.FRESH_BLOOD, 500)
                .with(Lung.AIRWAY_FRESH_BLOOD, 200)
                .with(Lung.INJURY, 0.5);
        assertThat(bench.rates()).containsOnly(0);
    }

    @Test
    void spillStartsWhereTheAirwaysAreFull() {
        LungBench bench = holding(0);
        assertThat(rate(bench.with(Lung.AIRWAY_BLOOD, 20), Lung.AIRWAY_BLOOD)).isCloseTo(0, within(1e-12));
        HeldLung.pass(bench.with(Lung.AIRWAY_BLOOD, 400), 2);
        assertThat(bench.get(Lung.AIRWAY_BLOOD)).isBetween(100.0, 155.0);
        assertThat(bench.get(Lung.AIRWAY_BLOOD) + 1000 * bench.get(Audit.LUNG_REMOVED))
                .isCloseTo(400, within(1e-9));
    }

    @Test
    void freshBloodFollowsBleedingAndAges() {
        LungBench bench = holding(0).with("airway_blood.transport", 0).with(Lung.ALVEOLAR_BLEEDING, 50);
        HeldLung.pass(bench, 24);
        double expected = 50 * 36 * (1 - Math.exp(-24.0 / 36));
        assertThat(bench.get(Lung.FRESH_BLOOD)).isCloseTo(expected, within(1e-6));
        HeldLung.pass(bench.with(Lung.ALVEOLAR_BLEEDING, 0), 36);
        assertThat(bench.get(Lung.FRESH_BLOOD)).isCloseTo(expected * Math.exp(-1), within(1e-6));
    }

    /** What is carried up and runs out is as fresh as what stays: shares change by age alone. */
    @Test
    void freshBloodGoesWhereBloodGoes() {
        LungBench bench = holding(1800).with(Lung.FRESH_BLOOD, 900).with(Lung.AIRWAY_BLOOD, 0);
        HeldLung.pass(bench, 12);
        double share = 0.5 * Math.exp(-12.0 / 36);
        assertThat(bench.get(Lung.AIRWAY_BLOOD)).isGreaterThan(50);
        assertThat(1000 * bench.get(Audit.LUNG_REMOVED)).isGreaterThan(50);
        assertThat(bench.get(Lung.FRESH_BLOOD) / alveolar(bench)).isCloseTo(share, within(1e-9));
        assertThat(bench.get(Lung.AIRWAY_FRESH_BLOOD) / bench.get(Lung.AIRWAY_BLOOD))
                .isCloseTo(share, within(1e-6));
    }

    @Test
    void bloodAddsUpToFiveAndHalfOfItByTwentyMilliliters() {
        double before = -1;
        for (double blood : new double[] {0, 1, 5, 20, 60, 150, 1000}) {
            double now = holding(0).with(Lung.AIRWAY_BLOOD, blood).observe().get(Lung.ADDED_RESISTANCE);
            assertThat(now).isGreaterThan(before).isLessThan(5);
            before = now;
        }
        assertThat(holding(0).get(Lung.ADDED_RESISTANCE)).isCloseTo(0, within(1e-12));
        assertThat(holding(0).with(Lung.AIRWAY_BLOOD, 20).observe().get(Lung.ADDED_RESISTANCE))
                .isCloseTo(2.5, within(1e-9));
    }

    /** Blasius: resistance ∝ d^−19/4; the regular form bends away from it only where the tube is nearly closed. */
    @Test
    void clotNarrowsTheTubeAsBlasiusSays() {
        for (double clot : new double[] {0.1, 0.2, 0.3}) {
            double added =
                    holding(0).with(Ventilator.TUBE_OBSTRUCTION, clot).observe().get(Lung.ADDED_RESISTANCE);
            double blasius = 6 * (Math.pow(Math.sqrt(1 - clot), -19.0 / 4) - 1);
            assertThat(added).isBetween(0.8 * blasius, blasius);
        }
        double before = 0;
        for (double clot : new double[] {0.4, 0.6, 0.84, 0.95, 1}) {
            double added =
                    holding(0).with(Ventilator.TUBE_OBSTRUCTION, clot).observe().get(Lung.ADDED_RESISTANCE);
            assertThat(added).isGreaterThan(before).isLessThan(2000);
            before = added;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 50, 140})
    void hazardOfStandingBloodAddsUpInProportionToTime(double blood_mL) {
        LungBench bench = holding(0)
                .with("airway_blood.transport", 0)
                .with("airway_blood.airway_volume", 5000)
                .with(Lung.AIRWAY_BLOOD, blood_mL);
        HeldLung.pass(bench, 12);
        double hourly = 0.1 * blood_mL * blood_mL / (blood_mL * blood_mL + 50 * 50);
        assertThat(bench.get(Ventilator.TUBE_CLOT_HAZARD)).isCloseTo(12 * hourly, within(1e-9));
        double[][] left = new double[1][1];
        double[][] y = new double[bench.states.length][1];
        for (int s = 0; s < y.length; s++) {
            y[s][0] = bench.states[s];
        }
        bench.model.events(new double[1], y, left);
        assertThat(bench.model.eventName(0)).isEqualTo(Ventilator.TUBE_CLOT.name());
        assertThat(left[0][0]).isCloseTo(0.693147 - 12 * hourly, within(1e-6));
    }
}
