package org.lungbridge.scenarios.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Laboratory;
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
    void faultsGoBeforeWhatStaffOrderAtTheSameTime() throws IOException {
        assertThat(ordersOf("pump-failure")).singleElement().satisfies(fault -> {
            assertThat(fault.rank()).isEqualTo(Rank.FAULT);
            assertThat(fault.value("alarm")).isZero();
            assertThat(fault.value("lasting")).isEqualTo(300);
        });
        assertThat(ordersOf("sweep-failure"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text("cause")).isEqualTo("blender"));
        assertThat(ordersOf("emergency-drive"))
                .singleElement()
                .satisfies(mend -> assertThat(mend.rank()).isEqualTo(Rank.ORDER));
    }

    /** Faults are permitted as a family. */
    private static int kinds(Class<?> family) {
        Class<?>[] members = family.getPermittedSubclasses();
        return members == null
                ? 1
                : Arrays.stream(members).mapToInt(TimelineOrdersTest::kinds).sum();
    }

    @Test
    void everyOrderOfTheDocumentReachesTheEngineInOrder() throws IOException {
        List<Order> orders = TimelineOrders.of(everyField());
        assertThat(orders).extracting(Order::time).isSorted();
        assertThat(orders.stream().map(Order::kind).distinct()).hasSize(kinds(TimelineOrder.class));
        assertThat(orders.stream().filter(order -> order.kind().equals("note")).map(order -> order.text("text")))
                .containsExactly("Start.");
        assertThat(orders)
                .allSatisfy(
                        order -> assertThat(order.actor()).isEqualTo(order.has("interval") ? "schedule" : "timeline"));
    }

    @Test
    void turnsAndManeuversCarryTheirFieldsInEngineUnits() throws IOException {
        Order turn = ordersOf("turn-prone").get(0);
        assertThat(turn.value("team")).isEqualTo(6);
        assertThat(turn.value("duration")).isEqualTo(720);
        assertThat(turn.text("complication")).isEqualTo("line-kink");
        assertThat(turn.value("severity")).isEqualTo(0.3);
        assertThat(ordersOf("turn-supine").get(0).values()).isEmpty();
        List<Order> maneuvers = ordersOf("recruitment-maneuver");
        assertThat(maneuvers.get(0).value("PEEP")).isCloseTo(25 * 0.735559, within(TIGHT));
        assertThat(maneuvers.get(1).value("sustainedPressure")).isCloseTo(40 * 0.735559, within(TIGHT));
        assertThat(ordersOf("suction").get(0).text("system")).isEqualTo("open");
        assertThat(ordersOf("bronchoscopy").get(0).value("aliquots")).isZero();
        assertThat(ordersOf("bronchoscopy").get(1).value("aliquots")).isEqualTo(4);
        assertThat(ordersOf("bronchoscopy").get(1).value("aliquotVolume")).isCloseTo(0.04, within(TIGHT));
        assertThat(ordersOf("set-ventilator"))
                .filteredOn(order -> order.names().containsValue("aprv"))
                .singleElement()
                .satisfies(order -> assertThat(order.value("timeHigh")).isEqualTo(5.4));
    }

    @Test
    void mishapsCarryWhatTheInstructorChose() throws IOException {
        assertThat(ordersOf("line-kink")).singleElement().satisfies(kink -> {
            assertThat(kink.value("severity")).isEqualTo(0.2);
            assertThat(kink.value("duration")).isEqualTo(60);
        });
        assertThat(ordersOf("release-line")).hasSize(1);
        assertThat(ordersOf("tube-event").get(0).value("duration")).isEqualTo(20);
        assertThat(ordersOf("tube-clot").get(0).value("share")).isEqualTo(0.5);
        assertThat(ordersOf("set-ventilator").get(0).value("pressureLimit")).isCloseTo(45 * 0.735559, within(TIGHT));
    }

    @Test
    void alveolarBleedingEndsAfterItsTime() throws IOException {
        List<Order> bleeding = ordersOf("set-alveolar-bleeding");
        assertThat(bleeding).extracting(Order::time).containsExactly(6.9 * 3600, 6.9 * 3600 + 1800);
        assertThat(bleeding.get(0).value("rate") * 3600).isCloseTo(0.1, within(TIGHT));
        assertThat(bleeding.get(1).value("rate")).isZero();
    }

    @Test
    void dosesKeepTheWayTheyWereWritten() throws IOException {
        assertThat(ordersOf("heparin-bolus").get(0).value("dosePerKilogram")).isEqualTo(75);
        assertThat(ordersOf("set-heparin").get(0).value("rate") * 3600).isCloseTo(1000, within(1e-9));
        assertThat(ordersOf("protamine").get(0).value("dose")).isCloseTo(0.05, within(TIGHT));
        assertThat(ordersOf("enoxaparin").get(0).value("dose")).isCloseTo(4000, within(1e-9));
        assertThat(ordersOf("set-argatroban").get(0).value("rate")).isEqualTo(0.2);
        assertThat(ordersOf("set-bivalirudin").get(0).value("rate") * 3.6e6).isCloseTo(0.1, within(TIGHT));
        assertThat(ordersOf("tranexamic-acid"))
                .extracting(order -> order.text("route"))
                .containsExactly("intravenous", "inhaled");
        assertThat(ordersOf("aminocaproic-acid").get(0).value("rate") * 3600).isCloseTo(1, within(TIGHT));
        Order lung = ordersOf("rfviia").get(0);
        assertThat(lung.value("dosePerKilogram")).isCloseTo(50e-6, within(1e-15));
        assertThat(lung.names())
                .containsEntry("route", "intrapulmonary")
                .containsEntry("side", "right")
                .containsEntry("response", "works");
        assertThat(ordersOf("desmopressin").get(0).value("dosePerKilogram")).isCloseTo(0.3e-6, within(1e-15));
        assertThat(ordersOf("give-vwf").get(0).has("dose")).isFalse();
        assertThat(ordersOf("give-antithrombin").get(0).value("dose")).isEqualTo(2000);
    }

    /** Plasma in mL/kg means actual weight: 15 mL/kg in 90 kg. */
    @Test
    void productsBecomeFlowsOfVolumeAndContent() throws IOException {
        List<Order> plasma = ordersOf("transfuse-plasma");
        assertThat(plasma.get(0).value("rate") * 7200).isCloseTo(1.35, within(TIGHT));
        assertThat(plasma.get(1).value("rate")).isZero();
        List<Order> platelets = ordersOf("transfuse-platelets");
        assertThat(platelets).extracting(Order::time).containsExactly(24840.0, 26640.0, 28440.0);
        assertThat(platelets.get(0).value("rate") * 1800).isCloseTo(0.30 + 0.25, within(TIGHT));
        assertThat(platelets.get(0).value("platelets") * 1800).isCloseTo(700, within(1e-9));
        assertThat(platelets.get(1).value("platelets") * 3600).isCloseTo(700, within(1e-9));
        assertThat(platelets.get(2).values()).containsEntry("platelets", 0.0).containsEntry("rate", 0.0);
        assertThat(ordersOf("transfuse-cryoprecipitate").get(0).value("rate") * 1800)
                .isCloseTo(0.2, within(TIGHT));
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
        assertThat(ordersOf("infection").get(0).text("site")).isEqualTo("pneumonia");
        assertThat(ordersOf("infection").get(0).value("severity")).isEqualTo(0.2);
        assertThat(ordersOf("set-antibiotics").get(0).value("on")).isEqualTo(1);
        assertThat(ordersOf("set-antibiotics").get(0).text("spectrum")).isEqualTo("narrow");
        assertThat(ordersOf("pulmonary-embolism").get(0).value("extent")).isEqualTo(0.3);
    }

    @Test
    void liberationSaysWhereTo() throws IOException {
        Order extubation = ordersOf("extubate").get(0);
        assertThat(extubation.text("to")).isEqualTo("noninvasive");
        assertThat(extubation.value("FiO2")).isEqualTo(0.8);
        assertThat(ordersOf("set-oxygen").get(0).value("flow")).isCloseTo(4.0 / 60, within(1e-12));
        assertThat(ordersOf("intubate").get(0).value("sedationDepth")).isEqualTo(0.7);
        assertThat(ordersOf("spontaneous-breathing-trial").get(0).value("duration"))
                .isEqualTo(600);
        assertThat(ordersOf("late-rebleed").get(0).value("volume")).isCloseTo(0.2, within(1e-12));
        assertThat(ordersOf("withdraw-life-support").get(0).text("reason")).isEqualTo("patient-wish");
        assertThat(ordersOf("discharge").get(0).text("to")).isEqualTo("ward");
    }

    /** Whoever gives an order in a document can rely on the bedside to know it. */
    @Test
    void everyOrderOfTheDocumentIsKnownAtTheBedside() throws IOException {
        StandardOrders bedside = new StandardOrders();
        assertThat(TimelineOrders.of(everyField()))
                .allSatisfy(order -> assertThat(
                                bedside.knows(order.kind()) || order.kind().equals(Laboratory.SAMPLE))
                        .isTrue());
    }

    @Test
    void samplesSayTestsDevicesAndMethodsThemselves() throws IOException {
        List<Order> samples = ordersOf(Laboratory.SAMPLE).stream()
                .filter(order -> order.actor().equals("timeline"))
                .toList();
        assertThat(samples).extracting(Order::time).containsExactly(6.9 * 3600 + 300, 7 * 3600.0);
        Order later = samples.get(0);
        assertThat(later.rank()).isEqualTo(Rank.SAMPLE);
        assertThat(later.names())
                .as("the bedside device does the aPTT alone, the rest is as under laboratory")
                .isEqualTo(Map.of(
                        "tests",
                        "aPTT,antiXa,PT",
                        "device.aPTT",
                        "aptt-bedside",
                        "device.antiXa",
                        "anti-xa-antithrombin-added"));
        assertThat(later.value("urgent")).isEqualTo(1);
        assertThat(samples.get(1).names())
                .isEqualTo(Map.of("tests", "ACT,aPTT", "device.ACT", "hemochron-jr", "method.aPTT", "network"));
    }

    @Test
    void standingTestsStartWhenWrittenAndOnlyWithAnInterval() throws IOException {
        List<Order> schedule = ordersOf(Laboratory.SAMPLE).stream()
                .filter(order -> order.actor().equals("schedule"))
                .toList();
        assertThat(schedule).hasSize(18);
        assertThat(schedule)
                .filteredOn(order -> order.text("tests").equals("ACT"))
                .singleElement()
                .satisfies(order -> assertThat(order.time()).isEqualTo(1800))
                .satisfies(order -> assertThat(order.value("interval")).isEqualTo(7200));
        assertThat(schedule)
                .filteredOn(order -> order.text("tests").equals("aPTT"))
                .singleElement()
                .satisfies(order -> assertThat(order.time()).isZero())
                .satisfies(order -> assertThat(order.text("method.aPTT")).isEqualTo("network"));
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
                null,
                null,
                Arrays.asList(orders),
                null,
                null,
                shipped.end(),
                null,
                null);
    }
}
