package org.lungbridge.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.chance.Chance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Liver;
import org.lungbridge.vocabulary.Metabolism;

/** What a device makes of a sample: scatter, bias, limits, interferences, computed results. */
class AssayTest {
    private static final Chance LUCK = new Chance(11, 3);

    /** Results of blood with this true ACT, the samples numbered from 0. */
    static double[] measured(AssayDevice device, Chance chance, int samples, double act) {
        FakeLane lane = new FakeLane().with(Coagulation.ACT, act);
        double[] values = new double[samples];
        for (int k = 0; k < samples; k++) {
            Reading reading = new Reading(Sample.draw(lane, 0), Method.ALGEBRAIC, ClottingNetworks.none());
            values[k] = Report.results(Assay.measure(device, reading, k, false, chance))
                    .get(0)
                    .value();
        }
        return values;
    }

    private static Result one(AssayDevice device, FakeLane lane, double lineHeparin) {
        Reading reading = new Reading(Sample.draw(lane, lineHeparin), Method.ALGEBRAIC, ClottingNetworks.none());
        return Report.results(Assay.measure(device, reading, 0, false, LUCK)).get(0);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        return Math.sqrt(
                DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
    }

    @ParameterizedTest
    @CsvSource({"0.06,0", "0.12,-20"})
    void resultsScatterAroundTruthPlusBiasAsTheDeviceSays(double share, double bias) {
        double[] values = measured(Bench.actDevice(share, bias), LUCK, 4000, 300);
        assertThat(mean(values)).isEqualTo(300 + bias, within(2.0));
        assertThat(sd(values) / mean(values)).isEqualTo(share, within(0.05 * share));
    }

    @Test
    void scatterBetweenDrawsComesOnTopOfThatWithinOneSample() {
        FakeLane lane = new FakeLane().with(Coagulation.APTT, 50);
        double[] values = new double[4000];
        for (int k = 0; k < values.length; k++) {
            Reading reading = new Reading(Sample.draw(lane, 0), Method.ALGEBRAIC, ClottingNetworks.none());
            values[k] = Report.results(Assay.measure(Bench.apttDevice(), reading, k, false, LUCK))
                    .get(0)
                    .value();
        }
        assertThat(sd(values) / mean(values)).as("5 % and 5 %").isEqualTo(0.0707, within(0.003));
    }

    @Test
    void precisionFollowsItsProfile() {
        PrecisionProfile cappedAt15 = PrecisionProfile.of(new double[] {125, 200, 250}, new double[] {15, 15, 30});
        assertThat(cappedAt15.sd(100)).isEqualTo(12);
        assertThat(cappedAt15.sd(160)).isEqualTo(15);
        assertThat(cappedAt15.sd(225)).isEqualTo(22.5);
        assertThat(cappedAt15.sd(300)).isEqualTo(36);
        PrecisionProfile platelets = PrecisionProfile.of(new double[] {0, 30, 50}, new double[] {5, 5, 2});
        assertThat(platelets.sd(10)).isEqualTo(5);
        assertThat(platelets.sd(0)).isEqualTo(5);
        assertThat(platelets.sd(200)).isEqualTo(8);
        assertThat(PrecisionProfile.of(new double[] {0}, new double[] {2}).sd(70))
                .isEqualTo(2);
        assertThatThrownBy(() -> PrecisionProfile.of(new double[] {2, 1}, new double[] {1, 1}))
                .hasMessageContaining("ascending");
    }

    @Test
    void beyondItsLimitsADeviceSaysSo() {
        FakeLane clots = new FakeLane().with(Coagulation.APTT, 200);
        Result no = one(Bench.apttDevice(), clots, 0);
        assertThat(no.flag()).isEqualTo(Flag.ABOVE);
        assertThat(no.value()).isEqualTo(180);
        assertThat(Wording.of(no)).isEqualTo("aPTT >180 s");
        FakeLane none = new FakeLane().with(Drug.ANTI_XA, 0.01);
        Result trace = one(Bench.antiXaDevice(Measurand.ANTI_XA), none, 0);
        assertThat(trace.flag()).isEqualTo(Flag.BELOW);
        assertThat(trace.value()).isEqualTo(0.05);
        assertThat(Wording.of(trace)).isEqualTo("antiXa <0.05 IU/mL");
        Result longer = one(Bench.apttDevice(), new FakeLane().with(Coagulation.APTT, 60), 0);
        assertThat(longer.flag()).isEqualTo(Flag.HIGH);
        assertThat(Wording.of(longer)).startsWith("aPTT ").endsWith(" s H");
        Result shorter = one(Bench.apttDevice(), new FakeLane().with(Coagulation.APTT, 23), 0);
        assertThat(shorter.flag()).isEqualTo(Flag.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        // Khan and Chandler 2019: hemoglobin of 228 mg/dL hid 0.21 of 0.62 IU/mL, below 70 mg/dL nothing.
        "0.62,2280,10,0.41",
        "0.62,700,10,0.62",
        // Kostousov 2014: 6 mg/dL more bilirubin hid 0.03-0.05 IU/mL.
        "0.50,70,126,0.46"
    })
    void hemolysisAndJaundiceHideHeparinFromAntiXa(double truth, double free, double bilirubin, double shown) {
        FakeLane lane = new FakeLane()
                .with(Drug.ANTI_XA, truth)
                .with(Coagulation.FREE_HEMOGLOBIN_LEVEL, free)
                .with(Liver.BILIRUBIN, bilirubin);
        assertThat(one(Bench.antiXaDevice(Measurand.ANTI_XA), lane, 0).value()).isEqualTo(shown, within(0.011));
    }

    @Test
    void aKitThatAddsAntithrombinShowsAllHeparin() {
        FakeLane lane = new FakeLane()
                .with(Drug.ANTI_XA, 0.3)
                .with(Drug.HEPARIN_LEVEL, 0.5)
                .with(Drug.ENOXAPARIN_LEVEL, 0.1);
        assertThat(one(Bench.antiXaDevice(Measurand.ANTI_XA), lane, 0).value()).isEqualTo(0.3);
        assertThat(one(Bench.antiXaDevice(Measurand.ANTI_XA_ANTITHROMBIN_ADDED), lane, 0)
                        .value())
                .isEqualTo(0.6);
    }

    @Test
    void heparinOfTheLineShowsInEveryTestThatFeelsIt() {
        FakeLane lane = new FakeLane()
                .with(Coagulation.APTT, 36.7)
                .with(Coagulation.ACT, 134)
                .with(Coagulation.ACT_HIGH_RANGE, 135)
                .with(Coagulation.INR, 1.2)
                .with(Coagulation.HEPARIN_EFFECT, 0.7)
                .with(Coagulation.FACTOR_VIII_LEVEL, 2)
                .with(Coagulation.FIBRINOGEN_LEVEL, 5)
                .with(Drug.ANTI_XA, 0.7);
        double half = 500;
        AssayDevice aptt = Bench.device("aptt", Panel.APTT, 0, 0, Bench.exact(Measurand.APTT, 1));
        assertThat(one(aptt, lane, 0).value()).isEqualTo(36.7);
        assertThat(one(aptt, lane, half).value()).as("36.7·e^(0.88·0.5)").isEqualTo(57.0, within(0.3));
        AssayDevice low = Bench.device("low", Panel.ACT, 0, 0, Bench.exact(Measurand.ACT_LOW_RANGE, 0));
        assertThat(one(low, lane, half).value()).isEqualTo(Math.rint(134 + 250 * (1.2 / 2.3 - 0.7 / 1.8)), within(0.5));
        AssayDevice high = Bench.device("high", Panel.ACT, 0, 0, Bench.exact(Measurand.ACT_HIGH_RANGE, 0));
        assertThat(one(high, lane, half).value()).isEqualTo(155);
        AssayDevice pt = Bench.device("pt", Panel.PT, 0, 0, Bench.exact(Measurand.PT, 2));
        assertThat(one(pt, lane, half).value()).as("12·1.2·(1 + 0.5·0.2)").isEqualTo(15.84);
        assertThat(one(Bench.antiXaDevice(Measurand.ANTI_XA), lane, half).value())
                .isEqualTo(1.2);
    }

    @Test
    void oneDrawInAHundredIsContaminated() {
        int contaminated = 0;
        for (int k = 0; k < 20_000; k++) {
            contaminated += ContaminatedLine.of(LUCK, k) > 0 ? 1 : 0;
        }
        assertThat(contaminated).isBetween(160, 240);
    }

    /** Scatter takes no saturation above 1, and a full one is a result like any other. */
    @Test
    void fullSaturationIsReportedAsSuch() {
        Channel saturation =
                new Channel(Measurand.ARTERIAL_SATURATION, PrecisionProfile.share(0), 0, 0, List.of(), 0, 1, 3, 0.9, 1);
        assertThat(saturation.reported(1.003)).isEqualTo(1);
        assertThat(saturation.flag(1.003)).isEqualTo(Flag.NONE);
        assertThat(saturation.flag(0.85)).isEqualTo(Flag.LOW);
    }

    @Test
    void aGasAnalyzerComputesBicarbonateAndBaseExcessFromItsOwnResults() {
        FakeLane lane = new FakeLane()
                .with(Blood.ARTERIAL_PH, 7.40)
                .with(Blood.ARTERIAL_PCO2, 40)
                .with(Blood.ARTERIAL_PO2, 90)
                .with(Blood.ARTERIAL_SATURATION, 0.97)
                .with(Metabolism.LACTATE, 1.0)
                .with(Blood.HEMOGLOBIN, 15);
        Reading reading = new Reading(Sample.draw(lane, 0), Method.ALGEBRAIC, ClottingNetworks.none());
        List<Result> results = Report.results(Assay.measure(Bench.gasDevice(), reading, 0, false, LUCK));
        assertThat(results)
                .extracting(Result::test)
                .containsExactly("hemoglobin", "pHa", "PaCO2", "PaO2", "SaO2", "lactate", "bicarbonate", "baseExcess");
        assertThat(results.get(6).value()).isEqualTo(24.2, within(0.1));
        assertThat(results.get(7).value()).isEqualTo(-0.4, within(0.15));
    }

    @Test
    void devicesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Bench.device("x", Panel.ACT, 10, 5, Bench.exact(Measurand.ACT_LOW_RANGE, 0)))
                .hasMessageContaining("(x)");
        assertThatThrownBy(() -> Bench.exact(Measurand.ACT_LOW_RANGE, 4)).hasMessageContaining("(4)");
        AssayDevice act = Bench.actDevice(0, 0);
        assertThatThrownBy(() -> new AssayDevices(List.of(act, act))).hasMessageContaining("called (act)");
        AssayDevice other = Bench.device("other", Panel.ACT, 0, 0, Bench.exact(Measurand.ACT_LOW_RANGE, 0));
        assertThatThrownBy(() -> new AssayDevices(List.of(act, other))).hasMessageContaining("two usual");
        AssayDevice wrong = Bench.device("gas", Panel.BLOOD_GAS, 0, 0, Bench.exact(Measurand.BICARBONATE, 1));
        assertThatThrownBy(() -> one(wrong, new FakeLane(), 0)).hasMessageContaining("(arterial-ph)");
    }

    @Test
    void namesAreFoundAgain() {
        for (Panel panel : Panel.values()) {
            assertThat(Panel.find(panel.id())).contains(panel);
        }
        for (Measurand measurand : Measurand.values()) {
            assertThat(Measurand.find(measurand.id())).contains(measurand);
        }
        for (Flag flag : Flag.values()) {
            assertThat(Flag.of(flag.code())).isEqualTo(flag);
        }
        assertThat(Method.of("network")).isEqualTo(Method.NETWORK);
        assertThat(Panel.find("aPPT")).isEmpty();
        assertThatThrownBy(() -> Method.of("magic")).hasMessageContaining("(magic)");
        assertThatThrownBy(() -> Flag.of("?")).hasMessageContaining("(?)");
    }
}
