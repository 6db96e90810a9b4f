package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Clots in the patient: thrombosis of a vein, pulmonary embolism, ischemic stroke. They follow from hazards; an embolism may be
 * an instructor's.
 *
 * <pre>
 *   embolism of the share e of the pulmonary vessels:
 *     unperfused share u ← u + 0.5 e (0.45 − u)/0.45 ,  pulmonary resistance ← resistance/(1 − e)
 *   five days later half of both is gone
 * </pre>
 *
 * <p>The share is 0.25 · e^(0.5 N), at most 0.6, unless the order says so. Dead space and pulmonary pressure rise; which
 * units are hit, and the right heart beyond its pressure, are left out. Sizes and lysis are design choices. Thrombosis of a
 * vein and stroke change nothing but the chart.
 */
final class VeinClots {
    /** The kind of the order by which an embolus closes vessels of the lung. */
    static final String EMBOLISM = "pulmonary-embolism";

    /** The kind of the order by which half of an embolus goes, days after it. */
    static final String LYSIS = "embolus-lysis";

    private static final String VEIN = "vein-thrombosis";
    /** The kind of the order by which a stroke is seen. */
    static final String STROKE = "ischemic-stroke";

    private static final String EXTENT = "extent";
    /** The parameter that an embolus raises. */
    static final String RESISTANCE = "lung_perfusion.factor";

    private static final String UNPERFUSED_GAIN = "unperfused";
    private static final String RESISTANCE_GAIN = "resistance";
    private static final double MEDIAN = 0.25;
    private static final double SPREAD = 0.5;
    private static final double MOST = 0.6;
    private static final double MOST_UNPERFUSED = 0.45;
    private static final double DEAD = 0.5;
    private static final double LYSIS_AFTER = Unit.DAY.engine(5);
    private static final double LYSED = 0.5;

    private final Luck luck;

    VeinClots(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        return Map.of(
                EMBOLISM,
                this::embolize,
                LYSIS,
                VeinClots::lyse,
                VEIN,
                (order, lane) -> chart(order, lane, HazardClock.VEIN, "a leg swells: thrombosis of its vein"),
                STROKE,
                (order, lane) -> chart(order, lane, HazardClock.STROKE, "one side does not move: ischemic stroke"));
    }

    /** The order that an event leads to, if it is one of these. */
    static Optional<Order> follow(String event, LaneAccess lane) {
        if (event.equals(Thrombosis.EMBOLISM.name())) {
            return by(lane, EMBOLISM);
        }
        if (event.equals(Thrombosis.VEIN_THROMBOSIS.name())) {
            return by(lane, VEIN);
        }
        return event.equals(Thrombosis.STROKE.name()) ? by(lane, STROKE) : Optional.empty();
    }

    private static Optional<Order> by(LaneAccess lane, String kind) {
        return Optional.of(Order.of(lane.time(), Rank.STATE_EVENT, 0, "patient", kind));
    }

    private OrderResult chart(Order order, LaneAccess lane, HazardClock clock, String what) {
        if (order.rank() == Rank.STATE_EVENT) {
            clock.restart(lane, luck);
        }
        CircuitClots.count(lane);
        return Charted.result(order.kind(), what);
    }

    private OrderResult embolize(Order order, LaneAccess lane) {
        boolean byHazard = order.rank() == Rank.STATE_EVENT;
        if (byHazard) {
            HazardClock.EMBOLISM.restart(lane, luck);
        }
        long count = lane.next(byHazard ? EMBOLISM : "ordered-" + EMBOLISM);
        double drawn = MEDIAN * StrictMath.exp(SPREAD * luck.normal(lane, EMBOLISM, count));
        double extent = Math.min(MOST, order.value(EXTENT, drawn));
        double more = unperfused(lane, extent);
        double steeper = resistance(lane, extent);
        change(lane, more, steeper);
        CircuitClots.count(lane);
        Map<String, Double> gains = Map.of(UNPERFUSED_GAIN, LYSED * more, RESISTANCE_GAIN, LYSED * steeper);
        double later = order.time() + LYSIS_AFTER;
        Order lysis = new Order(later, Rank.STATE_EVENT, 0, "patient", LYSIS, gains, Map.of());
        String what = "end-tidal CO2 falls, pulmonary pressure rises: embolism of %s %% of the vessels"
                .formatted(Math.round(100 * extent));
        return Charted.result(order.kind(), what).then(List.of(lysis));
    }

    private static OrderResult lyse(Order order, LaneAccess lane) {
        change(lane, -order.value(UNPERFUSED_GAIN), -order.value(RESISTANCE_GAIN));
        return Charted.result(EMBOLISM, "half of the embolus is gone");
    }

    /** What an embolus of this extent adds to the unperfused share. */
    static double unperfused(LaneAccess lane, double extent) {
        double unperfused = lane.get(Lung.UNPERFUSED_SHARE.name());
        return DEAD * extent * (MOST_UNPERFUSED - unperfused) / MOST_UNPERFUSED;
    }

    /** What it adds to the factor of pulmonary resistance. */
    static double resistance(LaneAccess lane, double extent) {
        return lane.get(RESISTANCE) * extent / (1 - extent);
    }

    /** Moves both. */
    static void change(LaneAccess lane, double unperfused, double resistance) {
        String share = Lung.UNPERFUSED_SHARE.name();
        lane.setParameter(share, lane.get(share) + unperfused);
        lane.setParameter(RESISTANCE, lane.get(RESISTANCE) + resistance);
    }
}
