package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.engine.ToyPatient.order;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.recording.Recording;

/** A look that was announced to change nothing and finds something cuts the step where it looks; others cut none. */
class CutStepTest {
    /** The first pool falls as 10·exp(−t/100) and passes 4 at 91.6 s. */
    private static final double THRESHOLD = 4;

    private static final double NEVER = -1;

    /** Looks at the first pool every 10 s and gives a bolus of 5 the first time it is below a threshold. */
    private record Watcher(double threshold, ToyPatient.ToyOrders ward) implements OrderInterpreter {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            if (!order.kind().equals("look")) {
                return ward.apply(order, lane);
            }
            Order again = order(lane.time() + 10, Rank.TRIGGER, 0, "look", 0);
            if (!finds(lane)) {
                return OrderResult.nothing("", "").then(List.of(again));
            }
            return OrderResult.nothing("found", "").then(List.of(order(lane.time(), "bolus", 5)));
        }

        private boolean finds(LaneAccess lane) {
            return lane.get(ToyPatient.FIRST.name()) < threshold;
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return ward.earliestEffect(order, lane);
        }

        @Override
        public boolean stops(Order order, LaneAccess lane) {
            return order.kind().equals("look") && finds(lane);
        }
    }

    private static Simulation run(String solver, int lanes, double... thresholds) {
        SimulationBuilder builder = Simulation.builder(
                        ToyPatient.model(lanes),
                        ToyPatient.model(1),
                        new Watcher(thresholds[0], new ToyPatient.ToyOrders()))
                .solver(solver, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .alive(ToyPatient.ALIVE.name())
                .end(600);
        for (int lane = 0; lane < lanes; lane++) {
            builder.orders(lane, List.of(order(0, Rank.TRIGGER, 0, "look", 0)));
        }
        Simulation run = builder.build();
        run.run();
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void bolusComesAtTheFirstLookBelowTheThreshold(String solver) {
        Simulation run = run(solver, 1, THRESHOLD);
        assertThat(run.events(0))
                .filteredOn(event -> event.what().matches("found|bolus"))
                .extracting(EventRecord::time)
                .containsExactly(100.0, 100.0);
        Recording rows = run.recording(0);
        for (int row = 2; row < rows.rows(); row++) {
            double t = rows.time(row);
            double expected = 10 * Math.exp(-t / 100) + 5 * Math.exp(-(t - 100) / 100);
            assertThat(rows.column("first")[row]).isCloseTo(expected, within(2e-4));
        }
    }

    @Test
    void looksThatFindNothingLeaveTheStepsAsTheyWere() {
        Simulation without = ToyPatient.run(600).build();
        without.run();
        Simulation looked = run(ToyPatient.SOLVER, 1, NEVER);
        assertThat(looked.statistics(0)).isEqualTo(without.statistics(0));
        SimulationTest.assertSameRows(looked.recording(0), without.recording(0), 0);
    }

    @Test
    void laneThatIsCutLeavesItsNeighborsAlone() {
        Simulation alone = run(ToyPatient.SOLVER, 1, THRESHOLD);
        Simulation three = run(ToyPatient.SOLVER, 3, THRESHOLD);
        IntStream.range(0, 3).forEach(lane -> {
            SimulationTest.assertSameRows(three.recording(lane), alone.recording(0), 0);
            assertThat(three.events(lane)).isEqualTo(alone.events(0));
            assertThat(three.statistics(lane)).isEqualTo(alone.statistics(0));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 95, 150})
    void resumingBeforeOrAfterTheCutGivesTheSameBits(double stop) {
        Simulation whole = run(ToyPatient.SOLVER, 1, THRESHOLD);
        OrderInterpreter watcher = new Watcher(THRESHOLD, new ToyPatient.ToyOrders());
        Simulation first = setup(watcher)
                .orders(0, List.of(order(0, Rank.TRIGGER, 0, "look", 0), order(stop, "infusion", 1e-9)))
                .build();
        first.runPast(stop);
        Snapshot snapshot = first.snapshot(0);
        first.run();
        Simulation resumed = Simulation.resume(setup(watcher), List.of(snapshot));
        resumed.run();
        SimulationTest.assertSameRows(resumed.recording(0), first.recording(0), snapshot.recordedRows());
        assertThat(resumed.statistics(0)).isEqualTo(first.statistics(0));
        assertThat(whole.outcome(0).endTime()).isEqualTo(resumed.outcome(0).endTime());
    }

    private static SimulationBuilder setup(OrderInterpreter watcher) {
        return Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), watcher)
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .alive(ToyPatient.ALIVE.name())
                .end(600);
    }

    /** Counts and files every look at the first pool, and gives the bolus with his own hands, once. */
    private static final class Doctor implements OrderInterpreter {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            int number = lane.next("looks");
            lane.file(order(lane.time(), "looked", number));
            double first = lane.get(ToyPatient.FIRST.name());
            if (first < THRESHOLD && lane.get(ToyPatient.INFUSION.name()) == 0) {
                lane.setState(ToyPatient.FIRST.name(), first + 5);
                lane.setSetting(ToyPatient.INFUSION.name(), 1e-9);
            }
            Order again = order(lane.time() + 10, Rank.TRIGGER, 0, "look", 0);
            return OrderResult.changed(Effect.FULL, "look " + number, "").then(List.of(again));
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Double.POSITIVE_INFINITY;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aRoundThatChangesSomethingAfterAllIsCarriedOutOnceAndAtItsTime(String solver) {
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), new Doctor())
                .solver(solver, ToyPatient.TOLERANCE)
                .orders(0, List.of(order(0, Rank.TRIGGER, 0, "look", 0)))
                .recording(ToyPatient.plan(60))
                .end(600)
                .build();
        run.run();
        assertThat(run.filed(0)).extracting(Order::time).containsExactly(everyTenSeconds());
        assertThat(run.filed(0)).extracting(entry -> entry.value("value")).containsExactly(numbers());
        assertThat(run.events(0))
                .extracting(EventRecord::what)
                .filteredOn(what -> what.startsWith("look"))
                .hasSize(61)
                .doesNotHaveDuplicates();
        Recording rows = run.recording(0);
        for (int row = 2; row < rows.rows(); row++) {
            double t = rows.time(row);
            double expected = 10 * Math.exp(-t / 100) + 5 * Math.exp(-(t - 100) / 100);
            assertThat(rows.column("first")[row]).isCloseTo(expected, within(2e-4));
        }
    }

    /** Answers every order by the same for the same moment, and says that nothing ever comes of it. */
    private static final class Echo implements OrderInterpreter {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            return OrderResult.nothing("", "").then(List.of(order(lane.time(), "echo", 0)));
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Double.POSITIVE_INFINITY;
        }
    }

    @Test
    void ordersThatBringEachOtherForthOnTheWayEndTheLaneAndNotTheProgramsTime() {
        Simulation run = Simulation.builder(ToyPatient.model(1), ToyPatient.model(1), new Echo())
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .orders(0, List.of(order(61, "echo", 0)))
                .recording(ToyPatient.plan(60))
                .end(600)
                .build();
        run.run();
        assertThat(run.outcome(0).endTime()).isEqualTo(61);
        assertThat(run.outcome(0).failure().orElseThrow().why()).contains("10000 orders at one time");
    }

    private static Double[] everyTenSeconds() {
        return IntStream.rangeClosed(0, 60).mapToObj(k -> 10.0 * k).toArray(Double[]::new);
    }

    private static Double[] numbers() {
        return IntStream.rangeClosed(0, 60).mapToObj(k -> (double) k).toArray(Double[]::new);
    }
}
