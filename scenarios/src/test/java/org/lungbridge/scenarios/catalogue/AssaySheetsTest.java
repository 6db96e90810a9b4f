package org.lungbridge.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.laboratory.AssayDevice;
import org.lungbridge.laboratory.AssayDevices;
import org.lungbridge.laboratory.Channel;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.ClottingNetworks;
import org.lungbridge.laboratory.Laboratory;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Method;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.Result;
import org.lungbridge.laboratory.ResultReader;
import org.lungbridge.laboratory.SampleOrders;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.WireName;

/** The shipped devices of the laboratory measure as published. */
class AssaySheetsTest {
    private static final AssayDevices DEVICES = DeviceCatalogue.shipped().assays();
    private static final OrderInterpreter NO_WARD = (order, lane) -> OrderResult.nothing("", "");

    /** Results of many samples of blood in which every quantity has this value. */
    private static double[] measured(Panel panel, String device, double truth, int samples) {
        Laboratory laboratory = new Laboratory(
                DEVICES, ClottingNetworks.none(), lane -> new Chance(5, 0), ResultReader.nobody(), NO_WARD);
        Blood blood = new Blood(truth);
        for (int k = 0; k < samples; k++) {
            Order draw = SampleOrders.once(0, 0, "test", false, List.of(new Request(panel, device, Method.ALGEBRAIC)));
            laboratory.apply(draw, blood).followUps().forEach(report -> laboratory.apply(report, blood));
        }
        return Chart.of(blood).all().stream().mapToDouble(Result::value).toArray();
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
    @CsvSource({
        // device, true ACT, expected mean, expected standard deviation
        "i-stat, 250, 250, 15.0",
        "hemochron-jr, 270, 250, 30.0",
        "hemochron-jr, 190, 170, 15.0",
        "hms, 250, 250, 12.5"
    })
    void actDevicesScatterAndMissAsPublished(String device, double truth, double mean, double sd) {
        double[] values = measured(Panel.ACT, device, truth, 3000);
        double[] clean = DoubleStream.of(values).filter(v -> v < mean + 5 * sd).toArray();
        assertThat(clean.length).as("all but heparin of the line").isGreaterThan(2940);
        assertThat(mean(clean)).isEqualTo(mean, within(0.05 * sd + 0.6));
        assertThat(sd(clean)).isEqualTo(sd, within(0.05 * sd));
    }

    /** i-STAT: limits of agreement of two cartridges of −78 to +70 s are ±1.96·√2 standard deviations of one. */
    @Test
    void twoCartridgesOfTheIStatAgreeAsInTheComparison() {
        double one = 0.06 * 440;
        assertThat(1.96 * Math.sqrt(2) * one).isEqualTo(74, within(2.0));
    }

    /** The hospital tells within four hours, reference laboratories of functional and immune tests within two days, cultures in three. */
    @ParameterizedTest
    @EnumSource
    void everyTestHasAUsualDeviceThatTellsItsResults(Panel panel) {
        AssayDevice device = DEVICES.of(Request.of(panel));
        assertThat(device.panel()).isEqualTo(panel);
        assertThat(DEVICES.measuring(panel)).contains(device.id());
        boolean slow = panel == Panel.SEROTONIN_RELEASE || panel == Panel.IMMUNOLOGY;
        boolean grows = panel == Panel.RESPIRATORY_CULTURE || panel == Panel.BLOOD_CULTURE;
        double most = grows ? 259_200 : slow ? 172_800 : 14_400;
        assertThat(device.longest()).isBetween(180.0, most);
    }

    @Test
    void defaultActDeviceIsOfTheLowRange() {
        assertThat(DEVICES.of(Request.of(Panel.ACT)).channels())
                .extracting(Channel::measurand)
                .containsExactly(Measurand.ACT_LOW_RANGE);
    }

    @Test
    void everyMeasurandHasADevice() {
        assertThat(Arrays.stream(Panel.values())
                        .flatMap(panel -> DEVICES.measuring(panel).stream()
                                .map(id -> DEVICES.of(new Request(panel, id, Method.ALGEBRAIC))))
                        .flatMap(device -> device.channels().stream())
                        .map(Channel::measurand)
                        .distinct())
                .containsExactlyInAnyOrder(Measurand.values());
    }

    @Test
    void documentsAndLaboratoryKnowTheSameTestsAndMethods() {
        assertThat(Arrays.stream(LabTest.values()).map(WireName::of))
                .containsExactlyElementsOf(
                        Arrays.stream(Panel.values()).map(Panel::id).toList());
        for (LabTest test : LabTest.values()) {
            assertThat(Panel.valueOf(test.name()).id()).isEqualTo(WireName.of(test));
        }
    }

    @Test
    void aSheetInAnotherUnitIsRefused() {
        ChannelSheet wrong = new ChannelSheet("aptt", "min", null, null, null, null, null, null, 1, null, null);
        assertThatThrownBy(wrong::channel).hasMessageContaining("(min) instead of (s)");
        ChannelSheet unknown = new ChannelSheet("magic", "s", null, null, null, null, null, null, 1, null, null);
        assertThatThrownBy(unknown::channel).hasMessageContaining("(magic)");
    }

    /** Blood in which every quantity has one value. */
    private static final class Blood implements LaneAccess {
        private final double value;
        private final Map<String, Integer> counters = new HashMap<>();
        private final List<Order> filed = new ArrayList<>();

        Blood(double value) {
            this.value = value;
        }

        @Override
        public int lane() {
            return 0;
        }

        @Override
        public double time() {
            return 0;
        }

        @Override
        public boolean has(String quantity) {
            return true;
        }

        @Override
        public double get(String quantity) {
            return quantity.startsWith("coagulation.act") ? value : 0;
        }

        @Override
        public void setSetting(String quantity, double changed) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public void setParameter(String quantity, double changed) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public void setState(String quantity, double changed) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public int next(String counter) {
            return counters.merge(counter, 1, Integer::sum) - 1;
        }

        @Override
        public void file(Order entry) {
            filed.add(entry);
        }

        @Override
        public List<Order> filed() {
            return filed;
        }
    }
}
