package org.lungbridge.physiology.bleeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** How much an inflamed lung bleeds: activity, clotting, pressure, drugs. */
class AlveolarTendencyTest {
    /** The patient to whom the tendency is 1: little heparin, PEEP 5 cmH2O over the pressure around the lung. */
    private static StillBench reference() {
        return HeldBlood.bench()
                .with(Coagulation.APTT, 40)
                .with(Ventilator.TOTAL_PEEP, 5)
                .with(Lung.PLATEAU_PRESSURE, 12);
    }

    private static double perDay_mL(StillBench bench) {
        return 24 * bench.get(Bleeding.CAPILLARY_FLOW);
    }

    /** Hemoglobin falls by 1-2 g/dL a day in untreated disease: 660 mL at 10 g/dL and 5 L of blood take 1.3. */
    @Test
    void untreatedCapillaritisBleeds660MilliliterADay() {
        StillBench bench = reference().with(Bleeding.CAPILLARITIS, 0.96);
        assertThat(bench.get(Bleeding.TENDENCY)).isCloseTo(1, within(1e-6));
        assertThat(perDay_mL(bench)).isCloseTo(660, within(6.0));
        assertThat(perDay_mL(bench) / 5_000 * 10).isBetween(1.0, 2.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.2, 63", "0.5, 248", "0.8, 501", "1.2, 920"})
    void bleedingGrowsWithActivityToThePowerOfOneAndAHalf(double activity, double mLPerDay) {
        assertThat(perDay_mL(reference().with(Bleeding.CAPILLARITIS, activity)))
                .isCloseTo(mLPerDay, within(1 + 0.01 * mLPerDay));
    }

    /**
     * Before ECMO: no heparin, large multimers and platelet function intact, PEEP 22 and driving pressure 18 cmH2O. After a
     * day on it: low heparin, multimers 0.3, function 0.6, a tenth of the platelets gone, PEEP 12 and driving pressure 10.
     */
    @ParameterizedTest
    @ValueSource(doubles = {40, 45, 50})
    void startOfEcmoChangesAlveolarBleedingLittle(double apttOnEcmo_s) {
        double before = perDay_mL(reference()
                .with(Bleeding.CAPILLARITIS, 0.8)
                .with(Coagulation.APTT, 34)
                .with(Coagulation.LARGE_MULTIMERS, 1)
                .with(Coagulation.PLATELET_FUNCTION, 1)
                .with(Coagulation.PLATELET_COUNT, 120)
                .with(Ventilator.TOTAL_PEEP, 22)
                .with(Circulation.INTRATHORACIC_PRESSURE, 5)
                .with(Lung.PLATEAU_PRESSURE, 40));
        double after = perDay_mL(reference()
                .with(Bleeding.CAPILLARITIS, 0.8)
                .with(Coagulation.APTT, apttOnEcmo_s)
                .with(Coagulation.PLATELET_COUNT, 108)
                .with(Ventilator.TOTAL_PEEP, 12)
                .with(Circulation.INTRATHORACIC_PRESSURE, 2)
                .with(Lung.PLATEAU_PRESSURE, 22));
        assertThat(after / before).isBetween(0.8, 1.5);
    }

    @Test
    void noClottingLeftBleedsSixfoldAtMost() {
        StillBench bench = reference();
        double before = bench.get(Bleeding.TENDENCY);
        for (double aptt : new double[] {52, 80, 120, 200, 400, 2_000}) {
            double now = bench.with(Coagulation.APTT, aptt).get(Bleeding.TENDENCY);
            assertThat(now).isGreaterThan(before).isLessThanOrEqualTo(6);
            before = now;
        }
        assertThat(before).isGreaterThan(5.9);
    }

    /** Above 50 the count decides, whatever the circuit does to the function of platelets; below, the function too. */
    @Test
    void plateletFunctionMattersOnlyWhereThereAreFew() {
        double many = ratioByFunction(120);
        double few = ratioByFunction(20);
        assertThat(many).isCloseTo(1, within(0.005));
        assertThat(few).isGreaterThan(1.1);
    }

    private static double ratioByFunction(double count) {
        StillBench bench = reference().with(Coagulation.PLATELET_COUNT, count);
        double working = bench.with(Coagulation.PLATELET_FUNCTION, 1).get(Bleeding.TENDENCY);
        return bench.with(Coagulation.PLATELET_FUNCTION, 0.6).get(Bleeding.TENDENCY) / working;
    }

    @Test
    void pressureHoldsBleedingBackByNoMoreThanThreeTenths() {
        StillBench bench = reference().with(Bleeding.CAPILLARITIS, 1);
        double at5 = perDay_mL(bench);
        double at15 = perDay_mL(bench.with(Ventilator.TOTAL_PEEP, 15).with(Lung.PLATEAU_PRESSURE, 22));
        double at40 = perDay_mL(bench.with(Ventilator.TOTAL_PEEP, 40).with(Lung.PLATEAU_PRESSURE, 47));
        assertThat(at15 / at5).isCloseTo(Math.exp(-0.2), within(0.01));
        assertThat(at40 / at5).isBetween(0.7, 0.71);
        double around = perDay_mL(bench.with(Circulation.INTRATHORACIC_PRESSURE, 25));
        assertThat(around).isGreaterThan(at40);
    }

    @Test
    void tidalStressOpensCapillaries() {
        StillBench bench = reference().with(Bleeding.CAPILLARITIS, 1).with(Lung.PLATEAU_PRESSURE, 15);
        double gentle = perDay_mL(bench);
        assertThat(perDay_mL(bench.with(Lung.PLATEAU_PRESSURE, 29)) / gentle).isCloseTo(1.3, within(0.02));
    }

    /** Heslet 2006: local factor VIIa stops the bleeding; one side alone leaves the other. */
    @Test
    void localTherapyWorksWhereItIsGiven() {
        StillBench bench = reference();
        assertThat(bench.get(Bleeding.LOCAL_HEMOSTASIS)).isCloseTo(1, within(1e-12));
        bench.with(Drug.FACTOR_VIIA_RIGHT_LUNG, 1);
        assertThat(bench.get(Bleeding.LOCAL_HEMOSTASIS)).isCloseTo(0.575, within(1e-9));
        bench.with(Drug.FACTOR_VIIA_LEFT_LUNG, 1);
        assertThat(bench.get(Bleeding.LOCAL_HEMOSTASIS)).isCloseTo(0.15, within(1e-9));
        StillBench inhaled = reference().with(Drug.TRANEXAMIC_ACID_LUNG, 150);
        assertThat(inhaled.get(Bleeding.LOCAL_HEMOSTASIS)).isCloseTo(1 - 0.6 * 150 / 210, within(1e-9));
        StillBench systemic = reference().with(Drug.ANTIFIBRINOLYSIS, 1).with(Drug.DESMOPRESSIN, 1);
        assertThat(systemic.get(Bleeding.LOCAL_HEMOSTASIS)).isCloseTo(0.75 * 0.85, within(1e-9));
    }

    /**
     * Bleeding dilutes what stops it. With turnover of factors (0.01/h), fibrinogen (0.0103/h) and platelets (0.1/day), a
     * plasma volume of 3 L and a blood volume of 5 L, more bleeding of 1 % makes less than 1 % of more.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5})
    void bleedingDoesNotFeedItselfBelowHalfActivity(double activity) {
        double flow = perDay_mL(reference().with(Bleeding.CAPILLARITIS, activity)) / 1_000;
        double more = 1.01;
        double gain = Math.log(diluted(flow * more) / diluted(flow)) / Math.log(more);
        assertThat(gain).isBetween(0.0, 0.9);
    }

    private static double diluted(double bleeding_LPerDay) {
        double factors = 1 / (1 + 0.6 * bleeding_LPerDay / 3 / 0.24);
        double fibrinogen = 1 / (1 + 0.6 * bleeding_LPerDay / 3 / 0.247);
        double platelets = 1 / (1 + bleeding_LPerDay / 5 / 0.1);
        return reference()
                .with(Coagulation.INR, 1.2 * Math.pow(factors, -0.55))
                .with(Coagulation.APTT, 40 * (1 + 0.35 * (1 / factors - 1)))
                .with(Coagulation.FIBRINOGEN_LEVEL, 2 * fibrinogen)
                .with(Coagulation.PLATELET_COUNT, 100 * platelets)
                .get(Bleeding.TENDENCY);
    }
}
