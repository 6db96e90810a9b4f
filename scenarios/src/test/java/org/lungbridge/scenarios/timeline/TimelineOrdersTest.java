package org.lungbridge.scenarios.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Bleed;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;

class TimelineOrdersTest {
    private static final double TIGHT = 1e-12;

    @Test
    void ecmoStartsAfterTwoHoursWithTheCircuitOfTheCase() {
        Order start = TimelineOrders.of(Library.scenario("sle-dah-vv-ecmo")).get(0);
        assertThat(start.kind()).isEqualTo("start-ecmo");
        assertThat(start.time()).isEqualTo(7200);
        assertThat(start.value("sweep")).isCloseTo(0.06, within(TIGHT));
        assertThat(start.value("FdO2")).isEqualTo(1);
        assertThat(start.has("waterTemperature")).isFalse();
        assertThat(start.text("drainageCannula")).isEqualTo("bio-medicus-19-femoral");
        assertThat(start.text("returnSite")).isEqualTo("right-internal-jugular-vein");
    }

    @Test
    void tidalVolumePerKilogramMeansPredictedBodyWeight() {
        Order rest = TimelineOrders.of(Library.scenario("sle-dah-vv-ecmo")).get(2);
        assertThat(rest.value("tidalVolume")).isCloseTo(0.004 * 52.416, within(TIGHT));
        assertThat(rest.value("respiratoryRate")).isCloseTo(0.2, within(TIGHT));
        assertThat(rest.value("PEEP")).isCloseTo(12 * 0.735559, within(TIGHT));
        assertThat(rest.names()).isEmpty();
    }

    @Test
    void overlappingInfusionsAddUpAndEndAtZero() throws IOException {
        List<Order> fluids = ordersOf("give-fluid");
        assertThat(fluids).extracting(Order::time).containsExactly(600.0, 1200.0, 1800.0, 2400.0);
        double first = 0.5 / 1800;
        double second = 0.25 / 600;
        assertThat(fluids.get(0).value("rate")).isCloseTo(first, within(TIGHT));
        assertThat(fluids.get(1).value("rate")).isCloseTo(first + second, within(TIGHT));
        assertThat(fluids.get(2).value("rate")).isCloseTo(first, within(TIGHT));
        assertThat(fluids.get(3).value("rate")).isZero();
    }

    @Test
    void twoUnitsOfRedCellsAreSixHundredMilliliters() throws IOException {
        List<Order> cells = ordersOf("transfuse-red-cells");
        assertThat(cells).extracting(Order::time).containsExactly(3600.0, 7200.0);
        assertThat(cells.get(0).value("rate") * 3600).isCloseTo(0.6, within(TIGHT));
        assertThat(cells.get(1).value("rate")).isZero();
    }

    @Test
    void newBleedingReplacesTheOneBeforeAndItsEnd() {
        Scenario shipped = Library.scenario("sle-dah-vv-ecmo");
        Scenario scenario = withTimeline(
                shipped, bleed(0, 20, 60), bleed(30, 40, 10), bleed(50, 5, 5), bleed(60, 7, null), bleed(90, 0, null));
        List<Order> orders = TimelineOrders.of(scenario);
        assertThat(orders)
                .extracting(order -> order.time() / 60)
                .containsExactly(0.0, 30.0, 40.0, 50.0, 55.0, 60.0, 90.0);
        assertThat(orders)
                .extracting(order -> Math.round(order.value("rate") * 60_000))
                .containsExactly(20L, 40L, 0L, 5L, 0L, 7L, 0L);
    }

    @Test
    void everyOrderOfTheDocumentReachesTheEngineInOrder() throws IOException {
        List<Order> orders = TimelineOrders.of(everyField());
        assertThat(orders).extracting(Order::time).isSorted();
        assertThat(orders.stream().map(Order::kind).distinct())
                .hasSize(TimelineOrder.class.getPermittedSubclasses().length);
        assertThat(orders.stream().filter(order -> order.kind().equals("note")).map(order -> order.text("text")))
                .containsExactly("Start.");
        assertThat(orders).allSatisfy(order -> assertThat(order.actor()).isEqualTo("timeline"));
    }

    @Test
    void turnsAndManeuversCarryTheirFieldsInEngineUnits() throws IOException {
        Order turn = ordersOf("turn-prone").get(0);
        assertThat(turn.value("team")).isEqualTo(6);
        assertThat(turn.value("duration")).isEqualTo(720);
        assertThat(turn.text("complication")).isEqualTo("line-kink");
        assertThat(ordersOf("turn-supine").get(0).values()).isEmpty();
        List<Order> maneuvers = ordersOf("recruitment-maneuver");
        assertThat(maneuvers.get(0).value("PEEP")).isCloseTo(25 * 0.735559, within(TIGHT));
        assertThat(maneuvers.get(1).value("sustainedPressure")).isCloseTo(40 * 0.735559, within(TIGHT));
        assertThat(ordersOf("suction").get(0).text("system")).isEqualTo("open");
        assertThat(ordersOf("bronchoscopy").get(0).value("aliquots")).isZero();
        assertThat(ordersOf("set-ventilator"))
                .filteredOn(order -> order.names().containsValue("aprv"))
                .singleElement()
                .satisfies(order -> assertThat(order.value("timeHigh")).isEqualTo(5.4));
    }

    @Test
    void alveolarBleedingEndsAfterItsTime() throws IOException {
        List<Order> bleeding = ordersOf("set-alveolar-bleeding");
        assertThat(bleeding).extracting(Order::time).containsExactly(6.9 * 3600, 6.9 * 3600 + 1800);
        assertThat(bleeding.get(0).value("rate") * 3600).isCloseTo(0.1, within(TIGHT));
        assertThat(bleeding.get(1).value("rate")).isZero();
    }

    @Test
    void bleedingAndClottingCarryTheirFieldsInEngineUnits() throws IOException {
        List<Order> bleeds = ordersOf("bleed-at-site");
        assertThat(bleeds.get(0).text("site")).isEqualTo("gastrointestinal");
        assertThat(bleeds.get(0).value("volume")).isCloseTo(0.3, within(TIGHT));
        assertThat(bleeds.get(0).value("duration")).isEqualTo(7200);
        assertThat(bleeds.get(1).values()).isEmpty();
        Order exchange = ordersOf("change-oxygenator").get(0);
        assertThat(exchange.text("urgency")).isEqualTo("emergency");
        assertThat(exchange.value("duration")).isEqualTo(240);
        assertThat(ordersOf("clot-oxygenator").get(0).value("progress")).isEqualTo(0.6);
        assertThat(ordersOf("set-luck").get(0).value("quantile")).isEqualTo(0.5);
        assertThat(ordersOf("set-capillaritis").get(0).value("activity")).isEqualTo(0.4);
        assertThat(ordersOf("pulmonary-embolism").get(0).value("extent")).isEqualTo(0.3);
    }

    /** Whoever gives an order in a document can rely on the bedside to know it. */
    @Test
    void everyOrderOfTheDocumentIsKnownAtTheBedside() throws IOException {
        StandardOrders bedside = new StandardOrders();
        assertThat(TimelineOrders.of(everyField()))
                .allSatisfy(order -> assertThat(bedside.knows(order.kind())).isTrue());
    }

    private static List<Order> ordersOf(String kind) throws IOException {
        return TimelineOrders.of(everyField()).stream()
                .filter(order -> order.kind().equals(kind))
                .toList();
    }

    private static Scenario everyField() throws IOException {
        try (var stream = Library.class.getResourceAsStream("every-field.json")) {
            return Documents.readScenario("every-field.json", stream.readAllBytes());
        }
    }

    private static Bleed bleed(double at_min, double rate_mLPerMin, Integer for_min) {
        return new Bleed(
                new Measure(at_min, Unit.MIN),
                new Measure(rate_mLPerMin, Unit.ML_PER_MIN),
                for_min == null ? null : new Measure(for_min, Unit.MIN));
    }

    private static Scenario withTimeline(Scenario shipped, TimelineOrder... orders) {
        return new Scenario(
                null,
                "test",
                "Test",
                null,
                null,
                null,
                null,
                null,
                null,
                shipped.patient(),
                null,
                shipped.equipment(),
                Arrays.asList(orders),
                shipped.end(),
                null);
    }
}
