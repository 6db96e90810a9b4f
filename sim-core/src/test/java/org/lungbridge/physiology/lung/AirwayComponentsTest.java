package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The contract of components, kept by airway, injury and imaging in calm, flooded and nearly dead lungs. */
class AirwayComponentsTest {
    private static final LungResolution LUNG = new LungResolution(4, 2);
    private static final ComponentVerifier VERIFIER = new ComponentVerifier(AirwayComponentsTest::assemble);

    private static Model assemble(int lanes) {
        Model model = Model.assemble(lanes, HeldLung.parts(LUNG));
        for (int lane = 0; lane < lanes; lane++) {
            model.set(model.variable(Ventilator.TUBE_OBSTRUCTION), lane, 0.4);
            model.set(model.variable(Lung.INFLAMMATION), lane, 0.3);
            model.set(model.variable(Ventilator.FIO2), lane, 0.61);
        }
        return model;
    }

    private static double[] point(String name) {
        Model model = assemble(1);
        double[] point = model.initialStates();
        switch (name) {
            case "bleeding" -> {
                put(model, point, Lung.AIRWAY_BLOOD, 40);
                put(model, point, Lung.ALVEOLAR_BLEEDING, 300);
                put(model, point, Lung.FRESH_BLOOD, 400);
                put(model, point, Lung.AIRWAY_FRESH_BLOOD, 30);
                put(model, point, Lung.INJURY, 0.4);
            }
            case "overflowing" -> {
                for (int i = 0; i < LUNG.units(); i++) {
                    put(model, point, Lung.ALVEOLAR_BLOOD.at(i), 350);
                    put(model, point, Lung.EDEMA.at(i), 28);
                    put(model, point, Lung.AERATED.at(i), 0.1);
                }
                put(model, point, Lung.AIRWAY_BLOOD, 155);
                put(model, point, Ventilator.MECHANICAL_POWER, 30);
                put(model, point, Ventilator.DRIVING_PRESSURE, 14.2);
                put(model, point, Lung.INJURY, 0.9);
            }
            case "no gas" -> {
                for (int i = 0; i < LUNG.units(); i++) {
                    put(model, point, Lung.AERATED.at(i), 0);
                    put(model, point, Lung.ALVEOLAR_BLOOD.at(i), 0);
                    put(model, point, Lung.EDEMA.at(i), 0);
                }
                put(model, point, Ventilator.MECHANICAL_POWER, 0);
                put(model, point, Ventilator.DRIVING_PRESSURE, 0);
            }
            default -> {}
        }
        return point;
    }

    private static void put(Model model, double[] point, Quantity state, double value) {
        point[model.stateRow(state)] = state.unit().engine(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "bleeding", "overflowing", "no gas"})
    void everyComponentDeclaresItsSlopes(String name) {
        assertThat(VERIFIER.partials(point(name))).isEmpty();
        assertThat(VERIFIER.jacobian(point(name))).isEmpty();
    }

    @Test
    void patientDoesNotFeelLaneMates() {
        assertThat(VERIFIER.laneParity(List.of(point("bleeding"), point("overflowing"), point("no gas"))))
                .isEmpty();
    }

    /** The least of several rounds, since the first ones still run in the interpreter. */
    @Test
    void nothingIsAllocatedInAStep() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8 && least >= 2_000; round++) {
            least = Math.min(least, VERIFIER.allocatedBytes(point("bleeding")));
        }
        assertThat(least).isLessThan(2_000);
    }

    @Test
    void everyNumberHasASource() {
        assertThat(VERIFIER.sources()).isEmpty();
    }
}
