package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;

/**
 * Air in the venous limb, which empties the pump head, and air that reaches the patient.
 *
 * <pre>
 *   share of the head that is empty = min(1, volume/32 mL)
 *   embolus of V:  share of the pulmonary vessels  e = 0.6 V/(V + 50 mL)       acts as a clot does ({@link VeinClots})
 *                  halves every 20 min, four times, then the rest is gone
 *   stroke         in 25 %, head down in 10 %: air passes an open foramen
 * </pre>
 *
 * <p>The air stays in the pump until {@code de-air-circuit}; what goes on to the patient is written. <b>Leaves out</b> foam, and what
 * the membrane lung catches by itself. Sources: pump head of 32 mL (Rotaflow, manufacturer); an open foramen ovale in a quarter
 * of adults (Hagen 1984, Mayo Clin Proc 59:17); 200-300 mL at once may kill (Mirski 2007, Anesthesiology 106:164); all recalled;
 * size and life of the embolus and the use of the position are design choices.
 */
final class CircuitAir extends FaultOrder {
    /** The kind of the order. */
    static final String KIND = "air-in-circuit";
    /** What the chart calls air that reached the patient. */
    static final String EMBOLISM = "air-embolism";

    /** The kinds of orders by which air reaches the lung and goes from it; kinds that nobody orders begin with "end-". */
    private static final String REACHES = "end-air-on-its-way";

    private static final String GOES = "end-air-embolism";
    private static final String VOLUME = "volume";
    private static final String TO_PATIENT = "toPatient";
    private static final String LEFT = "left";
    private static final double PUMP_HEAD = Unit.ML.engine(32);
    private static final double USUAL = Unit.ML.engine(40);
    private static final double MOST = 0.6;
    private static final double HALF = Unit.ML.engine(50);
    private static final double HALF_LIFE = Unit.MIN.engine(20);
    /** After so many half-lives nothing of the air is left. */
    private static final int HALVINGS = 4;

    private static final double FORAMEN = 0.25;
    private static final double FORAMEN_HEAD_DOWN = 0.10;

    private final Luck luck;

    CircuitAir(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> all = new TreeMap<>(orders(KIND));
        all.put(REACHES, this::embolize);
        all.put(GOES, CircuitAir::dissolve);
        return all;
    }

    /** The order by which so much air gets into the circuit of whoever ordered this. */
    static Order of(Order order, double volume, double toPatient) {
        Map<String, Double> values = Map.of(VOLUME, volume, TO_PATIENT, toPatient);
        return new Order(order.time(), order.rank(), order.sequence(), order.actor(), KIND, values, order.names());
    }

    private static double volume(Order order) {
        return order.value(VOLUME, USUAL);
    }

    @Override
    List<Procedure> procedures(Order order) {
        return List.of(Procedure.AIR);
    }

    @Override
    double severity(Order order) {
        return Math.min(1, volume(order) / PUMP_HEAD);
    }

    @Override
    String begin(Order order, LaneAccess lane, List<Order> next) {
        double on = order.value(TO_PATIENT, 0);
        if (on > 0) {
            double time = order.time() + Math.max(0, onset(order));
            next.add(new Order(
                    time, order.rank(), order.sequence(), order.actor(), REACHES, Map.of(VOLUME, on), Map.of()));
        }
        return "%s of air in the venous limb, %s of the pump head empty"
                .formatted(LungSampling.volume(volume(order)), CircuitFault.percent(severity(order)));
    }

    @Override
    String alarm(Order order) {
        return "bubble detector";
    }

    private OrderResult embolize(Order order, LaneAccess lane) {
        double air = order.value(VOLUME);
        double extent = MOST * air / (air + HALF);
        double more = VeinClots.unperfused(lane, extent);
        double steeper = VeinClots.resistance(lane, extent);
        VeinClots.change(lane, more, steeper);
        Order goes = going(order, lane.time(), more, steeper, HALVINGS);
        String what = "%s of air reach the patient: %s of the pulmonary vessels closed"
                .formatted(LungSampling.volume(air), CircuitFault.percent(extent));
        boolean down = lane.get(Fault.HEAD_DOWN.name()) != 0;
        double drawn = luck.uniform(lane, EMBOLISM, lane.next(EMBOLISM));
        if (drawn >= (down ? FORAMEN_HEAD_DOWN : FORAMEN)) {
            return Charted.result(EMBOLISM, what).then(List.of(goes));
        }
        Order stroke = Order.of(lane.time(), Rank.FAULT, order.sequence(), "patient", VeinClots.STROKE);
        return Charted.result(EMBOLISM, what + ", some pass to the left heart").then(List.of(goes, stroke));
    }

    private static Order going(Order order, double now, double more, double steeper, int left) {
        Map<String, Double> values =
                Map.of(Lung.UNPERFUSED_SHARE.name(), more, VeinClots.RESISTANCE, steeper, LEFT, (double) left);
        return new Order(now + HALF_LIFE, order.rank(), order.sequence(), order.actor(), GOES, values, Map.of());
    }

    private static OrderResult dissolve(Order order, LaneAccess lane) {
        int left = (int) order.value(LEFT);
        double share = left == 1 ? 1 : 0.5;
        double less = order.value(Lung.UNPERFUSED_SHARE.name());
        double flatter = order.value(VeinClots.RESISTANCE);
        VeinClots.change(lane, -share * less, -share * flatter);
        return left == 1
                ? Charted.result(EMBOLISM, "the air has dissolved")
                : Charted.result("", "").then(List.of(going(order, lane.time(), 0.5 * less, 0.5 * flatter, left - 1)));
    }
}
