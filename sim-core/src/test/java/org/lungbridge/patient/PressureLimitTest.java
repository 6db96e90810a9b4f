package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The pressure limit of the lupus patient, whose plateau is about 42 cmH2O at PEEP 22: what it costs and what is told. */
class PressureLimitTest {
    private static final List<Quantity> SHOWN =
            List.of(Ventilator.MEASURED_TIDAL_VOLUME, Ventilator.PEAK_PRESSURE, Lung.PLATEAU_PRESSURE);

    private static Order order(double time, String kind, Map<String, Double> values) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, Map.of());
    }

    private static Simulation run(Order... orders) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, Bedside.baseline().values());
        List<Column> columns = SHOWN.stream()
                .map(quantity -> new Column(
                        quantity.name(), quantity.name(), 1 / quantity.unit().toEngine()))
                .toList();
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(10, columns))
                .start(0, Bedside.baseline().states())
                .orders(0, List.of(orders))
                .end(1800)
                .build();
        simulation.run();
        return simulation;
    }

    private static List<EventRecord> alarms(Simulation run) {
        return run.events(0).stream()
                .filter(event -> event.what().equals(LimitAlarm.KIND))
                .toList();
    }

    private static double at(Simulation run, double time, Quantity quantity) {
        Recording rows = run.recording(0);
        return rows.value((int) (time / 10), SHOWN.indexOf(quantity));
    }

    @Test
    void usualLimitLetsTheWholeBreathThrough() {
        Simulation run = run();
        assertThat(at(run, 1800, Lung.PLATEAU_PRESSURE)).isBetween(35.0, 44.0);
        assertThat(at(run, 1800, Ventilator.MEASURED_TIDAL_VOLUME)).isCloseTo(300, within(1.0));
        assertThat(alarms(run)).isEmpty();
    }

    @Test
    void limitBelowThePlateauCostsVolumeAndIsTold() {
        Simulation run = run(
                order(300, "set-ventilator", Map.of("pressureLimit", Unit.CMH2O.engine(35))),
                order(900, "set-ventilator", Map.of("pressureLimit", Unit.CMH2O.engine(55))));
        assertThat(at(run, 890, Ventilator.PEAK_PRESSURE)).isCloseTo(35, within(0.5));
        assertThat(at(run, 890, Ventilator.MEASURED_TIDAL_VOLUME)).isBetween(150.0, 280.0);
        assertThat(at(run, 1800, Ventilator.MEASURED_TIDAL_VOLUME)).isCloseTo(300, within(1.0));
        assertThat(alarms(run))
                .hasSize(2)
                .allSatisfy(alarm -> assertThat(alarm.actor()).isEqualTo("ventilator"));
        EventRecord on = alarms(run).get(0);
        assertThat(on.time()).isBetween(300.0, 330.0);
        assertThat(on.detail())
                .isEqualTo("airway pressure reaches the limit of 35 cmH2O, breaths of 300 mL are limited");
        EventRecord off = alarms(run).get(1);
        assertThat(off.time()).isBetween(900.0, 930.0);
        assertThat(off.detail()).startsWith("airway pressure is below the limit of 55 cmH2O again, breaths of ");
    }

    /** A clot raises the peak to the limit; the alarm goes with the old tube. */
    @Test
    void clotInTheTubeRaisesTheAlarmAndANewTubeEndsIt() {
        Simulation run = run(
                order(300, TubeClot.KIND, Map.of()),
                order(310, TubeClot.KIND, Map.of()),
                order(900, "change-tube", Map.of()));
        assertThat(alarms(run)).hasSize(2);
        assertThat(alarms(run).get(0).time()).isBetween(300.0, 330.0);
        assertThat(alarms(run).get(1).time()).isBetween(900.0, 1000.0);
        assertThat(at(run, 890, Ventilator.PEAK_PRESSURE)).isCloseTo(50, within(0.5));
        assertThat(at(run, 890, Ventilator.MEASURED_TIDAL_VOLUME)).isLessThan(290);
        assertThat(at(run, 1800, Ventilator.PEAK_PRESSURE)).isLessThan(49);
    }

    /** An alarm that could not be stopped would stop the clock. */
    @Test
    void limitAtThePeakDoesNotFlutter() {
        double peak = at(run(), 1800, Ventilator.PEAK_PRESSURE);
        Simulation run = run(order(300, "set-ventilator", Map.of("pressureLimit", Unit.CMH2O.engine(peak))));
        assertThat(alarms(run)).hasSizeLessThanOrEqualTo(3);
    }
}
