package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.OutputVariables;

/** The whole patient, cannulated after 10 min: the same bits alone, beside others, and stopped and resumed. */
class PatientRunTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);
    private static final double END = 3600;

    @Test
    void patientBesideSevenOthersHasTheBytesOfThePatientAlone() {
        Simulation alone = run(1).orders(0, orders(1)).build();
        alone.run();
        SimulationBuilder block = run(8);
        for (int lane = 0; lane < 8; lane++) {
            block.orders(lane, orders(lane == 5 ? 1 : 0.9 + 0.03 * lane)).end(lane, lane == 5 ? END : 900 + 400 * lane);
        }
        Simulation together = block.build();
        together.run();
        assertSame(together.recording(5), alone.recording(0), 0);
        assertThat(together.statistics(5)).isEqualTo(alone.statistics(0));
        assertThat(together.events(5)).isEqualTo(alone.events(0));
    }

    @Test
    void patientResumedFromASnapshotHasTheBytesOfThePatientThatWasNotStopped() {
        Simulation whole = run(1).orders(0, orders(1)).build();
        whole.run();
        Simulation stopped = run(1).orders(0, orders(1)).build();
        stopped.runPast(700);
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.time()).isEqualTo(1800);
        Simulation resumed = Simulation.resume(run(1), List.of(snapshot));
        resumed.run();
        assertSame(resumed.recording(0), whole.recording(0), snapshot.recordedRows());
        assertThat(resumed.statistics(0)).isEqualTo(whole.statistics(0));
    }

    @Test
    void settingAKnobToWhereItIsCostsNoStep() {
        List<Order> more = new ArrayList<>(orders(1));
        more.add(order(2400, StandardOrders.SET_ECMO, Map.of("sweep", 0.04)));
        more.add(order(2700, StandardOrders.NOTE, Map.of()));
        Simulation plain = run(1).orders(0, orders(1)).build();
        Simulation busy = run(1).orders(0, more).build();
        plain.run();
        busy.run();
        assertThat(busy.statistics(0)).isEqualTo(plain.statistics(0));
        assertSame(busy.recording(0), plain.recording(0), 0);
    }

    private static List<Order> orders(double factor) {
        return List.of(
                order(600, StandardOrders.START_ECMO, Map.of("speed", 3240 * factor, "sweep", 0.06, "FdO2", 1.0)),
                order(1800, StandardOrders.SET_ECMO, Map.of("sweep", 0.04 * factor)));
    }

    private static Order order(double time, String kind, Map<String, Double> values) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, Map.of());
    }

    private static SimulationBuilder run(int lanes) {
        Model observer = PatientModel.assemble(1, LUNG);
        List<Column> columns = OutputVariables.all().stream()
                .filter(v -> observer.find(v.shows()).isPresent())
                .map(v -> new Column(v.id(), v.shows(), 1 / v.unit().toEngine()))
                .toList();
        return Simulation.builder(PatientModel.assemble(lanes, LUNG), observer, new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(60, columns))
                .alive(Circulation.ALIVE.name())
                .end(END);
    }

    private static void assertSame(Recording actual, Recording expected, int from) {
        assertThat(actual.columns()).isNotEmpty();
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
