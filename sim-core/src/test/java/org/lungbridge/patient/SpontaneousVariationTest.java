package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/** Demand and heart of a patient to whom nothing is done. */
class SpontaneousVariationTest {
    private static final int HOURS = 20_000;

    private static List<double[]> wander(long seed, double strength) {
        FakeLane lane = new FakeLane();
        lane.setSetting(Metabolism.DEMAND_VARIATION.name(), 1);
        lane.setSetting(Circulation.OUTPUT_VARIATION.name(), 1);
        SpontaneousVariation variation = new SpontaneousVariation(number -> new Chance(seed, 3));
        List<double[]> path = new ArrayList<>();
        Order order = SpontaneousVariation.from(0, strength);
        for (int hour = 0; hour < HOURS; hour++) {
            OrderResult result = variation.apply(order, lane);
            assertThat(result.what()).isEmpty();
            path.add(new double[] {
                lane.get(Metabolism.DEMAND_VARIATION.name()), lane.get(Circulation.OUTPUT_VARIATION.name())
            });
            order = result.followUps().get(0);
            assertThat(order.time()).isEqualTo(3600.0 * (hour + 1));
        }
        return path;
    }

    private static double[] logs(List<double[]> path, ToDoubleFunction<double[]> factor) {
        return path.stream().mapToDouble(p -> Math.log(factor.applyAsDouble(p))).toArray();
    }

    /** White 1999: 7.2 % within a day for O2 demand; Sasse 1994: 7.7 % for cardiac output, of which measurement is a part. */
    @Test
    void demandAndHeartSpreadAsPublished() {
        List<double[]> path = wander(11, 1);
        double[] demand = logs(path, p -> p[0]);
        double[] output = logs(path, p -> p[1]);
        assertThat(Sample.sd(demand)).isCloseTo(0.07, within(0.005));
        assertThat(Sample.sd(output)).isCloseTo(0.06, within(0.005));
        assertThat(Sample.mean(demand)).isCloseTo(0, within(0.005));
        assertThat(Sample.correlation(demand, output)).isCloseTo(0, within(0.05));
    }

    /** An hour later e^(−1/4) of a deviation is left, eight hours later e^(−2). */
    @Test
    void deviationsFadeInFourHours() {
        double[] x = logs(wander(11, 1), p -> p[0]);
        assertThat(lagged(x, 1)).isCloseTo(Math.exp(-0.25), within(0.02));
        assertThat(lagged(x, 8)).isCloseTo(Math.exp(-2), within(0.04));
    }

    private static double lagged(double[] x, int lag) {
        double[] now = java.util.Arrays.copyOfRange(x, 0, x.length - lag);
        double[] later = java.util.Arrays.copyOfRange(x, lag, x.length);
        return Sample.correlation(now, later);
    }

    @Test
    void samePatientVariesTheSameWayAndWithoutStrengthNotAtAll() {
        assertThat(wander(11, 1).get(500)).isEqualTo(wander(11, 1).get(500));
        assertThat(wander(11, 1).get(500)).isNotEqualTo(wander(12, 1).get(500));
        assertThat(wander(11, 0).get(500)).containsExactly(1, 1);
    }
}
