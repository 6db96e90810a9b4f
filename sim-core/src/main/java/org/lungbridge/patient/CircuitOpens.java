package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Unit;

/**
 * The circuit opens to the room: a line tears, or a cannula slips out. Before the pump it draws air, which empties the pump head,
 * and bleeds when the pump stands; behind it the pump empties the patient. See
 * {@link org.lungbridge.device.ecmo.CircuitBreach}.
 *
 * <pre>
 *   torn line        the share {@code severity} (0.5) of lumen or flow
 *   cannula          all of it, and the hole of its vein bleeds 0.2 L/min until somebody presses on it
 * </pre>
 *
 * <p>A clamp ends what the circuit loses; a new circuit replaces a torn line; a lost cannula ends the run (stop-ecmo). The sizes are
 * design choices: 0.2 L/min from a hole of 19-25 Fr in a great vein.
 */
final class CircuitOpens extends FaultOrder {
    /** The kind of the order by which a line tears. */
    static final String RUPTURE = "circuit-rupture";
    /** The kind of the order by which a cannula slips out. */
    static final String DECANNULATION = "decannulation";

    private static final String SITE = "site";
    private static final String CANNULA = "cannula";
    private static final String BLEEDING = "bleeding";
    private static final double USUAL_TEAR = 0.5;
    private static final double HOLE = Unit.ML_PER_MIN.engine(200);

    private final boolean cannula;

    private CircuitOpens(boolean cannula) {
        this.cannula = cannula;
    }

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> all = new TreeMap<>();
        all.putAll(new CircuitOpens(false).orders(RUPTURE));
        all.putAll(new CircuitOpens(true).orders(DECANNULATION));
        return all;
    }

    private boolean beforePump(Order order) {
        return order.text(cannula ? CANNULA : SITE).equals(cannula ? "drainage" : "before-pump");
    }

    @Override
    List<Procedure> procedures(Order order) {
        if (cannula) {
            return List.of(beforePump(order) ? Procedure.DRAINAGE_OUT : Procedure.RETURN_OUT);
        }
        return beforePump(order)
                ? List.of(Procedure.TORN_DRAINAGE, Procedure.TORN_LINE_AIR)
                : List.of(Procedure.TORN_RETURN);
    }

    @Override
    double severity(Order order) {
        return cannula ? 1 : order.value(SEVERITY, USUAL_TEAR);
    }

    @Override
    String begin(Order order, LaneAccess lane, List<Order> next) {
        if (!cannula) {
            return beforePump(order)
                    ? "a line tears before the pump, draws air"
                    : "a line tears behind the pump, blood spurts out: %s of the flow"
                            .formatted(CircuitFault.percent(severity(order)));
        }
        double hole = order.value(BLEEDING, HOLE);
        Procedure.CANNULA_HOLE.begin(lane, hole);
        String loss = Math.round(Unit.ML_PER_MIN.of(hole)) + " mL/min from its hole";
        return beforePump(order)
                ? "the drainage cannula slips out, air in the line, " + loss
                : "the return cannula slips out, the pump empties the patient, " + loss;
    }

    @Override
    String alarm(Order order) {
        return beforePump(order) ? "bubble detector, flow low" : "return pressure low";
    }

    /** Sources of air that are still open. */
    static List<Procedure> drawAir() {
        return List.of(Procedure.DRAINAGE_OUT, Procedure.TORN_LINE_AIR);
    }

    /** What a new circuit mends. */
    static List<Procedure> torn() {
        return List.of(Procedure.TORN_DRAINAGE, Procedure.TORN_LINE_AIR, Procedure.TORN_RETURN);
    }
}
