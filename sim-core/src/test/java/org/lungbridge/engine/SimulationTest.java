package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.engine.ToyPatient.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;

/** The numbered rules of the engine on a patient of two pools whose course is known in closed form. */
class SimulationTest {
    private static final double[] NO_ROWS = {};

    @Test
    void followsTheClosedFormAndRecordsAtMultiplesOfTheIntervalAndAtTheEnd() {
        Simulation run = ToyPatient.run(630).build();
        run.run();
        Recording recording = run.recording(0);
        assertThat(recording.times()).containsExactly(0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 630);
        for (int row = 0; row < recording.rows(); row++) {
            double expected = 10 * Math.exp(-0.01 * recording.time(row));
            assertThat(recording.column("first")[row]).isCloseTo(expected, within(1e-4));
        }
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.END_TIME);
        assertThat(run.outcome(0).finished()).isTrue();
        assertThat(run.outcome(0).alive()).isTrue();
        assertThat(run.outcome(0).endTime()).isEqualTo(630);
    }

    @Test
    void rowAtTheTimeOfAnOrderShowsTheStateAfterIt() {
        Simulation run = ToyPatient.run(300, order(0, "bolus", 5), order(120, "infusion", 0.5))
                .build();
        run.run();
        assertThat(run.recording(0).column("first")[0]).isEqualTo(15);
        assertThat(run.recording(0).column("infusion")).containsExactly(0, 0, 0.5, 0.5, 0.5, 0.5);
        assertThat(run.recording(0).column("inflow")).containsExactly(0, 0, 30, 30, 30, 30);
        assertThat(run.events(0).get(1)).isEqualTo(new EventRecord(120, "order", "test", "infusion", "0.0 to 30.0"));
    }

    @Test
    void sameTimeGoesByRankThenSequenceThenArrival() {
        var orders = new ToyPatient.ToyOrders();
        List<Order> unsorted = List.of(
                order(60, Rank.TRIGGER, 0, "note-trigger", 0),
                order(60, Rank.PROTOCOL, 0, "note-protocol", 0),
                order(60, Rank.ORDER, 2, "note-order-2", 0),
                order(60, Rank.ORDER, 1, "note-order-1", 0),
                order(60, Rank.ORDER, 1, "note-order-1-later", 0),
                order(60, Rank.RESULT, 0, "note-result", 0),
                order(60, Rank.SAMPLE, 0, "sample", 0),
                order(60, Rank.FAULT, 9, "note-fault", 0),
                order(30, Rank.RECORDING, 9, "note-earlier", 0));
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), orders)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .orders(0, unsorted)
                .end(100)
                .build();
        run.run();
        assertThat(orders.carriedOut)
                .containsExactly(
                        "note-earlier@30.0",
                        "note-fault@60.0",
                        "note-order-1@60.0",
                        "note-order-1-later@60.0",
                        "note-order-2@60.0",
                        "sample@60.0",
                        "note-result@60.0",
                        "note-protocol@60.0",
                        "note-trigger@60.0");
    }

    @Test
    void orderThatFollowsAtTheSameTimeTakesItsPlaceByRank() {
        Simulation run = ToyPatient.run(
                        100, order(60, Rank.RESULT, 0, "decide", 0), order(60, Rank.TRIGGER, 0, "trigger", 0))
                .build();
        run.run();
        assertThat(run.events(0)).extracting(EventRecord::kind).containsExactly("result", "protocol", "trigger", "end");
        assertThat(run.recording(0).column("infusion")).containsExactly(0, 0.05, 0.05);
    }

    @Test
    void ordersThatChangeNothingLeaveStepsAndBitsAsTheyWere() {
        Simulation quiet = ToyPatient.run(3600, order(600, "infusion", 0.1)).build();
        Simulation busy = ToyPatient.run(
                        3600,
                        order(300, "infusion", 0),
                        order(600, "infusion", 0.1),
                        order(900, "infusion", 0.1),
                        order(1000, "sample", 0),
                        order(1800, "look", 0))
                .build();
        quiet.run();
        busy.run();
        assertThat(busy.statistics(0)).isEqualTo(quiet.statistics(0));
        assertSameRows(busy.recording(0), quiet.recording(0), 0);
        assertThat(busy.events(0)).extracting(EventRecord::what).contains("infusion", "sample", "result", "look");
    }

    @Test
    void orderAtABoundaryThatLeavesEveryValueAsItWasRestartsNothing() {
        Simulation without = ToyPatient.run(3600, order(600, "note", 0)).build();
        Simulation with = ToyPatient.run(3600, order(600, "note", 0), order(600, "fault", 0))
                .build();
        without.run();
        with.run();
        assertThat(with.statistics(0)).isEqualTo(without.statistics(0));
        assertSameRows(with.recording(0), without.recording(0), 0);
    }

    @Test
    void slowChangeKeepsTheStepSizeAndSoCostsFewerSteps() {
        Simulation slow = ToyPatient.run(7200, order(3600, "drip", 0.00001)).build();
        Simulation full = ToyPatient.run(7200, order(3600, "infusion", 0.00001)).build();
        slow.run();
        full.run();
        assertThat(slow.statistics(0).accepted()).isLessThan(full.statistics(0).accepted());
        assertThat(slow.recording(0).column("second")[120])
                .isCloseTo(full.recording(0).column("second")[120], within(1e-4));
    }

    @Test
    void stateEventThatLeadsToNothingIsNotedOnceAndTheLaneGoesOn() {
        OrderInterpreter onlyLooking = (order, lane) -> {
            lane.setSetting(ToyPatient.INFUSION.name(), order.value("value"));
            return OrderResult.changed(Effect.FULL, "infusion", "");
        };
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), onlyLooking)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .orders(0, List.of(order(0, "infusion", 0.2)))
                .end(4000)
                .build();
        run.run();
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.END_TIME);
        assertThat(run.events(0)).extracting(EventRecord::what).containsOnlyOnce(ToyPatient.DEATH.name());
        assertThat(run.recording(0).column("second")[66]).isGreaterThan(60);
        assertThat(run.recording(0).column("death")[66]).isNegative();
    }

    @Test
    void sampleBetweenStepsSeesThePatientAtItsTimeAndItsResultComesLater() {
        var orders = new ToyPatient.ToyOrders();
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), orders)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .orders(0, List.of(order(100, "sample", 0), order(500, "sample", 0)))
                .end(1000)
                .build();
        run.run();
        double first = 10 * Math.exp(-1);
        double second = 10 * 0.01 / (0.01 - 0.002) * (Math.exp(-0.2) - Math.exp(-1));
        assertThat(orders.seen.get(100.0)).isCloseTo(first + second, within(1e-4));
        assertThat(run.events(0)).extracting(EventRecord::time).containsExactly(100.0, 190.0, 500.0, 590.0, 1000.0);
        assertThat(run.events(0)).extracting(EventRecord::detail).contains("number 0", "number 1");
    }

    @Test
    void recordingIntervalDoesNotChangeWhatIsSimulated() {
        Order infusion = order(600, "infusion", 0.1);
        Simulation coarse = ToyPatient.run(3600, infusion).build();
        Simulation fine =
                ToyPatient.run(3600, infusion).recording(ToyPatient.plan(7)).build();
        coarse.run();
        fine.run();
        assertThat(fine.statistics(0)).isEqualTo(coarse.statistics(0));
        assertThat(fine.recording(0).column("second")[fine.recording(0).rows() - 1])
                .isEqualTo(coarse.recording(0).column("second")[60]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "tsit5", "dp853"})
    void deathEndsTheLaneAtItsExactTimeWithAliveZeroInTheLastRow(String solver) {
        Simulation run = ToyPatient.run(20_000, order(0, "infusion", 0.2), order(19_000, "note", 0))
                .build();
        run.run();
        Outcome outcome = run.outcome(0);
        assertThat(outcome.ending()).isEqualTo(Outcome.Ending.EVENT);
        assertThat(outcome.alive()).isFalse();
        assertThat(outcome.endReason()).isEqualTo("death of the toy");
        Recording recording = run.recording(0);
        int last = recording.rows() - 1;
        assertThat(recording.time(last)).isEqualTo(outcome.endTime());
        assertThat(recording.column("alive")[last]).isZero();
        assertThat(recording.column("alive")[last - 1]).isEqualTo(1);
        assertThat(recording.column("second")[last]).isCloseTo(60, within(1e-6));
        assertThat(recording.time(last) - recording.time(last - 1)).isLessThanOrEqualTo(60);
        assertThat(run.events(0)).extracting(EventRecord::kind).containsExactly("order", "state-event", "end");
    }

    @Test
    void whatEndsALaneLeavesLaterOrdersOfThatTimeUndone() {
        Simulation run = ToyPatient.run(
                        600, order(90, Rank.FAULT, 0, "die", 0), order(90, Rank.ORDER, 0, "infusion", 1))
                .build();
        run.run();
        assertThat(run.recording(0).times()).containsExactly(0, 60, 90);
        assertThat(run.recording(0).column("infusion")).containsOnly(0);
        assertThat(run.outcome(0).alive()).isFalse();
    }

    @Test
    void orderAtTheEndTimeShowsInTheLastRow() {
        Simulation run = ToyPatient.run(90, order(90, "infusion", 1), order(91, "infusion", 2))
                .build();
        run.run();
        assertThat(run.recording(0).column("infusion")).containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "tsit5"})
    void failureIsAnOutcomeThatKeepsTheRowsBeforeAndLeavesOtherLanesAlone(String solver) {
        SimulationBuilder setup = Simulation.builder(
                        ToyPatient.model(2), ToyPatient.model(1), new ToyPatient.ToyOrders())
                .solver(solver, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .alive(ToyPatient.ALIVE.name())
                .orders(0, List.of(order(300, "fault", 1)))
                .end(3600);
        Simulation run = setup.build();
        run.run();
        Outcome outcome = run.outcome(0);
        assertThat(outcome.ending()).isEqualTo(Outcome.Ending.NUMERICAL_FAILURE);
        assertThat(outcome.failure()).isPresent();
        assertThat(outcome.failure().orElseThrow().state()).isEqualTo(ToyPatient.SECOND.name());
        assertThat(outcome.endTime()).isBetween(300.0, 360.0);
        assertThat(outcome.endReason()).isNotBlank();
        double[] times = run.recording(0).times();
        assertThat(Arrays.copyOf(times, 6)).containsExactly(0, 60, 120, 180, 240, 300);
        assertThat(run.events(0)).extracting(EventRecord::kind).containsExactly("order", "failure");
        assertThat(run.outcome(1).finished()).isTrue();
        assertThat(run.recording(1).rows()).isEqualTo(61);
    }

    @Test
    void endlessOrdersAtOneTimeEndTheLaneInsteadOfHangingIt() {
        OrderInterpreter endless = (order, lane) -> OrderResult.nothing("", "").then(List.of(order));
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), endless)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .orders(0, List.of(order(60, "again", 0)))
                .end(120)
                .build();
        run.run();
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.NUMERICAL_FAILURE);
        assertThat(run.outcome(0).endTime()).isEqualTo(60);
    }

    @Test
    void stateEventThatSetsItselfUpAgainAtOnceEndsTheLaneInsteadOfHangingIt() {
        OrderInterpreter chatter = new OrderInterpreter() {
            @Override
            public OrderResult apply(Order order, LaneAccess lane) {
                lane.setState(ToyPatient.SECOND.name(), order.value("value"));
                return OrderResult.changed(Effect.FULL, "", "");
            }

            @Override
            public List<Order> atStateEvent(String eventName, LaneAccess lane) {
                return List.of(order(lane.time(), Rank.STATE_EVENT, 0, "back", 60 - 1e-9));
            }
        };
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), chatter)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .start(0, new double[] {100, 59})
                .end(3600)
                .build();
        run.run();
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.NUMERICAL_FAILURE);
        assertThat(run.outcome(0).endReason()).contains("stops within a second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "tsit5", "dp853"})
    void interruptKeepsFinishedRows(String solver) {
        List<Double> reached = new ArrayList<>();
        Simulation run = ToyPatient.run(86_400, order(600, "infusion", 0.01))
                .solver(solver, ToyPatient.TOLERANCE)
                .progress((lane, time) -> reached.add(time))
                .interrupt(() -> !reached.isEmpty() && reached.get(reached.size() - 1) > 1200)
                .build();
        run.run();
        assertThat(run.outcome(0).interrupted()).isTrue();
        assertThat(run.outcome(0).finished()).isFalse();
        assertThat(run.outcome(0).endTime()).isBetween(1200.0, 86_400.0);
        assertThat(run.recording(0).rows()).isGreaterThan(20);
        assertThat(reached).isSorted();
    }

    @Test
    void orderBeforeTheStartAndUnknownQuantitiesAreRefused() {
        assertThatThrownBy(() -> ToyPatient.run(60, order(-1, "note", 0)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before the start");
        assertThatThrownBy(() -> ToyPatient.run(0).build()).hasMessageContaining("must lie after its start");
        assertThatThrownBy(() -> ToyPatient.run(60).alive("toy.first")).hasMessageContaining("no setting");
        RecordingPlan unknown =
                new RecordingPlan(60, List.of(new org.lungbridge.recording.Column("x", "toy.unknown", 1)));
        assertThatThrownBy(() -> ToyPatient.run(60).recording(unknown).build()).hasMessageContaining("toy.unknown");
    }

    static void assertSameRows(Recording actual, Recording expected, int from) {
        assertThat(actual.times()).isEqualTo(tail(expected.times(), from)).isNotEqualTo(NO_ROWS);
        for (int k = 0; k < expected.columns().size(); k++) {
            double[] a = actual.column(k);
            double[] b = tail(expected.column(k), from);
            for (int row = 0; row < b.length; row++) {
                assertThat(Double.doubleToRawLongBits(a[row]))
                        .as("%s at %s s", expected.columns().get(k).id(), actual.time(row))
                        .isEqualTo(Double.doubleToRawLongBits(b[row]));
            }
        }
    }

    private static double[] tail(double[] values, int from) {
        return Arrays.copyOfRange(values, from, values.length);
    }
}
