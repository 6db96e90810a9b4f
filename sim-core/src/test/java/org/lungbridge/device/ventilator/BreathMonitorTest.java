package org.lungbridge.device.ventilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.model.Component;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** What the screen learns from breaths, and from which it learns nothing. */
class BreathMonitorTest {
    private static final class GivenBreath implements Component {
        GivenBreath(Declarations d) {
            d.state(Lung.TIDAL_VOLUME, 420);
            d.state(Lung.PLATEAU_PRESSURE, 22);
            d.state(Lung.ADDED_RESISTANCE, 0);
            d.state(Breathing.RATE, 0);
            d.state(Breathing.EFFORT, 0);
        }
    }

    private static Model assemble(int lanes) {
        List<Part> parts = new ArrayList<>(VentilatorParts.all());
        parts.add(new Part("breath", GivenBreath::new));
        return Model.assemble(lanes, parts);
    }

    private final Model model = assemble(1);
    private final double[][] states = new double[model.states()][1];

    BreathMonitorTest() {
        breath(420, 22);
        state(Ventilator.MEASURED_COMPLIANCE, 35);
        set(Ventilator.PEEP, 10);
        set(Ventilator.RATE, 20);
    }

    private void state(Quantity quantity, double value) {
        states[model.stateRow(quantity)][0] = quantity.unit().engine(value);
    }

    private void breath(double volume, double plateau) {
        state(Lung.TIDAL_VOLUME, volume);
        state(Lung.PLATEAU_PRESSURE, plateau);
        state(Ventilator.LAGGED_DRIVING_PRESSURE, plateau - 10);
    }

    private void set(Quantity quantity, double value) {
        model.set(model.variable(quantity), 0, quantity.unit().engine(value));
    }

    private double shown(Quantity quantity) {
        model.observe(states);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** mL/cmH2O in a second. */
    private double learned() {
        double[][] rates = new double[model.states()][1];
        model.rates(new double[1], states, rates);
        return Ventilator.MEASURED_COMPLIANCE.unit().of(rates[model.stateRow(Ventilator.MEASURED_COMPLIANCE)][0]);
    }

    @Test
    void knownComplianceStaysAndAnotherIsLearnedOverFourBreaths() {
        assertThat(learned()).isCloseTo(0, within(1e-3));
        breath(300, 22);
        double weight = 144.0 / (144 + 25);
        assertThat(learned()).isCloseTo(weight * (25 - 35) / (4 * 3), within(2e-3));
    }

    /** A breath without pressure, or one whose plateau has not yet met a new PEEP, says nothing about the lung. */
    @ParameterizedTest
    @CsvSource({"420, 10", "420, -8", "0, -2", "-130, 4", "-40, 9"})
    void breathWithoutDrivingPressureTeachesNothing(double volume, double plateau) {
        breath(volume, plateau);
        assertThat(learned()).isCloseTo(0, within(0.15));
        assertThat(shown(Ventilator.MEASURED_DRIVING_PRESSURE)).isBetween(0.0, 12.0 + 1e-9);
        assertThat(shown(Ventilator.MEASURED_POWER)).isNotNegative();
        assertThat(shown(Ventilator.MEASURED_TIDAL_VOLUME)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"inspiratory_hold", "expiratory_hold", "disconnection"})
    void nothingIsLearnedWhileNoBreathIsGiven(String what) {
        breath(900, 14);
        model.set(model.find("ventilator." + what).orElseThrow(), 0, 1);
        assertThat(learned()).isZero();
    }

    @Test
    void holdLeavesTheScreenAsItIs() {
        double power = shown(Ventilator.MEASURED_POWER);
        double minute = shown(Ventilator.MINUTE_VENTILATION);
        set(Ventilator.INSPIRATORY_HOLD, 1);
        assertThat(shown(Ventilator.MEASURED_POWER)).isEqualTo(power);
        assertThat(shown(Ventilator.MINUTE_VENTILATION)).isEqualTo(minute);
        assertThat(shown(Ventilator.MECHANICAL_POWER)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"420, 22, 0", "300, 12, 0", "420, 9, 0", "-50, 12, 0", "2, 10.05, 0", "420, 22, 0.36"})
    void partialsAreTheSlopes(double volume, double plateau, double open) {
        breath(volume, plateau);
        double[] point = new double[states.length];
        for (int s = 0; s < point.length; s++) {
            point[s] = states[s][0];
        }
        var verifier = new ComponentVerifier(lanes -> {
            Model fresh = assemble(lanes);
            fresh.set(fresh.variable(Ventilator.DISCONNECTION), 0, open);
            return fresh;
        });
        assertThat(verifier.partials(point)).isEmpty();
        assertThat(verifier.jacobian(point)).isEmpty();
    }
}
