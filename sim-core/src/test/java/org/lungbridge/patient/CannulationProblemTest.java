package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Ecmo;

/** Technical trouble with a cannula: how often, and what it does to the whole patient. */
class CannulationProblemTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);
    private static final double TROUBLE = 1800;
    private static final double MENDED = 5400;

    /** Conrad 2015: about 5 of 100 percutaneous cannulations (recalled). */
    @Test
    void oneCannulationOfTwentyMakesTrouble() {
        long trouble = IntStream.range(0, 4000)
                .filter(patient -> CannulationProblem.byChance(
                                new FakeLane().with(Care.BY_CHANCE.name(), 1), new Luck(l -> new Chance(1, patient)))
                        .isPresent())
                .count();
        assertThat(trouble / 4000.0).isBetween(0.04, 0.06);
    }

    @Test
    void tipsTooNearEachOtherRecirculateUntilTheCannulaIsMoved() {
        Simulation run = run(
                order(TROUBLE, StandardOrders.CANNULATION_PROBLEM, Map.of("problem", "malposition")),
                order(MENDED, StandardOrders.REPOSITION_CANNULA, Map.of()));
        Recording recording = run.recording(0);
        double before = at(recording, 0, TROUBLE - 60);
        double during = at(recording, 0, MENDED - 60);
        assertThat(during / before)
                .as("two and a half times, a little less where it is limited")
                .isBetween(2.0, 2.6);
        assertThat(at(recording, 0, 7200) / before).isBetween(0.95, 1.05);
        double effective = at(recording, 1, MENDED - 60) / at(recording, 1, TROUBLE - 60);
        assertThat(effective).as("1 - 0.32 beside 1 - 0.13").isBetween(0.70, 0.88);
    }

    @Test
    void aSecondPunctureBleedsAtTheCannula() {
        Simulation run = run(
                order(TROUBLE, StandardOrders.CANNULATION_PROBLEM, Map.of("problem", "second-puncture")),
                order(MENDED, StandardOrders.REPOSITION_CANNULA, Map.of()));
        assertThat(run.events(0))
                .extracting(EventRecord::detail)
                .contains("second puncture needed, the first one bleeds", "not done: the cannulas lie well")
                .anyMatch(detail -> detail.startsWith("bleeding at a cannula begins"));
    }

    private static Order order(double time, String kind, Map<String, String> names) {
        return new Order(time, Rank.ORDER, 1, "test", kind, Map.of(), names);
    }

    private static Simulation run(Order... orders) {
        Map<String, Double> ecmo = Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0);
        Order start = new Order(300, Rank.ORDER, 0, "test", StandardOrders.START_ECMO, ecmo, Map.of());
        List<Column> columns = List.of(
                new Column("recirculation", Ecmo.RECIRCULATION.name(), 1),
                new Column("effective flow", Ecmo.EFFECTIVE_FLOW.name(), 1));
        Simulation run = Simulation.builder(
                        PatientModel.assemble(1, LUNG), PatientModel.assemble(1, LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(60, columns))
                .orders(0, List.of(start, orders[0], orders[1]))
                .end(7200)
                .build();
        run.run();
        return run;
    }

    private static double at(Recording recording, int column, double time) {
        return recording.value(Arrays.binarySearch(recording.times(), time), column);
    }
}
