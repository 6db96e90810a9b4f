package org.lungbridge.device.ventilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The ventilator beside a lung whose plateau and tidal volume are given. */
class MechanicalVentilatorTest {
    private static final class GivenBreath implements Component {
        GivenBreath(Declarations d) {
            d.state(Lung.TIDAL_VOLUME, 420);
            d.state(Lung.PLATEAU_PRESSURE, 22);
            d.state(Lung.ADDED_RESISTANCE, 0);
            d.state(Breathing.RATE, 0);
            d.state(Breathing.EFFORT, 0);
        }
    }

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>(VentilatorParts.all());
        parts.add(new Part("breath", GivenBreath::new));
        return parts;
    }

    private final Model model = Model.assemble(1, parts());
    private final double[][] states = new double[model.states()][1];

    MechanicalVentilatorTest() {
        state(Lung.TIDAL_VOLUME, 420);
        state(Lung.PLATEAU_PRESSURE, 22);
        state(Ventilator.MEASURED_COMPLIANCE, 35);
        set(Ventilator.PEEP, 10);
        set(Ventilator.TUBE_RESISTANCE, 12);
        set(Ventilator.RATE, 20);
        set(Ventilator.INSPIRATORY_FRACTION, 1.0 / 3);
    }

    private void state(Quantity quantity, double value) {
        states[model.stateRow(quantity)][0] = quantity.unit().engine(value);
    }

    private void set(Quantity quantity, double value) {
        model.set(model.variable(quantity), 0, quantity.unit().engine(value));
    }

    private double shown(Quantity quantity) {
        model.observe(states);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** Where the rate of intrinsic PEEP is zero, cmH2O, with plateau minus total PEEP held. */
    private double intrinsicAtRest() {
        double[][] rates = new double[model.states()][1];
        model.rates(new double[1], states, rates);
        return Ventilator.INTRINSIC_PEEP.unit().of(3 * rates[model.stateRow(Ventilator.INTRINSIC_PEEP)][0]);
    }

    /** VT e^(−TE/RC)/(C(1 − e^(−TE/RC))): TE 2 s, R 12, C 35 mL/cmH2O gives RC 0.42 s and 12 cmH2O/(e^4.76 − 1). */
    @Test
    void slowEmptyingTrapsPressure() {
        assertThat(intrinsicAtRest()).isCloseTo(12 / Math.expm1(2 / 0.42), within(0.005));
        set(Ventilator.RATE, 40);
        double faster = intrinsicAtRest();
        assertThat(faster).isCloseTo(12 / Math.expm1(1 / 0.42), within(0.02));
        set(Ventilator.TUBE_RESISTANCE, 30);
        assertThat(intrinsicAtRest()).isGreaterThan(2 * faster);
    }

    @ParameterizedTest
    @CsvSource({"0, 420, 22, 0.1", "20, 0, 10, 0.1", "0, 0, 10, 0.1", "20, 420, 5, 2.53"})
    void withoutBreathNothingIsTrappedAndWithoutPressureNoMoreThanResistanceHolds(
            double rate, double volume, double plateau, double most) {
        set(Ventilator.RATE, rate);
        state(Lung.TIDAL_VOLUME, volume);
        state(Lung.PLATEAU_PRESSURE, plateau);
        assertThat(intrinsicAtRest()).isBetween(0.0, most);
        assertThat(shown(Ventilator.COMPLIANCE)).isFinite();
        assertThat(shown(Ventilator.MECHANICAL_POWER)).isFinite();
    }

    @Test
    void screenShowsPressuresVolumesAndThreePowersThatAgree() {
        assertThat(shown(Ventilator.DRIVING_PRESSURE)).isCloseTo(12, within(1e-9));
        assertThat(shown(Ventilator.COMPLIANCE)).isCloseTo(35, within(0.01));
        assertThat(shown(Ventilator.MINUTE_VENTILATION)).isCloseTo(8.4, within(1e-9));
        assertThat(shown(Ventilator.PEAK_PRESSURE)).isCloseTo(22 + 12 * 0.42, within(1e-9));
        assertThat(shown(Ventilator.MEAN_PRESSURE)).isCloseTo(10 + (6 + 12 * 0.42) / 3, within(1e-9));
        assertThat(shown(Ventilator.MECHANICAL_POWER)).isCloseTo(17.3, within(0.173));
        assertThat(shown(Ventilator.MEASURED_POWER)).isCloseTo(17.3, within(0.173));
        assertThat(shown(Ventilator.MEASURED_DRIVING_PRESSURE)).isCloseTo(12, within(1e-9));
        assertThat(shown(Ventilator.MEASURED_TIDAL_VOLUME)).isCloseTo(420, within(1e-9));
        assertThat(shown(Ventilator.MEASURED_RATE)).isCloseTo(20, within(1e-9));
        assertThat(shown(Ventilator.MECHANICAL_POWER_SIMPLE)).isCloseTo(17.3, within(0.173));
        assertThat(shown(Ventilator.MECHANICAL_POWER_GIOSA)).isCloseTo(17.3, within(0.173));
    }

    @Test
    void pressureControlHasNoPeakAboveThePlateau() {
        set(Ventilator.PRESSURE_CONTROL, 1);
        set(Ventilator.INSPIRATORY_PRESSURE, 12);
        assertThat(shown(Ventilator.PEAK_PRESSURE)).isCloseTo(22, within(1e-9));
        assertThat(shown(Ventilator.MEAN_PRESSURE)).isCloseTo(10 + 12.0 / 3, within(1e-9));
    }
}
