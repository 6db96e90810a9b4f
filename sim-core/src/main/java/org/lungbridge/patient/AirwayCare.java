package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Suction, bronchoscopy and change of tube as procedures that last: PEEP is lost while they do, and what they take out of
 * the airways is taken at their end, see {@link Suctioning}, {@link Bronchoscopy} and {@link TubeChange}. One of a kind
 * goes on to its end before the next can begin.
 */
abstract class AirwayCare extends Timed {
    private final String inWords;

    private AirwayCare(Procedure procedure, double usualDuration, String inWords) {
        super(procedure, usualDuration);
        this.inWords = inWords;
    }

    static AirwayCare suction() {
        return new Suction();
    }

    static AirwayCare bronchoscopy() {
        return new Scope();
    }

    static AirwayCare tubeChange() {
        return new NewTube();
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return !underWay(lane);
    }

    @Override
    String whyNot() {
        return "is under way already";
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        String found = carryOut(order, lane).detail();
        return Charted.result(
                begunBy(order), "%s for %s: %s".formatted(inWords(order), Charted.span(duration(order)), found));
    }

    String inWords(Order order) {
        return inWords;
    }

    abstract OrderResult carryOut(Order order, LaneAccess lane);

    /** Suction with an open or a closed system. */
    private static final class Suction extends AirwayCare {
        Suction() {
            super(Procedure.SUCTION, Suctioning.DURATION_S, "suction");
        }

        private static boolean open(Order order) {
            return order.names().getOrDefault("system", "closed").equals("open");
        }

        @Override
        double extent(Order order, LaneAccess lane) {
            return open(order) ? 1 : VentilatorSettings.CLOSED_SUCTION;
        }

        @Override
        String inWords(Order order) {
            return open(order) ? "open suction" : "closed suction";
        }

        /** What takes no time loses no pressure. */
        @Override
        OrderResult start(Order order, LaneAccess lane) {
            if (duration(order) > 0 || !hasToStart(order, lane)) {
                return super.start(order, lane);
            }
            OrderResult taken = carryOut(order, lane);
            return OrderResult.changed(taken.effect(), order.kind(), inWords(order) + ": " + taken.detail());
        }

        /** A closed system is short and harmless: what was found is worth the line. */
        @Override
        String begin(Order order, LaneAccess lane) {
            return open(order) ? "tube opened for suction, " + Charted.span(duration(order)) : "";
        }

        @Override
        OrderResult carryOut(Order order, LaneAccess lane) {
            return Suctioning.apply(order, lane);
        }
    }

    /** The scope narrows the tube while it is in, and its suction empties lung; a clot it meets is still there when it looks. */
    private static final class Scope extends AirwayCare {
        private static final String CLOT = "clot";

        Scope() {
            super(Procedure.BRONCHOSCOPY, Bronchoscopy.DURATION_S, "bronchoscopy");
        }

        @Override
        double extent(Order order, LaneAccess lane) {
            return Bronchoscopy.DISCONNECTION;
        }

        @Override
        Map<String, Double> remember(LaneAccess lane) {
            return Map.of(CLOT, lane.get(Ventilator.TUBE_OBSTRUCTION.name()));
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            double clot = lane.get(Ventilator.TUBE_OBSTRUCTION.name());
            lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), withScope(clot));
            Bronchoscopy.emptyLung(lane);
            return "scope in the tube for " + Charted.span(duration(order));
        }

        @Override
        OrderResult carryOut(Order order, LaneAccess lane) {
            double before = order.value(CLOT);
            if (lane.get(Ventilator.TUBE_OBSTRUCTION.name()) == withScope(before)) {
                lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), before);
            }
            return Bronchoscopy.apply(order, lane);
        }

        private static double withScope(double clot) {
            return Math.max(clot, Bronchoscopy.SCOPE_OBSTRUCTION);
        }
    }

    /** The patient has no tube for a moment. */
    private static final class NewTube extends AirwayCare {
        NewTube() {
            super(Procedure.TUBE_CHANGE, TubeChange.DURATION_S, "change of tube");
        }

        @Override
        double extent(Order order, LaneAccess lane) {
            return TubeChange.DISCONNECTION;
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            return "old tube out";
        }

        @Override
        OrderResult carryOut(Order order, LaneAccess lane) {
            return TubeChange.apply(order, lane);
        }
    }
}
