package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/** Nothing is made or lost in two days with ECMO, a bleed, blood, fluid and the end of ECMO. */
class ConservationTest {
    private static final double HOUR = 3600;

    private static List<Order> course() {
        List<Order> orders = new ArrayList<>();
        orders.add(Bedside.order(
                2 * HOUR, StandardOrders.START_ECMO, Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0)));
        orders.add(Bedside.order(
                3 * HOUR,
                StandardOrders.SET_VENTILATOR,
                Map.of("tidalVolume", 0.2, "respiratoryRate", 0.2, "PEEP", 12 * 0.735559)));
        orders.add(Bedside.order(8 * HOUR, StandardOrders.BLEED, Map.of("rate", 0.8 / HOUR)));
        orders.add(Bedside.order(9 * HOUR, StandardOrders.BLEED, Map.of("rate", 0.0)));
        orders.add(Bedside.order(9 * HOUR, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.6 / HOUR)));
        orders.add(Bedside.order(10 * HOUR, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.0)));
        orders.add(Bedside.order(12 * HOUR, StandardOrders.GIVE_FLUID, Map.of("rate", 1 / HOUR)));
        orders.add(Bedside.order(13 * HOUR, StandardOrders.GIVE_FLUID, Map.of("rate", 0.0)));
        orders.add(Bedside.order(18 * HOUR, StandardOrders.SET_VENTILATOR, Map.of("FiO2", 0.6)));
        orders.add(Bedside.order(40 * HOUR, StandardOrders.SET_VENTILATOR, Map.of("FiO2", 1.0, "tidalVolume", 0.3)));
        orders.add(Bedside.order(46 * HOUR, StandardOrders.STOP_ECMO, Map.of()));
        return orders;
    }

    @Test
    void twoDaysCloseEveryBalance() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        Bedside.Point start = Bedside.baseline();
        model.restoreLane(0, start.values());
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(600, List.of()))
                .start(0, start.states())
                .orders(0, course())
                .alive(Circulation.ALIVE.name())
                .end(48 * HOUR)
                .build();
        simulation.run();
        assertThat(simulation.outcome(0).endTime()).isEqualTo(48 * HOUR);
        Snapshot snapshot = simulation.snapshot(0);
        double[] end = snapshot.memory().state();
        for (Balance balance : Balance.all()) {
            double gained = balance.stored(model, row -> end[row]) - balance.stored(model, row -> start.states()[row]);
            double booked = balance.booked(model, row -> end[row]);
            double turnover = balance.turnover(model, row -> end[row]);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: gained %.9g, booked %.9g, turnover %.6g, gap %.2e of turnover",
                    balance.name(),
                    gained,
                    booked,
                    turnover,
                    (gained - booked) / turnover));
            assertThat(Math.abs(gained - booked)).as(balance.name()).isLessThan(1e-9 * turnover);
        }
    }

    /** The books are kept by those who move blood, so they are checked against the orders as well. */
    @Test
    void booksAgreeWithWhatWasOrdered() {
        Bedside bedside = new Bedside(Bedside.onEcmo(), 1e-4);
        double volume = bedside.get(Blood.FLUID_BALANCE);
        Variable sampling = bedside.model().find("blood_volume.sampling").orElseThrow();
        double drawn = bedside.model().value(sampling, 0) * HOUR;
        double oozed = bedside.get(Bleeding.OTHER_BLED);
        double before = bedside.get(Blood.HEMOGLOBIN_MASS);
        bedside.set(Blood.RED_CELLS, 600).on(HOUR);
        double cells = bedside.get(Blood.HEMOGLOBIN_MASS) - before;
        double lost = drawn + bedside.get(Bleeding.OTHER_BLED) - oozed;
        assertThat(Math.abs(bedside.get(Blood.FLUID_BALANCE) - volume - (0.6 - lost)))
                .isLessThan(1e-6);
        assertThat(cells).isBetween(120 - drawn * 110, 120.0);
    }
}
