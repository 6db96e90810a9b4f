package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ecmo;

/**
 * The ECMO drainage line kinks. How far is computed from the circuit at this moment, so that its flow falls by the share
 * that is stated, whatever pump, cannulas and speed are.
 *
 * <p>A kink that comes with a turn by chance costs 10 % of the flow and is freed after five minutes (design choices of this
 * project). One that an instructor orders costs the share in {@code severity} and lasts for {@code duration}, or without
 * it until the line is released. It acts on what the pump moves: a vein that has closed over the cannula opens again at
 * the lower flow, so that less blood flow is lost.
 */
final class LineKink extends Timed {
    /** The kind of the order. */
    static final String KIND = "line-kink";
    /** The kind of the order that frees the line. */
    static final String RELEASE = "release-line";
    /** Share of the flow that the kink costs. */
    static final String SEVERITY = "severity";

    /** How much a line is kinked by a turn. */
    private static final double BY_CHANCE = 0.1;
    /** How long until somebody sees it, s. */
    private static final double BY_CHANCE_LASTS = 300;

    LineKink() {
        super(Procedure.LINE_KINK, BY_CHANCE_LASTS);
    }

    @Override
    double lasts(Order order, LaneAccess lane) {
        return order.has(SEVERITY) ? Double.POSITIVE_INFINITY : super.lasts(order, lane);
    }

    @Override
    double extent(Order order, LaneAccess lane) {
        return lane.get(Ecmo.KINK_TO_COME.name());
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        double severity = order.value(SEVERITY, BY_CHANCE);
        lane.setSetting(Ecmo.KINK_SEVERITY.name(), severity);
        return "drainage line kinked, flow down by %s %%".formatted(Rounded.of(100 * severity));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        return Charted.result(begunBy(order), "drainage line freed after " + Charted.span(duration(order)));
    }

    /** Frees the line, whoever kinked it. */
    static final class Release implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            boolean kinked = Procedure.LINE_KINK.stop(lane);
            return kinked
                    ? OrderResult.changed(Effect.FULL, order.kind(), "drainage line freed")
                    : OrderResult.notDone(order.kind(), "no line is kinked");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Procedure.LINE_KINK.underWay(lane) ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
