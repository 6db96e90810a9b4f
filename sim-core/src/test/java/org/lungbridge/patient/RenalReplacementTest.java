package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Exchange;

/** The filter of renal replacement and its clock. */
class RenalReplacementTest {
    private static final double HOUR = 3600;
    private static final double DOSE = Unit.ML_PER_KG_PER_HOUR.engine(25);
    private static final double REMOVAL = Unit.ML_PER_HOUR.engine(100);

    private final FakeLane lane = new FakeLane();
    private final RenalReplacement replacement = new RenalReplacement(new Luck(patient -> new Chance(1, 0)));

    private OrderResult order(double hour, double removal, String anticoagulation) {
        lane.time = hour * HOUR;
        return replacement.apply(
                new Order(
                        lane.time,
                        Rank.ORDER,
                        0,
                        "test",
                        RenalReplacement.START,
                        Map.of("dose", DOSE, "fluidRemoval", removal),
                        Map.of("anticoagulation", anticoagulation)),
                lane);
    }

    private OrderResult end(Order order) {
        lane.time = order.time();
        return replacement.apply(order, lane);
    }

    private double filter() {
        return lane.get(Procedure.RENAL_REPLACEMENT.number().name());
    }

    @Test
    void theSameOrderAgainLeavesFilterAndClock() {
        Order clots = order(1, REMOVAL, "citrate").followUps().get(0);
        OrderResult again = order(10, REMOVAL, "citrate");
        assertThat(again.effect()).isEqualTo(Effect.NOTHING);
        assertThat(again.followUps()).isEmpty();
        assertThat(again.detail()).endsWith("as it runs already");
        assertThat(filter()).isEqualTo(1);
        assertThat(end(clots).what()).isEqualTo("filter-clotted");
    }

    /** Water is no longer removed; the filter clots when it would have, and the next one removes none either. */
    @Test
    void anotherFluidRemovalIsSetOnTheFilterThatRuns() {
        Order clots = order(1, REMOVAL, "citrate").followUps().get(0);
        OrderResult even = order(10, 0, "citrate");
        assertThat(even.effect()).isEqualTo(Effect.FULL);
        assertThat(even.followUps()).isEmpty();
        assertThat(lane.get(Exchange.FLUID_REMOVAL.name())).isZero();
        assertThat(filter()).isEqualTo(1);
        Order next = end(clots).followUps().get(0);
        assertThat(next.value("fluidRemoval")).isZero();
        assertThat(next.value("dose")).isCloseTo(DOSE, within(1e-12 * DOSE));
        end(next);
        assertThat(filter()).isEqualTo(2);
        assertThat(order(clots.time() / HOUR + 1, 0, "citrate").effect()).isEqualTo(Effect.NOTHING);
    }

    @Test
    void heparinInsteadOfCitrateBringsANewFilter() {
        Order clots = order(1, 0, "citrate").followUps().get(0);
        assertThat(order(10, 0, "heparin").followUps()).hasSize(1);
        assertThat(filter()).isEqualTo(2);
        assertThat(end(clots).what()).as("the old filter is gone").isEmpty();
    }

    @Test
    void afterAStopAFilterBeginsAnew() {
        order(1, 0, "citrate");
        new RenalReplacement.Stop().apply(Order.of(2 * HOUR, Rank.ORDER, 0, "test", RenalReplacement.STOP), lane);
        assertThat(order(3, 0, "citrate").followUps()).hasSize(1);
        assertThat(filter()).isEqualTo(2);
    }
}
