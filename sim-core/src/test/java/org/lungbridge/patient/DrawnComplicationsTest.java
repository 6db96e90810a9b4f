package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Thrombosis;

/** What chance deals out to many patients, each with a number of his own, against what was published. */
class DrawnComplicationsTest {
    private static final int PATIENTS = 2_000;
    private static final double HOUR = 3600;

    private static Luck luck(int patient) {
        Chance chance = new Chance(2026, patient);
        return new Luck(lane -> chance);
    }

    private static Order bleeds() {
        Map<String, String> site = Map.of("site", "intracranial");
        return new Order(0, Rank.STATE_EVENT, 0, "patient", SiteBleed.BEGIN, Map.of(), site);
    }

    /** Hours to death of those who die. */
    private static double[] hoursToDeath() {
        return IntStream.range(0, PATIENTS)
                .mapToObj(patient -> new SiteBleed(luck(patient)))
                .map(site -> site.orders().get(SiteBleed.BEGIN))
                .flatMap(order ->
                        order.apply(bleeds(), new FakeLane().with(Care.BY_CHANCE.name(), 1)).followUps().stream())
                .filter(order -> order.kind().equals(StandardOrders.DEATH))
                .mapToDouble(order -> order.time() / HOUR)
                .sorted()
                .toArray();
    }

    /** Fletcher-Sandersjöö 2018: 74 % dead within 30 days, 32-100 % in 25 studies; two standard errors of 2,000 are 2 points. */
    @Test
    void sevenOfTenDieOfAnIntracranialBleedAndNearlyAllOfThemWithinAWeek() {
        double[] hours = hoursToDeath();
        assertThat(hours.length / (double) PATIENTS).isCloseTo(0.70, within(0.02));
        assertThat(hours[hours.length / 2]).isBetween(33.0, 39.0);
        assertThat(DoubleStream.of(hours).filter(hour -> hour <= 7 * 24).count() / (double) hours.length)
                .isGreaterThan(0.95);
    }

    private static double[] thresholds(Quantity threshold) {
        return IntStream.range(0, PATIENTS)
                .mapToDouble(patient -> {
                    FakeLane lane = new FakeLane();
                    new SetLuck(luck(patient)).apply(Order.of(0, Rank.FAULT, 0, "test", SetLuck.KIND), lane);
                    return lane.get(threshold.name());
                })
                .toArray();
    }

    private static double share(double[] thresholds, double below) {
        return DoubleStream.of(thresholds).filter(one -> one < below).count() / (double) thresholds.length;
    }

    /** At a hazard integral Λ of the mean patient a share 1 − e^(−Λ) has had the event: 18 % at 0.2, half at ln 2. */
    @Test
    void byChanceASmallHazardStrikesSomeWhereTheMedianPatientIsNeverStruck() {
        double[] infections = thresholds(Disease.INFECTION_THRESHOLD);
        for (double hazard : List.of(0.2, StrictMath.log(2), 2.0)) {
            assertThat(share(infections, hazard)).isCloseTo(1 - StrictMath.exp(-hazard), within(0.025));
        }
    }

    /** A membrane stops by itself after three times the hazard at which staff exchange one, in the mean and in the median. */
    @Test
    void membraneBearsThreeExchangesWorthOfHazardBeforeItStops() {
        double[] membranes = thresholds(Thrombosis.OXYGENATOR_THRESHOLD);
        assertThat(DoubleStream.of(membranes).average().orElseThrow()).isCloseTo(3, within(0.15));
        assertThat(share(membranes, 3 * StrictMath.log(2))).isCloseTo(0.5, within(0.025));
        FakeLane median = new FakeLane();
        Map<String, Double> quantile = Map.of("quantile", 0.5);
        new SetLuck(luck(0)).apply(new Order(0, Rank.FAULT, 0, "test", SetLuck.KIND, quantile, Map.of()), median);
        assertThat(median.get(Thrombosis.OXYGENATOR_THRESHOLD.name())).isCloseTo(2.079442, within(1e-6));
        assertThat(median.get(Disease.INFECTION_THRESHOLD.name())).isCloseTo(0.693147, within(1e-6));
    }
}
