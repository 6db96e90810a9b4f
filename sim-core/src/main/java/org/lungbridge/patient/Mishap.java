package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/**
 * Something that goes wrong and is put right: the ECMO drainage line kinks for five minutes, the tube comes off for one.
 * Follows from turns; an instructor may order it.
 *
 * <p>A kink of 0.82 of the lumen lowers flow by 10 % at 2,500-4,000 rpm with the circuit of the lupus patient (solved
 * from the pressure-flow laws of the circuit). Five minutes and one minute are design choices of this project.
 */
final class Mishap extends Timed {
    /** The kind of the order by which the drainage line kinks. */
    static final String LINE_KINK = "line-kink";
    /** The kind of the order by which the tube comes off. */
    static final String TUBE_EVENT = "tube";

    private static final double KINKED = 0.82;
    private static final double KINK_LASTS = 300;
    private static final double TUBE_OFF_LASTS = 60;

    private final double extent;
    private final String happened;
    private final String putRight;

    private Mishap(Procedure procedure, double lasts, double extent, String happened, String putRight) {
        super(procedure, lasts);
        this.extent = extent;
        this.happened = happened;
        this.putRight = putRight;
    }

    static Mishap lineKink() {
        return new Mishap(
                Procedure.LINE_KINK, KINK_LASTS, KINKED, "drainage line kinked, flow down", "drainage line freed");
    }

    static Mishap tubeOff() {
        return new Mishap(Procedure.TUBE_EVENT, TUBE_OFF_LASTS, 1, "tube came off the ventilator", "tube reconnected");
    }

    @Override
    double extent(Order order) {
        return extent;
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return happened;
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        return Charted.result(begunBy(order), putRight + " after " + Charted.span(duration(order)));
    }
}
