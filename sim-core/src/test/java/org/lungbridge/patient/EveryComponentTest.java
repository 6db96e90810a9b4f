package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;

/** What every component of the patient must keep, at rest, on ECMO and within emergencies. */
class EveryComponentTest {
    /** A point in the life of the patient. */
    record Situation(String name, Bedside.Point point) {
        ComponentVerifier verifier() {
            return new ComponentVerifier(lanes -> {
                Model model = PatientModel.assemble(lanes, Bedside.LUNG);
                for (int lane = 0; lane < lanes; lane++) {
                    model.restoreLane(lane, point.values());
                }
                return model;
            });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Situation> SITUATIONS = situationsOnce();

    private static List<Situation> situationsOnce() {
        List<Situation> all = new ArrayList<>();
        all.add(new Situation("baseline", Bedside.baseline()));
        all.add(new Situation("on ECMO", Bedside.onEcmo()));
        List<Emergency> emergencies = new ArrayList<>(Emergency.all());
        emergencies.addAll(Emergency.hemostatic());
        for (Emergency emergency : emergencies) {
            Bedside bedside = new Bedside(Bedside.onEcmo(), 1e-4);
            int legs = 0;
            for (Emergency.Leg leg : emergency.legs()) {
                legs++;
                bedside.set(leg.knobs()).on(5);
                all.add(new Situation("%s, leg %d after 5 s".formatted(emergency, legs), bedside.point()));
                bedside.on(leg.minutes() * 60 - 5);
                all.add(new Situation("%s, leg %d at its end".formatted(emergency, legs), bedside.point()));
            }
        }
        return all;
    }

    static Stream<Situation> situations() {
        return SITUATIONS.stream();
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("situations")
    void everyComponentDeclaresItsSlopes(Situation situation) {
        ComponentVerifier verifier = situation.verifier();
        assertThat(verifier.partials(situation.point().states())).isEmpty();
        assertThat(verifier.jacobian(situation.point().states())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void patientDoesNotFeelLaneMates(Situation situation) {
        assertThat(situation.verifier().laneParity(List.of(situation.point().states())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatEntersOrLeavesIsBooked(Situation situation) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        double[][] rest = rates(model, SITUATIONS.get(0).point());
        double[][] rates = rates(model, situation.point());
        for (Balance balance : Balance.all()) {
            double scale =
                    Math.max(balance.moving(model, row -> rest[row][0]), balance.moving(model, row -> rates[row][0]));
            assertThat(balance.gap(model, row -> rates[row][0]))
                    .as(balance.name())
                    .isLessThanOrEqualTo(1e-12 * scale);
        }
    }

    private static double[][] rates(Model model, Bedside.Point point) {
        model.restoreLane(0, point.values());
        double[] states = point.states();
        double[][] y = new double[states.length][1];
        double[][] rates = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            y[s][0] = states[s];
        }
        model.rates(new double[1], y, rates);
        return rates;
    }

    @Test
    void everyRegisteredComponentIsUnderTest() {
        assertThat(PatientModel.assemble(1, Bedside.LUNG).componentNames())
                .containsExactlyElementsOf(PatientModel.parts(Bedside.LUNG).stream()
                        .map(Part::name)
                        .toList());
    }

    /** The least of several rounds, since the first ones still run in the interpreter. */
    @Test
    void nothingIsAllocatedInAStep() {
        Situation situation = SITUATIONS.get(1);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 6 && least >= 2_000; round++) {
            least = Math.min(
                    least, situation.verifier().allocatedBytes(situation.point().states()));
        }
        assertThat(least).isLessThan(2_000);
    }

    @Test
    void everyNumberHasASource() {
        assertThat(SITUATIONS.get(0).verifier().sources()).isEmpty();
    }
}
