package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/**
 * The tube comes off the ventilator and is put back after a minute (a design choice of this project). Follows from turns;
 * an instructor may order it.
 */
final class TubeEvent extends Timed {
    /** The kind of the order. */
    static final String KIND = "tube-event";

    private static final double USUAL_DURATION = 60;

    TubeEvent() {
        super(Procedure.TUBE_EVENT, USUAL_DURATION);
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return "tube came off the ventilator";
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        return Charted.result(begunBy(order), "tube reconnected after " + Charted.span(duration(order)));
    }
}
