package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Care;

/** Offers of lungs to who is listed. */
class TransplantListTest {
    private static final double DAY = 86_400;

    private static OrderResult give(StandardOrders ward, FakeLane lane, String kind, String decision) {
        Map<String, String> names = decision.isEmpty() ? Map.of() : Map.of("decision", decision);
        return ward.apply(new Order(lane.time, Rank.ORDER, 0, "staff", kind, Map.of(), names), lane);
    }

    private static FakeLane byChance() {
        return new FakeLane().with(Care.BY_CHANCE.name(), 1);
    }

    @Test
    void theMedianWaitIsTwoWeeks() {
        double[] waits = new double[999];
        for (int patient = 0; patient < waits.length; patient++) {
            StandardOrders ward = new StandardOrders(new Chance(1, patient));
            waits[patient] = give(ward, byChance(), "list-for-transplant", "listed")
                            .followUps()
                            .get(0)
                            .time()
                    / DAY;
        }
        Arrays.sort(waits);
        assertThat(waits[waits.length / 2]).isBetween(12.0, 16.0);
    }

    @Test
    void anOfferIsOpenForFourHoursAndAnotherFollows() {
        StandardOrders ward = new StandardOrders(new Chance(1, 0));
        FakeLane lane = byChance();
        Order wait =
                give(ward, lane, "list-for-transplant", "listed").followUps().get(0);
        lane.time = wait.time();
        Order ends = ward.apply(wait, lane).followUps().get(0);
        assertThat(lane.get(Care.LUNGS_OFFERED.name())).isEqualTo(1);
        assertThat(ends.time() - wait.time()).isEqualTo(4 * 3600.0);
        lane.time = ends.time();
        List<Order> next = ward.apply(ends, lane).followUps();
        assertThat(lane.get(Care.LUNGS_OFFERED.name())).isZero();
        assertThat(next)
                .singleElement()
                .satisfies(order -> assertThat(order.time()).isGreaterThan(ends.time()));
    }

    @Test
    void whoIsNotListedIsOfferedNothing() {
        StandardOrders ward = new StandardOrders(new Chance(1, 0));
        FakeLane lane = byChance();
        assertThat(give(ward, lane, StandardOrders.LUNG_OFFER, "").followUps()).isEmpty();
        Order wait =
                give(ward, lane, "list-for-transplant", "listed").followUps().get(0);
        give(ward, lane, "list-for-transplant", "delisted");
        lane.time = wait.time();
        assertThat(ward.apply(wait, lane).followUps()).isEmpty();
        assertThat(lane.get(Care.LUNGS_OFFERED.name())).isZero();
    }

    @Test
    void aSecondListingDoesNotDoubleTheOffers() {
        StandardOrders ward = new StandardOrders(new Chance(1, 0));
        FakeLane lane = byChance();
        assertThat(give(ward, lane, "list-for-transplant", "listed").followUps())
                .hasSize(1);
        assertThat(give(ward, lane, "list-for-transplant", "listed").followUps())
                .isEmpty();
    }
}
