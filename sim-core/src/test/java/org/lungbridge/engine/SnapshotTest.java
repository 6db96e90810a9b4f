package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.engine.ToyPatient.order;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.recording.Recording;

/** Stopping and resuming, and lanes beside each other, change no bit. */
class SnapshotTest {
    private static final Order[] ORDERS = {
        order(100, "infusion", 0.03),
        order(250, "sample", 0),
        order(400, "bolus", 5),
        order(650, "sample", 0),
        order(700, "infusion", 0.01),
        order(1500, "decide", 0),
        order(2000, "sample", 0)
    };

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void resumingGivesTheSameBitsAsNotStopping(String solver) {
        Simulation whole = run(solver, ORDERS).build();
        whole.run();

        Simulation stopped = run(solver, ORDERS).build();
        stopped.runPast(650);
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.time()).isEqualTo(700);
        assertThat(snapshot.pending()).extracting(Order::kind).containsExactly("result", "decide", "sample");
        assertThat(snapshot.counters()).containsEntry("samples", 2);
        assertThat(snapshot.filed()).extracting(Order::time).containsExactly(340.0);

        Simulation resumed = Simulation.resume(run(solver), List.of(snapshot));
        resumed.run();
        SimulationTest.assertSameRows(resumed.recording(0), whole.recording(0), snapshot.recordedRows());
        assertThat(resumed.events(0))
                .isEqualTo(whole.events(0)
                        .subList(snapshot.recordedEvents(), whole.events(0).size()));
        assertThat(resumed.statistics(0)).isEqualTo(whole.statistics(0));
        assertThat(resumed.outcome(0)).isEqualTo(whole.outcome(0));
        assertThat(resumed.filed(0)).isEqualTo(whole.filed(0)).hasSize(3);

        stopped.run();
        SimulationTest.assertSameRows(stopped.recording(0), whole.recording(0), 0);
    }

    @Test
    void interruptedRunResumesFromItsLastBoundaryWithTheSameBits() {
        Simulation whole = ToyPatient.run(3000, ORDERS).build();
        whole.run();
        double[] reached = new double[1];
        Simulation stopped = ToyPatient.run(3000, ORDERS)
                .progress((lane, time) -> reached[0] = time)
                .interrupt(() -> reached[0] > 1550)
                .build();
        stopped.run();
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.time()).isEqualTo(1500);
        assertThat(snapshot.filed()).hasSize(2);
        Simulation resumed = Simulation.resume(ToyPatient.run(3000), List.of(snapshot));
        resumed.run();
        SimulationTest.assertSameRows(resumed.recording(0), whole.recording(0), snapshot.recordedRows());
    }

    @Test
    void snapshotsAreKeptAtTheLastBoundaryBeforeEachTimeAndCostNoStep() {
        Simulation whole = ToyPatient.run(3000, ORDERS).build();
        whole.run();
        Simulation keeping = ToyPatient.run(3000, ORDERS)
                .snapshotTimes(List.of(150.0, 300.0, 1499.0, 1500.0, 2900.0, 3000.0))
                .build();
        keeping.run();
        assertThat(keeping.statistics(0)).isEqualTo(whole.statistics(0));
        List<Snapshot> kept = keeping.snapshots(0);
        assertThat(kept).extracting(Snapshot::time).containsExactly(100.0, 700.0, 1500.0);
        for (Snapshot snapshot : kept) {
            Simulation resumed = Simulation.resume(ToyPatient.run(3000), List.of(snapshot));
            resumed.run();
            SimulationTest.assertSameRows(resumed.recording(0), whole.recording(0), snapshot.recordedRows());
        }
    }

    @Test
    void runUpToATimeBetweenStepsLeavesWhatIsDueThenForTheBranch() {
        Simulation whole = ToyPatient.run(3000, ORDERS).build();
        whole.run();
        for (double time : new double[] {430, 660, 700, 2000}) {
            Simulation base = ToyPatient.run(3000, ORDERS).build();
            Snapshot snapshot = base.runUpTo(time).orElseThrow();
            assertThat(snapshot.time()).isEqualTo(time);
            assertThat(base.recording(0).times()[snapshot.recordedRows() - 1]).isLessThan(time);
            SimulationTest.assertSameRows(base.recording(0), firstRows(whole, snapshot.recordedRows()), 0);
            Simulation same = Simulation.resume(ToyPatient.run(3000), List.of(snapshot));
            same.run();
            assertThat(same.events(0)).hasSize(whole.events(0).size() - snapshot.recordedEvents());
            assertThat(same.recording(0).times())
                    .hasSize(whole.recording(0).rows() - snapshot.recordedRows())
                    .startsWith(Math.ceil(time / 60) * 60);
            double[] a = same.recording(0).column("second");
            double[] b = whole.recording(0).column("second");
            assertThat(a[a.length - 1]).isCloseTo(b[b.length - 1], within(1e-4));
        }
    }

    private static Recording firstRows(Simulation run, int rows) {
        Recording all = run.recording(0);
        int columns = all.columns().size();
        return all.followedBy(rows, Recording.of(all.columns(), new double[0], new double[columns][0]));
    }

    @Test
    void timeThatIsNotReachedGivesNoSnapshot() {
        Simulation run = ToyPatient.run(3000, order(90, "die", 0)).build();
        assertThat(run.runUpTo(500)).isEmpty();
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.EVENT);
        Simulation late = ToyPatient.run(3000).build();
        assertThatThrownBy(() -> late.runUpTo(0)).hasMessageContaining("after the start");
    }

    @Test
    void branchTakesNewOrdersOnTopOfThoseWaiting() {
        Simulation base = ToyPatient.run(3000, ORDERS).build();
        base.runPast(650);
        Simulation branch = Simulation.resume(
                ToyPatient.run(3000).orders(0, List.of(order(900, "infusion", 0))), List.of(base.snapshot(0)));
        Snapshot snapshot = base.snapshot(0);
        branch.run();
        base.run();
        double[] a = branch.recording(0).column("infusion");
        double[] b = base.recording(0).column("infusion");
        int offset = b.length - a.length;
        assertThat(a[0]).isEqualTo(b[offset]);
        assertThat(a[10]).isZero();
        assertThat(b[offset + 10]).isEqualTo(0.01);
        assertThatThrownBy(() -> Simulation.resume(
                        ToyPatient.run(3000).orders(0, List.of(order(600, "note", 0))), List.of(snapshot)))
                .hasMessageContaining("not after the snapshot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void laneFiveOfEightGivesTheBytesOfALaneAlone(String solver) {
        Simulation alone = run(solver, ORDERS).build();
        alone.run();
        SimulationBuilder block = Simulation.builder(
                        ToyPatient.model(8), ToyPatient.model(1), new ToyPatient.ToyOrders())
                .solver(solver, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .alive(ToyPatient.ALIVE.name());
        for (int lane = 0; lane < 8; lane++) {
            List<Order> orders = new ArrayList<>();
            for (int k = 0; k < lane; k++) {
                orders.add(order(37 * lane + 151 * k, k % 2 == 0 ? "bolus" : "infusion", 0.02 * (k + lane)));
            }
            orders.add(order(500, lane == 3 ? "fault" : "infusion", lane == 6 ? 0.5 : 0.5 * (lane % 2)));
            block.orders(lane, lane == 5 ? List.of(ORDERS) : orders).end(lane, lane == 5 ? 3000 : 1000 + 700 * lane);
        }
        Simulation run = block.build();
        run.run();
        SimulationTest.assertSameRows(run.recording(5), alone.recording(0), 0);
        assertThat(run.statistics(5)).isEqualTo(alone.statistics(0));
        assertThat(run.outcome(5)).isEqualTo(alone.outcome(0));
        assertThat(run.events(5)).isEqualTo(alone.events(0));
        assertThat(run.outcome(3).ending()).isEqualTo(Outcome.Ending.NUMERICAL_FAILURE);
        assertThat(run.outcome(6).ending()).isEqualTo(Outcome.Ending.EVENT);
        assertThat(run.outcome(0).finished()).isTrue();
    }

    private static SimulationBuilder run(String solver, Order... orders) {
        return ToyPatient.run(3000, orders).solver(solver, ToyPatient.TOLERANCE);
    }

    @Test
    void laneThatHasEndedForGoodHasNoSnapshot() {
        Simulation run = ToyPatient.run(600, order(90, "die", 0)).build();
        assertThatThrownBy(() -> run.snapshot(0)).hasMessageContaining("has not started");
        run.run();
        assertThatThrownBy(() -> run.snapshot(0)).hasMessageContaining("EVENT");
    }

    @Test
    void snapshotOfAnotherFormIsRefused() {
        Simulation run = ToyPatient.run(600).build();
        run.run();
        Snapshot s = run.snapshot(0);
        assertThatThrownBy(() -> new Snapshot(
                        99, s.time(), s.values(), s.memory(), List.of(), 0, 0, 0, s.counters(), List.of(), s.work()))
                .hasMessageContaining("(99)");
        assertThatThrownBy(() -> Simulation.resume(ToyPatient.run(600), List.of(s)))
                .hasMessageContaining("must lie after its start");
    }
}
