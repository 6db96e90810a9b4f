package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/** The whole patient on ECMO is turned prone and the drainage line kinks. */
class TurnOnEcmoTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);
    private static final double TURN = 1800;
    private static final double END = 4200;

    @Test
    void kinkLowersFlowByATenthForFiveMinutes() {
        Simulation run = builder(5)
                .orders(0, orders(Map.of("complication", "line-kink")))
                .build();
        run.run();
        Recording recording = run.recording(0);
        double before = at(recording, 0, TURN + 540);
        assertThat(at(recording, 0, TURN + 660) / before).isBetween(0.895, 0.905);
        assertThat(at(recording, 0, TURN + 840) / before).isBetween(0.895, 0.905);
        assertThat(at(recording, 0, TURN + 960) / before).isBetween(0.99, 1.01);
        assertThat(at(recording, 1, TURN + 540)).isLessThan(0.01);
        assertThat(at(recording, 1, END)).isGreaterThan(0.95);
        assertThat(run.events(0))
                .extracting(EventRecord::detail)
                .contains(
                        "the patient lies prone; drainage line kinked, flow down by 10 %",
                        "drainage line freed after 5 min");
    }

    @Test
    void turnResumedFromASnapshotInItsMiddleHasTheSameBits() {
        List<Order> orders = orders(Map.of());
        long seed = seedOfAKink();
        Simulation whole = builder(seed).orders(0, orders).build();
        whole.run();
        Simulation stopped = builder(seed).orders(0, orders).build();
        stopped.runPast(TURN);
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.time()).isBetween(TURN, TURN + 599);
        Simulation resumed = Simulation.resume(builder(seed), List.of(snapshot));
        resumed.run();
        assertThat(resumed.events(0))
                .extracting(EventRecord::detail)
                .contains("the patient lies prone; drainage line kinked, flow down by 10 %");
        assertSame(resumed.recording(0), whole.recording(0), snapshot.recordedRows());
        assertThat(resumed.statistics(0)).isEqualTo(whole.statistics(0));
    }

    private static long seedOfAKink() {
        long seed = 1;
        while (new Chance(seed, 0).uniform("turn.line-kink", 1) >= Turn.LINE_KINK
                || new Chance(seed, 0).uniform("turn.tube-event", 1) < Turn.TUBE_EVENT) {
            seed++;
        }
        return seed;
    }

    private static List<Order> orders(Map<String, String> turn) {
        Map<String, Double> ecmo = Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0);
        return List.of(
                new Order(300, Rank.ORDER, 0, "test", StandardOrders.START_ECMO, ecmo, Map.of()),
                new Order(TURN, Rank.ORDER, 1, "test", StandardOrders.TURN_PRONE, Map.of(), turn));
    }

    private static SimulationBuilder builder(long seed) {
        List<Column> columns =
                List.of(new Column("flow", Ecmo.PUMP_FLOW.name(), 1), new Column("posture", Lung.POSTURE.name(), 1));
        StandardOrders orders = new StandardOrders(new Chance(seed, 0));
        return Simulation.builder(PatientModel.assemble(1, LUNG), PatientModel.assemble(1, LUNG), orders)
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(60, columns))
                .end(END);
    }

    private static double at(Recording recording, int column, double time) {
        return recording.value(Arrays.binarySearch(recording.times(), time), column);
    }

    private static void assertSame(Recording actual, Recording expected, int from) {
        assertThat(actual.times()).isEqualTo(Arrays.copyOfRange(expected.times(), from, expected.rows()));
        for (int k = 0; k < actual.columns().size(); k++) {
            for (int row = 0; row < actual.rows(); row++) {
                assertThat(Double.doubleToRawLongBits(actual.value(row, k)))
                        .as("%s at %s s", actual.columns().get(k).id(), actual.time(row))
                        .isEqualTo(Double.doubleToRawLongBits(expected.value(row + from, k)));
            }
        }
    }
}
