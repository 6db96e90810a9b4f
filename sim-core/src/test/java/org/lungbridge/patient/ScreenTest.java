package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** What screens show while something is done to the airway, second by second: always something that can be. */
class ScreenTest {
    private static final double CMH2O = Unit.CMH2O.engine(1);
    private static final double START = 120;
    private static final double END = 900;
    private static final double HOUR = 3600;

    private static final Quantity COMPLIANCE = Ventilator.MEASURED_COMPLIANCE;
    private static final Quantity DRIVING = Ventilator.MEASURED_DRIVING_PRESSURE;
    private static final List<Quantity> POSITIVE = List.of(
            DRIVING,
            Ventilator.MEASURED_TIDAL_VOLUME,
            Ventilator.MEASURED_RATE,
            Ventilator.MINUTE_VENTILATION,
            Ventilator.MEASURED_POWER,
            Ventilator.MECHANICAL_POWER_SIMPLE,
            Ventilator.MECHANICAL_POWER_GIOSA,
            Ventilator.PEAK_PRESSURE,
            Ventilator.MEAN_PRESSURE,
            Lung.END_TIDAL_CO2,
            Lung.VENTILATORY_RATIO);
    private static final List<Quantity> FRACTIONS = List.of(
            Lung.DEAD_SPACE_ENGHOFF, Lung.DEAD_SPACE_BOHR, Lung.DEAD_SPACE_VOLUMETRIC, Lung.DEAD_SPACE_ALVEOLAR);
    private static final List<Quantity> ALL = all();

    /** Something done to the airway. */
    private record Act(String name, List<Order> orders) {
        static Act of(String kind, Map<String, Double> values, Map<String, String> names) {
            return new Act(kind + " " + values.keySet() + names.values(), List.of(order(START, kind, values, names)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Quantity> all() {
        List<Quantity> all = new ArrayList<>(POSITIVE);
        all.addAll(FRACTIONS);
        all.add(COMPLIANCE);
        return List.copyOf(all);
    }

    private static Order order(double time, String kind, Map<String, Double> values, Map<String, String> names) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, names);
    }

    private static Act mode(String mode, Map<String, Double> knobs) {
        return Act.of("set-ventilator", knobs, Map.of("mode", mode));
    }

    static Stream<Act> acts() {
        Map<String, String> plain = Map.of();
        return Stream.of(
                Act.of("recruitment-maneuver", Map.of("sustainedPressure", 45 * CMH2O, "duration", 40.0), plain),
                Act.of("recruitment-maneuver", Map.of("PEEP", 30 * CMH2O, "inspiratoryPressure", 15 * CMH2O), plain),
                Act.of("inspiratory-hold", Map.of("duration", 10.0), plain),
                Act.of("expiratory-hold", Map.of("duration", 10.0), plain),
                Act.of("disconnect-ventilator", Map.of("duration", 60.0), plain),
                Act.of("suction", Map.of(), Map.of("system", "open")),
                Act.of("suction", Map.of(), Map.of("system", "closed")),
                Act.of("bronchoscopy", Map.of("duration", 300.0), plain),
                Act.of("change-tube", Map.of(), plain),
                Act.of("set-ventilator", Map.of("PEEP", 5 * CMH2O), plain),
                Act.of("set-ventilator", Map.of("PEEP", 28 * CMH2O), plain),
                Act.of("set-ventilator", Map.of("tidalVolume", 0.06, "respiratoryRate", 5.0 / 60), plain),
                mode("pressure-control", Map.of("inspiratoryPressure", 15 * CMH2O)),
                mode("aprv", Map.of("pressureHigh", 35 * CMH2O, "pressureLow", 0.0, "timeHigh", 5.0, "timeLow", 0.6)),
                mode("pressure-support", Map.of("pressureSupport", 12 * CMH2O, "backupRate", 0.2)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void screenNeverShowsWhatCannotBe(Act act) {
        Recording rows = run(act.orders(), 1, END);
        for (int row = 0; row < rows.rows(); row++) {
            String when = act + " at " + rows.time(row);
            assertThat(at(rows, row, COMPLIANCE)).as(when).isBetween(1.0, 150.0);
            assertThat(at(rows, row, DRIVING)).as(when).isLessThan(45);
            for (Quantity positive : POSITIVE) {
                assertThat(at(rows, row, positive)).as(positive.name() + when).isNotNegative();
            }
            for (Quantity fraction : FRACTIONS) {
                assertThat(at(rows, row, fraction)).as(fraction.name() + when).isBetween(0.0, 1.0);
            }
        }
    }

    /** At the start −17.7 cmH2O and 2.6 million mL/cmH2O were shown here, at the reconnection −12 and 12,000. */
    @Test
    void complianceOfTheLastBreathsOutlastsManeuverAndDisconnection() {
        for (Order order : List.of(
                order(
                        START,
                        "recruitment-maneuver",
                        Map.of("sustainedPressure", 45 * CMH2O, "duration", 40.0),
                        Map.of()),
                order(START, "disconnect-ventilator", Map.of("duration", 40.0), Map.of()))) {
            Recording rows = run(List.of(order), 1, START + 120);
            double before = at(rows, (int) START - 1, COMPLIANCE);
            for (int row = (int) START; row < START + 60; row++) {
                assertThat(at(rows, row, COMPLIANCE)).isCloseTo(before, Percentage.withPercentage(15));
            }
            assertThat(at(rows, (int) START + 39, DRIVING)).isCloseTo(0, within(0.05));
        }
    }

    /** What is shown after some quiet breaths is plateau minus total PEEP, volume over it, and the power of the formula. */
    @Test
    void quietBreathsAreShownAsTheyAre() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        assertThat(model.find(COMPLIANCE.name())).isPresent();
        Bedside bedside = new Bedside(Bedside.baseline(), 1e-6).on(HOUR);
        double driving = bedside.get(Ventilator.DRIVING_PRESSURE);
        assertThat(bedside.get(DRIVING)).isCloseTo(driving, Percentage.withPercentage(0.1));
        assertThat(bedside.get(COMPLIANCE))
                .isCloseTo(bedside.get(Ventilator.COMPLIANCE), Percentage.withPercentage(0.1));
        assertThat(bedside.get(Ventilator.MEASURED_POWER))
                .isCloseTo(bedside.get(Ventilator.MECHANICAL_POWER), Percentage.withPercentage(0.1));
        assertThat(bedside.get(Ventilator.PEAK_PRESSURE)).isGreaterThan(bedside.get(Lung.PLATEAU_PRESSURE));
    }

    private static Recording run(List<Order> orders, double interval, double end) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, Bedside.baseline().values());
        List<Column> columns = ALL.stream()
                .map(quantity -> new Column(
                        quantity.name(), quantity.name(), 1 / quantity.unit().toEngine()))
                .toList();
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(interval, columns))
                .start(0, Bedside.baseline().states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(end)
                .build();
        simulation.run();
        return simulation.recording(0);
    }

    private static double at(Recording rows, int row, Quantity quantity) {
        return rows.value(row, ALL.indexOf(quantity));
    }
}
