package org.lungbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lungbridge.engine.ToyPatient.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.model.LaneValues;
import org.lungbridge.model.Model;
import org.lungbridge.solver.Statistics;

/** A patient who takes a seat another has left fares as if alone, bit for bit. */
class SeatsTest {
    private static final int PATIENTS = 9;

    /** What came of a patient. */
    private record Fate(List<EventRecord> events, Outcome outcome, Statistics work, String rows, int filed) {
        static Fate of(Simulation simulation, int lane) {
            StringBuilder rows = new StringBuilder();
            for (String column : List.of("first", "second", "sum", "root", "infusion", "death")) {
                rows.append(Arrays.toString(simulation.recording(lane).column(column)));
            }
            return new Fate(
                    simulation.events(lane),
                    simulation.outcome(lane),
                    simulation.statistics(lane),
                    rows.toString(),
                    simulation.filed(lane).size());
        }
    }

    /** Number 3 dies, number 4 cannot be computed, the others live for 300 to 1,100 s. */
    private static List<Order> orders(int number) {
        List<Order> orders = new ArrayList<>(List.of(
                order(50 + 10 * number, "infusion", 0.02 * number),
                order(95, "sample", 0),
                order(200, "bolus", number)));
        if (number == 3) {
            orders.add(order(10, "bolus", 500));
        }
        if (number == 4) {
            orders.add(order(120, "fault", 1));
        }
        return orders;
    }

    private static double end(int number) {
        return 300 + 100 * number;
    }

    private static Fate alone(int number) {
        Simulation simulation = ToyPatient.run(end(number), orders(number).toArray(Order[]::new))
                .build();
        simulation.run();
        return Fate.of(simulation, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
    void everyPatientFaresAsIfAlone(int seats) {
        Fate[] fates = served(seats);
        for (int number = 0; number < PATIENTS; number++) {
            Fate alone = alone(number);
            assertThat(fates[number].events()).isEqualTo(alone.events());
            assertThat(fates[number].rows()).isEqualTo(alone.rows());
            assertThat(fates[number].work()).isEqualTo(alone.work());
            assertThat(fates[number].filed()).isEqualTo(alone.filed());
            assertThat(fates[number].outcome().ending())
                    .isEqualTo(alone.outcome().ending());
            assertThat(fates[number].outcome().endTime())
                    .isEqualTo(alone.outcome().endTime());
        }
    }

    @Test
    void deathAndFailureFreeASeat() {
        Fate[] fates = served(1);
        assertThat(fates[3].outcome().alive()).isFalse();
        assertThat(fates[4].outcome().failure()).isPresent();
        assertThat(fates[5].outcome().endTime()).isEqualTo(end(5));
    }

    @Test
    void nobodyIsServedInNoTime() {
        boolean whole = Simulation.builder(ToyPatient.model(2), ToyPatient.model(1), new ToyPatient.ToyOrders())
                .serve(new Waiting(0, 2));
        assertThat(whole).isTrue();
    }

    @Test
    void anInterruptionGivesUpThoseUnderWay() {
        Waiting waiting = new Waiting(PATIENTS, 2);
        boolean whole = Simulation.builder(ToyPatient.model(2), ToyPatient.model(1), new ToyPatient.ToyOrders())
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .interrupt(() -> waiting.left > 2)
                .serve(waiting);
        assertThat(whole).isFalse();
        assertThat(waiting.left).isEqualTo(3);
    }

    private static Fate[] served(int seats) {
        Waiting waiting = new Waiting(PATIENTS, seats);
        boolean whole = Simulation.builder(ToyPatient.model(seats), ToyPatient.model(1), new ToyPatient.ToyOrders())
                .solver(ToyPatient.SOLVER, ToyPatient.TOLERANCE)
                .recording(ToyPatient.plan(60))
                .alive(ToyPatient.ALIVE.name())
                .serve(waiting);
        assertThat(whole).isTrue();
        return waiting.fates;
    }

    /** Patients who come one after the other. */
    private static final class Waiting implements Arrivals {
        private final Model usual = ToyPatient.model(1);
        private final int[] seated;
        private final Fate[] fates;
        private int next;
        private int left;

        Waiting(int patients, int seats) {
            fates = new Fate[patients];
            seated = new int[seats];
        }

        @Override
        public Optional<Arrival> next(int seat) {
            if (next == fates.length) {
                return Optional.empty();
            }
            seated[seat] = next;
            LaneValues values = usual.saveLane(0);
            List<Order> orders = orders(next);
            double end = end(next);
            next++;
            return Optional.of(new Arrival(values, usual.initialStates(), orders, new ToyPatient.ToyOrders(), end));
        }

        @Override
        public void left(int seat, Simulation simulation) {
            fates[seated[seat]] = Fate.of(simulation, seat);
            left++;
        }
    }
}
