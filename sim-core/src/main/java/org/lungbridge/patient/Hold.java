package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Stops flow at the end of inspiration or expiration and reads what the airway pressure settles at. At an open tube there
 * is nothing to stop and nothing to read.
 */
final class Hold extends Timed {
    private static final String NO_READING = "no reading: tube open";
    private static final double USUAL_DURATION = 3;

    private final boolean inspiratory;

    private Hold(Procedure procedure, boolean inspiratory) {
        super(procedure, USUAL_DURATION);
        this.inspiratory = inspiratory;
    }

    static Hold inspiratory() {
        return new Hold(Procedure.INSPIRATORY_HOLD, true);
    }

    static Hold expiratory() {
        return new Hold(Procedure.EXPIRATORY_HOLD, false);
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return lane.get(Ventilator.DISCONNECTION.name()) < 1;
    }

    @Override
    String whyNot() {
        return NO_READING;
    }

    /** Only the reading is worth a line in the chart. */
    @Override
    String begin(Order order, LaneAccess lane) {
        return "";
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        if (lane.get(Ventilator.DISCONNECTION.name()) > 0) {
            return Charted.result(begunBy(order), NO_READING);
        }
        String reading = inspiratory
                ? "plateau %s, static compliance %s"
                        .formatted(
                                Charted.now(lane, Lung.PLATEAU_PRESSURE),
                                Charted.now(lane, Ventilator.MEASURED_COMPLIANCE))
                : "total PEEP %s, intrinsic PEEP %s"
                        .formatted(
                                Charted.now(lane, Ventilator.TOTAL_PEEP), Charted.now(lane, Ventilator.INTRINSIC_PEEP));
        return Charted.result(begunBy(order), reading);
    }
}
