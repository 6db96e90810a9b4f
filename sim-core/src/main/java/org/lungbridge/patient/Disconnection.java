package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** Takes the patient off the ventilator for a while: no breaths, no PEEP, room air. */
final class Disconnection extends Timed {
    private static final double USUAL_DURATION = 60;

    Disconnection() {
        super(Procedure.DISCONNECTION, USUAL_DURATION);
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return "off the ventilator for " + Charted.span(duration(order));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        return Charted.result(begunBy(order), "reconnected after " + Charted.span(duration(order)));
    }
}
