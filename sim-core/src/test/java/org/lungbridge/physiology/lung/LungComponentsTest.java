package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.device.ventilator.VentilatorParts;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The contract of components, kept by the living lung and by one whose units are anywhere. */
class LungComponentsTest {
    private static final LungResolution LUNG = new LungResolution(4, 2);

    private static Model assemble(int lanes) {
        List<Part> parts = HeldBody.around(NativeLung.exchange(LUNG));
        parts.add(new Part("condition", d -> new MovingCondition(d, LUNG)));
        parts.addAll(VentilatorParts.all());
        return Model.assemble(lanes, parts);
    }

    private static Model living(int lanes) {
        return Model.assemble(lanes, LungBench.livingParts(LUNG));
    }

    private static Model set(Model model, Quantity setting, double value) {
        for (int lane = 0; lane < model.lanes(); lane++) {
            model.set(model.variable(setting), lane, setting.unit().engine(value));
        }
        return model;
    }

    private static double[] ordinary(Model model) {
        return model.initialStates();
    }

    private static double[] moved(Model model, Quantity state, double value) {
        double[] point = model.initialStates();
        point[model.stateRow(state)] = state.unit().engine(value);
        return point;
    }

    /** Ordinary care and emergencies, each with the model's settings and a point. */
    private record Situation(
            String name, java.util.function.UnaryOperator<Model> settings, Quantity moved, double value) {
        Model model(int lanes) {
            return settings.apply(assemble(lanes));
        }

        double[] point() {
            return LungComponentsTest.moved(model(1), moved, value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of(
                new Situation("volume control", m -> m, Lung.PLATEAU_PRESSURE, 24),
                new Situation(
                        "pressure control", m -> set(m, Ventilator.PRESSURE_CONTROL, 1), Lung.PLATEAU_PRESSURE, 27),
                new Situation("apnea", m -> set(m, Ventilator.RATE, 0), Lung.O2.at(1, 0), 0.3),
                new Situation(
                        "disconnection",
                        m -> set(set(m, Ventilator.RATE, 0), Ventilator.PEEP, 0),
                        Lung.TIDAL_VOLUME,
                        0),
                new Situation("arrest", m -> m, Circulation.CARDIAC_OUTPUT, 0.02),
                new Situation("pressure limit", m -> m, Lung.PLATEAU_PRESSURE, 81),
                new Situation("fast rate", m -> set(m, Ventilator.RATE, 45), Lung.PLATEAU_PRESSURE, 30),
                new Situation("collapsed unit", m -> m, Lung.OPEN.at(3), 0.001),
                new Situation("awake", m -> set(m, Breathing.SEDATION_DEPTH, 0), Breathing.CHEMOREFLEX, 8),
                new Situation(
                        "pressure support",
                        m -> set(
                                set(set(m, Ventilator.PRESSURE_CONTROL, 1), Ventilator.PRESSURE_SUPPORT, 1),
                                Breathing.SEDATION_DEPTH,
                                0.4),
                        Breathing.CHEMOREFLEX,
                        3),
                new Situation("obstructed tube", m -> m, Lung.ADDED_RESISTANCE, 150),
                new Situation("open tube", m -> set(m, Ventilator.DISCONNECTION, 1), Lung.PLATEAU_PRESSURE, 5),
                new Situation("hold", m -> set(m, Ventilator.INSPIRATORY_HOLD, 1), Lung.PLATEAU_PRESSURE, 25),
                new Situation("recruitment", m -> set(m, Ventilator.MANEUVER, 1), Lung.PLATEAU_PRESSURE, 33));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void partialsAreTheSlopesOfEveryComponent(Situation situation) {
        assertThat(new ComponentVerifier(situation::model).partials(situation.point()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void jacobianIsComplete(Situation situation) {
        assertThat(new ComponentVerifier(situation::model).jacobian(situation.point()))
                .isEmpty();
    }

    static Stream<Situation> lives() {
        return Stream.of(
                new Situation("settled", m -> m, Lung.POSTURE, 0.02),
                new Situation("turning", m -> set(m, Lung.POSITION, 1), Lung.POSTURE, 0.6),
                new Situation("bleeding", m -> set(m, Lung.BLEEDING_RATE, 200), Lung.ALVEOLAR_BLOOD.at(2), 240),
                new Situation("bleeding prone", m -> set(m, Lung.BLEEDING_RATE, 200), Lung.POSTURE, 0.98),
                new Situation("empty veins", m -> set(m, Lung.BLEEDING_RATE, 900), Blood.OUTFLOW_SHARE, 0.4),
                new Situation("congestion", m -> m, Circulation.PULMONARY_PRESSURE, 55),
                new Situation("no exchange", m -> set(m, Lung.FLUID_EXCHANGE, 0), Lung.EDEMA.at(0), 300),
                new Situation("pure oxygen", m -> set(m, Ventilator.FIO2, 1), Lung.TIDAL_VOLUME, 150),
                new Situation("no breath", m -> set(m, Ventilator.FIO2, 1), Lung.TIDAL_VOLUME, 0.5),
                new Situation("closing", m -> m, Lung.PLEURAL_PRESSURE, 14),
                new Situation("maneuver", m -> m, Lung.PLATEAU_PRESSURE, 40));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void livingLungDeclaresItsSlopes(Situation situation) {
        ComponentVerifier verifier =
                new ComponentVerifier(lanes -> situation.settings().apply(living(lanes)));
        double[] point = moved(situation.settings().apply(living(1)), situation.moved(), situation.value());
        assertThat(verifier.partials(point)).isEmpty();
        assertThat(verifier.jacobian(point)).isEmpty();
        assertThat(verifier.laneParity(List.of(point))).isEmpty();
    }

    @Test
    void livingLungAllocatesNothingAndNamesItsSources() {
        ComponentVerifier verifier = new ComponentVerifier(LungComponentsTest::living);
        double[] point = ordinary(living(1));
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8 && least >= 2_000; round++) {
            least = Math.min(least, verifier.allocatedBytes(point));
        }
        assertThat(least).isLessThan(2_000);
        assertThat(verifier.sources()).isEmpty();
    }

    @Test
    void patientDoesNotFeelLaneMates() {
        ComponentVerifier verifier = new ComponentVerifier(LungComponentsTest::assemble);
        Model model = assemble(1);
        assertThat(verifier.laneParity(List.of(ordinary(model), moved(model, Lung.PLATEAU_PRESSURE, 40))))
                .isEmpty();
    }

    /** The least of several rounds, since the first ones still run in the interpreter. */
    @Test
    void nothingIsAllocatedInAStep() {
        ComponentVerifier verifier = new ComponentVerifier(LungComponentsTest::assemble);
        double[] point = ordinary(assemble(1));
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8 && least >= 2_000; round++) {
            least = Math.min(least, verifier.allocatedBytes(point));
        }
        assertThat(least).isLessThan(2_000);
    }

    @Test
    void everyNumberHasASource() {
        assertThat(new ComponentVerifier(LungComponentsTest::assemble).sources())
                .isEmpty();
    }
}
