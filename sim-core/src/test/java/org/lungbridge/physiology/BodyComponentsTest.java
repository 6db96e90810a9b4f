package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;

/** Every component of the body against the verifier, at rest and in emergencies. */
class BodyComponentsTest {
    /** A point and the settings that belong to it. */
    private record Situation(String name, UnaryOperator<Walk> course) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of(
                new Situation("rest", w -> w.on(3600)),
                new Situation(
                        "circuit running",
                        w -> w.set(Ecmo.EFFECTIVE_FLOW, 3.5)
                                .set(Ecmo.HEAT_CONDUCTANCE, 60)
                                .on(600)),
                new Situation(
                        "shock",
                        w -> w.set(Blood.BLEEDING, 8000)
                                .set(Circulation.BAROREFLEX_GAIN, 1.2)
                                .on(900)),
                new Situation(
                        "massive transfusion",
                        w -> w.set(Blood.BLEEDING, 4000)
                                .set(Blood.RED_CELLS, 2000)
                                .set(Blood.CRYSTALLOID, 2000)
                                .set(Circulation.NOREPINEPHRINE, 0.5)
                                .on(1800)),
                new Situation(
                        "asphyxia",
                        w -> w.set(OneAlveolus.VENTILATION, 0.2)
                                .set(OneAlveolus.FIO2, 0.05)
                                .on(240)),
                new Situation(
                        "right heart strain",
                        w -> w.set(Circulation.PULMONARY_PRESSURE, 40)
                                .set(Circulation.INTRATHORACIC_PRESSURE, 6)
                                .on(300)),
                new Situation(
                        "anemia and fever",
                        w -> w.set(Blood.HEMOGLOBIN_MASS, 200)
                                .set(Blood.TEMPERATURE, 39)
                                .on(300)),
                new Situation("death", w -> w.set(Circulation.ALIVE, 0).on(600)),
                new Situation(
                        "acidosis",
                        w -> w.set(Blood.STANDARD_BASE_EXCESS, -22)
                                .set(Metabolism.LACTATE, 15)
                                .set(OneAlveolus.VENTILATION, 1.5)
                                .on(900)));
    }

    private static Walk live(Situation situation) {
        return situation.course().apply(new Walk(BodyModels.whole()).on(60));
    }

    private static ComponentVerifier verifier(Walk walk) {
        var values = walk.model.saveLane(0);
        return new ComponentVerifier(lanes -> {
            Model model = Model.assemble(lanes, BodyModels.whole());
            for (int lane = 0; lane < lanes; lane++) {
                model.restoreLane(lane, values);
            }
            return model;
        });
    }

    @ParameterizedTest
    @MethodSource("situations")
    void partialsEqualDifferences(Situation situation) {
        Walk walk = live(situation);
        ComponentVerifier verifier = verifier(walk);
        assertThat(verifier.partials(walk.point())).isEmpty();
        assertThat(verifier.jacobian(walk.point())).isEmpty();
    }

    @Test
    void lanesDoNotInfluenceEachOther() {
        Walk walk = live(situations().findFirst().orElseThrow());
        assertThat(verifier(walk).laneParity(List.of(walk.point()))).isEmpty();
    }

    @Test
    void everyNumberHasASource() {
        assertThat(verifier(new Walk(BodyModels.whole())).sources()).isEmpty();
    }

    @Test
    void tissuesShareAllOfFlowAndMetabolism() {
        Model model = new Walk(BodyModels.whole()).model;
        for (String share : List.of("flow_share", "use_share")) {
            double sum = Stream.of("fast", "muscle", "slow")
                    .mapToDouble(tissue ->
                            model.value(model.find(tissue + "." + share).orElseThrow(), 0))
                    .sum();
            assertThat(Math.abs(sum - 1)).isLessThan(1e-15);
        }
    }
}
