package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.vocabulary.OutputVariables;

/** Axes, thinning and phases. */
class LayoutOfTimeTest {
    @Test
    void timeAxisGoesFromMinutesToDays() {
        assertThat(TimeScale.of(1800).unit()).isEqualTo("min");
        assertThat(TimeScale.of(48 * 3600)).isEqualTo(new TimeScale("h", 3600, 4));
        assertThat(TimeScale.of(14 * 86_400)).isEqualTo(new TimeScale("d", 86_400, 2));
        assertThat(TimeScale.of(48 * 3600).text(9000)).isEqualTo("2.5 h");
    }

    @Test
    void ticksAreOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(Scale.tick(0.1)).isEqualTo(0.02);
        assertThat(Scale.tick(30)).isEqualTo(10);
        assertThat(Scale.tick(200)).isEqualTo(50);
    }

    @Test
    void steadyValueKeepsTheLeastSpanAndFullSaturationStaysAtTheTop() {
        assertThat(new Scale("pH", 0.1, 0, 14).range(7.4, 7.4)[1]).isGreaterThan(7.44);
        assertThat(new Scale("%", 10, 0, 101.5).range(99, 100)[1]).isEqualTo(101.5);
    }

    @Test
    void thinningKeepsASpikeOfOneRow() {
        int rows = 20_000;
        double[] times = new double[rows];
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            times[i] = i;
            values[i] = i == 7777 ? 1 : 0.5;
        }
        RunSeries series = new RunSeries(times, Map.of("SaO2", values));
        Panel panel = Panel.TREND.get(0);
        Points points = Points.of(series, panel, panel.traces().get(0));
        assertThat(points.size()).isLessThan(2100);
        assertThat(points.high()).isEqualTo(100);
        assertThat(points.time(points.last())).isEqualTo(19_999);
    }

    @Test
    void phasesFollowThePump() {
        RunSeries series = new RunSeries(
                new double[] {0, 60, 120, 180, 240}, Map.of("ecmoPumpSpeed_rpm", new double[] {0, 3000, 3000, 0, 0}));
        assertThat(Phase.of(series))
                .containsExactly(
                        new Phase("before ECMO", false, 0, 60),
                        new Phase("on ECMO", true, 60, 180),
                        new Phase("off ECMO", false, 180, 240));
    }

    @Test
    void everyLineIsAnOutputVariableAndEveryDotATest() {
        for (Panel panel : Panel.TREND) {
            for (Trace trace : panel.traces()) {
                boolean known = trace.dots()
                        ? Arrays.stream(Measurand.values())
                                .anyMatch(test -> test.result().equals(trace.id()))
                        : OutputVariables.find(trace.id()).isPresent();
                assertThat(known).as(trace.id()).isTrue();
            }
        }
    }
}
