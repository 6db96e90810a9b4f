package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** What lasts at the bedside ends by itself and ends nothing else; knobs go where they are turned. */
class ProcedureTest {
    private static final double CMH2O = Unit.CMH2O.engine(1);

    private final FakeWard ward = new FakeWard(new StandardOrders());

    @Test
    void holdDuringARecruitmentManeuverLeavesItGoingOn() {
        ward.order(0, "recruitment-maneuver", Map.of("PEEP", 25 * CMH2O, "inspiratoryPressure", 15 * CMH2O));
        ward.order(30, "inspiratory-hold");
        assertThat(ward.until(32).get(Ventilator.INSPIRATORY_HOLD)).isEqualTo(1);
        assertThat(ward.until(33).get(Ventilator.INSPIRATORY_HOLD)).isZero();
        assertThat(ward.get(Ventilator.MANEUVER)).isEqualTo(1);
        assertThat(ward.until(120).get(Ventilator.MANEUVER)).isZero();
        assertThat(ward.get(Ventilator.MANEUVER_PEEP)).isCloseTo(25 * CMH2O, within(1e-12));
    }

    @Test
    void suctionWhileTheTubeIsOffDoesNotReconnectIt() {
        ward.order(0, "disconnect-ventilator", Map.of("duration", 60.0)).order(10, "suction");
        assertThat(ward.until(20).get(Ventilator.DISCONNECTION)).isEqualTo(1);
        assertThat(ward.until(30).get(Ventilator.DISCONNECTION)).isEqualTo(1);
        assertThat(ward.until(60).get(Ventilator.DISCONNECTION)).isZero();
    }

    @Test
    void whatGoesLessFarIsLeftWhenTheOtherEnds() {
        ward.order(0, "suction", Map.of("duration", 40.0)).order(10, "disconnect-ventilator", Map.of("duration", 10.0));
        assertThat(ward.until(9).get(Ventilator.DISCONNECTION)).isEqualTo(VentilatorSettings.CLOSED_SUCTION);
        assertThat(ward.until(15).get(Ventilator.DISCONNECTION)).isEqualTo(1);
        assertThat(ward.until(20).get(Ventilator.DISCONNECTION)).isEqualTo(VentilatorSettings.CLOSED_SUCTION);
        assertThat(ward.until(40).get(Ventilator.DISCONNECTION)).isZero();
    }

    @Test
    void suctionThatTakesNoTimeEmptiesTheAirwaysAtFullPressure() {
        ward.lane
                .with(Lung.AIRWAY_BLOOD.name(), Lung.AIRWAY_BLOOD.unit().engine(40))
                .with(
                        Lung.AIRWAY_FRESH_BLOOD.name(),
                        Lung.AIRWAY_FRESH_BLOOD.unit().engine(40));
        ward.order(10, "suction", Map.of("duration", 0.0));
        assertThat(ward.until(10).get(Ventilator.DISCONNECTION)).isZero();
        assertThat(ward.get(Lung.AIRWAY_BLOOD))
                .isCloseTo(0.15 * Lung.AIRWAY_BLOOD.unit().engine(40), within(1e-15));
        assertThat(ward.chart)
                .last()
                .asString()
                .startsWith("suction: closed suction: ")
                .contains("35 mL");
        ward.order(20, "suction", Map.of("duration", 15.0));
        assertThat(ward.until(30).get(Ventilator.DISCONNECTION)).isEqualTo(VentilatorSettings.CLOSED_SUCTION);
    }

    /** The solver keeps its step for what takes many minutes to be felt, and begins anew for what is felt in the next breath. */
    @ParameterizedTest
    @CsvSource({
        "transfuse-red-cells, rate, SLOW",
        "transfuse-platelets, rate, SLOW",
        "give-fluid, rate, SLOW",
        "set-prednisolone, dailyDose, SLOW",
        "set-ecmo, sweep, FULL",
        "set-norepinephrine, rate, FULL",
        "bleed, rate, FULL"
    })
    void productsAndTabletsActSlowly(String kind, String field, Effect effect) {
        Order order = FakeWard.order(0, kind, Map.of(field, 1e-3), Map.of());
        assertThat(new StandardOrders().apply(order, ward.lane).effect()).isEqualTo(effect);
        assertThat(new StandardOrders().apply(order, ward.lane).effect()).isEqualTo(Effect.NOTHING);
    }

    @Test
    void turningDuringSuctionLeavesBothToTheirOwnEnds() {
        ward.add(FakeWard.order(0, "turn-prone", Map.of("duration", 60.0), Map.of("complication", "none")));
        ward.order(50, "suction", Map.of("duration", 30.0));
        assertThat(ward.until(60).get(Lung.POSITION)).isEqualTo(1);
        assertThat(ward.get(Ventilator.DISCONNECTION)).isPositive();
        assertThat(ward.until(80).get(Ventilator.DISCONNECTION)).isZero();
        assertThat(ward.get(Lung.POSITION)).isEqualTo(1);
    }

    @Test
    void laterManeuverIsNotEndedByTheEndOfTheEarlier() {
        ward.order(0, "recruitment-maneuver").order(60, "recruitment-maneuver", Map.of("duration", 300.0));
        assertThat(ward.until(120).get(Ventilator.MANEUVER)).isEqualTo(1);
        assertThat(ward.until(359).get(Ventilator.MANEUVER)).isEqualTo(1);
        assertThat(ward.until(360).get(Ventilator.MANEUVER)).isZero();
        assertThat(ward.chart.stream().filter(line -> line.contains("ended"))).hasSize(1);
    }

    @Test
    void shorterLaterDisconnectionEndsTheLongerEarlierOneForGood() {
        ward.order(0, "disconnect-ventilator", Map.of("duration", 600.0));
        ward.order(10, "disconnect-ventilator", Map.of("duration", 5.0));
        assertThat(ward.until(15).get(Ventilator.DISCONNECTION)).isZero();
        ward.order(500, "disconnect-ventilator", Map.of("duration", 200.0));
        assertThat(ward.until(600).get(Ventilator.DISCONNECTION)).isEqualTo(1);
        assertThat(ward.until(700).get(Ventilator.DISCONNECTION)).isZero();
    }

    @Test
    void bronchoscopeNarrowsTheTubeAndIsNotTakenForAClot() {
        ward.order(0, "bronchoscopy", Map.of("aliquots", 0.0)).order(60, "bronchoscopy");
        assertThat(ward.until(60).get(Ventilator.TUBE_OBSTRUCTION)).isEqualTo(Bronchoscopy.SCOPE_OBSTRUCTION);
        assertThat(ward.until(600).get(Ventilator.TUBE_OBSTRUCTION)).isZero();
        assertThat(ward.get(Ventilator.DISCONNECTION)).isZero();
        assertThat(ward.chart).anyMatch(line -> line.equals("bronchoscopy: not done: is under way already"));
        assertThat(ward.chart).last().asString().startsWith("bronchoscopy: bronchoscopy for 10 min: airways");
        assertThat(ward.chart).noneMatch(line -> line.contains("clot"));
    }

    @Test
    void readingsOfHoldsAreCharted() {
        ward.lane
                .with(Lung.PLATEAU_PRESSURE.name(), 27.31 * CMH2O)
                .with(
                        Ventilator.MEASURED_COMPLIANCE.name(),
                        Ventilator.MEASURED_COMPLIANCE.unit().engine(31.27))
                .with(Ventilator.TOTAL_PEEP.name(), 14.2 * CMH2O)
                .with(Ventilator.INTRINSIC_PEEP.name(), 0.498 * CMH2O);
        ward.order(0, "inspiratory-hold").order(10, "expiratory-hold").until(20);
        assertThat(ward.chart)
                .containsExactly(
                        "inspiratory-hold: plateau 27.3 cmH2O, static compliance 31 mL/cmH2O",
                        "expiratory-hold: total PEEP 14.2 cmH2O, intrinsic PEEP 0.5 cmH2O");
    }

    @Test
    void holdAtAnOpenTubeReadsNothingAndStopsNothing() {
        ward.order(0, "disconnect-ventilator", Map.of("duration", 60.0)).order(10, "inspiratory-hold");
        assertThat(ward.until(11).get(Ventilator.INSPIRATORY_HOLD)).isZero();
        ward.order(100, "expiratory-hold", Map.of("duration", 5.0)).order(102, "disconnect-ventilator");
        ward.until(110);
        assertThat(ward.chart)
                .contains(
                        "inspiratory-hold: not done: no reading: tube open", "expiratory-hold: no reading: tube open");
    }

    @Test
    void openSuctionIsChartedAtItsStartAndItsEnd() {
        ward.add(FakeWard.order(0, "suction", Map.of(), Map.of("system", "open")))
                .until(20);
        assertThat(ward.chart)
                .containsExactly("suction: tube opened for suction, 15 s", "suction: open suction for 15 s: no blood");
    }

    @Test
    void pressureReleaseIsPressureControlInOtherWords() {
        ward.add(FakeWard.order(
                0,
                "set-ventilator",
                Map.of("pressureHigh", 28 * CMH2O, "pressureLow", 4 * CMH2O, "timeHigh", 5.4, "timeLow", 0.6),
                Map.of("mode", "aprv")));
        ward.until(0);
        assertThat(ward.get(Ventilator.PRESSURE_CONTROL)).isEqualTo(1);
        assertThat(ward.get(Ventilator.ASSIST)).isZero();
        assertThat(ward.get(Ventilator.PEEP)).isCloseTo(4 * CMH2O, within(1e-12));
        assertThat(ward.get(Ventilator.INSPIRATORY_PRESSURE)).isCloseTo(24 * CMH2O, within(1e-12));
        assertThat(ward.get(Ventilator.RATE) * 60).isCloseTo(10, within(1e-12));
        assertThat(ward.get(Ventilator.INSPIRATORY_FRACTION)).isCloseTo(0.9, within(1e-12));
        ward.order(10, "set-ventilator", Map.of("timeLow", 0.8)).until(10);
        assertThat(1 / ward.get(Ventilator.RATE)).isCloseTo(6.2, within(1e-12));
        assertThat(ward.get(Ventilator.PEEP)).isCloseTo(4 * CMH2O, within(1e-12));
        int before = ward.lane.writes();
        ward.order(20, "set-ventilator", Map.of("timeHigh", 5.4)).until(20);
        assertThat(ward.lane.writes()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"volume-control, 0, 0, 1", "pressure-control, 1, 0, 1", "pressure-support, 1, 1, 1", "aprv, 1, 0, 0"})
    void modeSetsItsFlags(String mode, double pressure, double support, double assist) {
        ward.lane.with(Ventilator.RATE.name(), 0.2).with(Ventilator.INSPIRATORY_FRACTION.name(), 0.3);
        ward.add(FakeWard.order(0, "set-ventilator", Map.of(), Map.of("mode", mode)))
                .until(0);
        assertThat(ward.get(Ventilator.PRESSURE_CONTROL)).isEqualTo(pressure);
        assertThat(ward.get(Ventilator.PRESSURE_SUPPORT)).isEqualTo(support);
        assertThat(ward.get(Ventilator.ASSIST)).isEqualTo(assist);
        assertThat(ward.chart).containsExactly("set-ventilator: " + mode);
    }

    @ParameterizedTest
    @CsvSource({
        "set-sedation, depth",
        "set-neuromuscular-block, block",
        "set-inflammation, inflammation",
        "set-alveolar-bleeding, rate",
        "set-ventilator, pressureSupport",
        "set-ecmo, sweep",
        "bleed, rate"
    })
    void knobTurnedToWhereItIsChangesNothing(String kind, String field) {
        StandardOrders orders = new StandardOrders();
        Order order = FakeWard.order(5, kind, Map.of(field, 0.25), Map.of());
        assertThat(orders.earliestEffect(order, ward.lane)).isEqualTo(5);
        assertThat(orders.apply(order, ward.lane).effect()).isEqualTo(Effect.FULL);
        assertThat(orders.earliestEffect(order, ward.lane)).isInfinite();
        assertThat(orders.apply(order, ward.lane).effect()).isEqualTo(Effect.NOTHING);
    }

    @Test
    void radiographAndNoteChangeNothing() {
        StandardOrders orders = new StandardOrders();
        assertThat(orders.earliestEffect(FakeWard.order(5, "note", Map.of(), Map.of()), ward.lane))
                .isInfinite();
        for (String picture : List.of("chest-radiograph", "chest-ct")) {
            assertThat(orders.earliestEffect(FakeWard.order(5, picture, Map.of(), Map.of()), ward.lane))
                    .isInfinite();
        }
    }

    @Test
    void sedationHasTwoKnobs() {
        ward.order(0, "set-sedation", Map.of("depth", 0.4)).order(0, "set-neuromuscular-block", Map.of("block", 1.0));
        ward.until(0);
        assertThat(ward.get(Breathing.SEDATION_DEPTH)).isEqualTo(0.4);
        assertThat(ward.get(Breathing.NEUROMUSCULAR_BLOCK)).isEqualTo(1);
        assertThat(ward.chart).containsExactly("set-sedation: depth 0.4", "set-neuromuscular-block: block 1");
    }
}
