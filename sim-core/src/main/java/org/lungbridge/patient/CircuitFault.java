package org.lungbridge.patient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Faults of the circuit that act on one part: what acts, how bad and how fast unless the order says so, and what is said.
 *
 * <p>Usual severities, onsets and which of them a console announces are design choices of this project; a pump without a motor,
 * a torn gas line and a drainage tip at the wall come at once, water in the fibers and a tip that wanders within hours.
 */
final class CircuitFault extends FaultOrder {
    /** The kind of the order by which the motor of the pump fails. */
    static final String PUMP = "pump-failure";
    /** The kind of the order by which the sweep gas fails. */
    static final String SWEEP = "sweep-failure";
    /** The kind of the order by which water collects in the fibers. */
    static final String WET = "wet-oxygenator";
    /** The kind of the order by which the heater-cooler fails. */
    static final String HEATER = "heater-failure";
    /** The kind of the order by which the tip of the drainage cannula wanders to the return. */
    static final String TIP = "tip-migration";
    /** The kind of the order by which the vein gives less. */
    static final String DRAINAGE = "drainage-insufficiency";

    /** Share of what a vein can give that a chattering line drains. */
    private static final double CHATTERING = 0.9;

    private static final String CAUSE = "cause";
    private static final double COUGH_LASTS = 60;
    private static final Map<String, Cause> CAUSES = causes();

    /** What acts and what is said of it. */
    private record Cause(Procedure acts, String words, String alarm) {}

    private final String usualCause;
    private final double usualSeverity;
    private final double usualOnset;

    private CircuitFault(String usualCause, double usualSeverity, double usualOnset) {
        this.usualCause = usualCause;
        this.usualSeverity = usualSeverity;
        this.usualOnset = usualOnset;
    }

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> all = new TreeMap<>();
        all.putAll(new CircuitFault("motor", 1, 0).orders(PUMP));
        all.putAll(new CircuitFault("line-off", 1, 0).orders(SWEEP));
        all.putAll(new CircuitFault("water", 0.7, Unit.HOUR.engine(6)).orders(WET));
        all.putAll(new CircuitFault("heater", 1, 0).orders(HEATER));
        all.putAll(new CircuitFault("migration", 1, Unit.HOUR.engine(2)).orders(TIP));
        all.putAll(new CircuitFault("tip", 0.3, 0).orders(DRAINAGE));
        return all;
    }

    private static Map<String, Cause> causes() {
        return Map.of(
                "motor",
                new Cause(
                        Procedure.MOTOR_FAILURE, "the motor of the pump loses %s of its speed", "pump: drive failure"),
                "line-off",
                new Cause(Procedure.GAS_LINE_OFF, "the sweep gas line slips off, %s of the gas is lost", ""),
                "cylinder-empty",
                new Cause(Procedure.EMPTY_CYLINDER, "the gas cylinder runs empty, %s of the gas is gone", ""),
                "blender",
                new Cause(
                        Procedure.BLENDER_FAILURE,
                        "the blender fails, %s of the oxygen above that of air is gone",
                        "blender: gas supply pressure"),
                "water",
                new Cause(Procedure.CONDENSATE, "water collects in the fibers, up to %s of them", ""),
                "heater",
                new Cause(Procedure.HEATER_FAILURE, "the heater-cooler fails by %s", "heater-cooler: no heating"),
                "migration",
                new Cause(Procedure.MALPOSITION, "the drainage tip moves %s of the way to the return", ""),
                "tip",
                new Cause(
                        Procedure.ACCESS_LOSS,
                        "the drainage tip lies at the wall, flow down by %s",
                        "venous pressure low, flow low"),
                "cough",
                new Cause(
                        Procedure.ACCESS_LOSS,
                        "the patient coughs and strains, flow down by %s",
                        "venous pressure low, flow low"));
    }

    private Cause cause(Order order) {
        String name = order.names().getOrDefault(CAUSE, usualCause);
        Cause cause = CAUSES.get(name);
        if (cause == null) {
            throw new IllegalArgumentException("There is no cause (%s) of (%s).".formatted(name, order.kind()));
        }
        return cause;
    }

    @Override
    List<Procedure> procedures(Order order) {
        return List.of(cause(order).acts);
    }

    @Override
    double severity(Order order) {
        return order.value(SEVERITY, usualSeverity);
    }

    /** Of drainage: the share out of reach with which flow falls by the severity, a tenth of it by chatter. */
    @Override
    double extent(Order order, LaneAccess lane) {
        if (cause(order).acts != Procedure.ACCESS_LOSS) {
            return severity(order);
        }
        double reached = (1 - severity(order)) * Math.max(0, lane.get(Ecmo.BLOOD_FLOW.name())) / CHATTERING;
        return Math.max(0, 1 - reached / lane.get(Ecmo.DRAINAGE_CAPACITY.name()));
    }

    @Override
    double onset(Order order) {
        return order.value(ONSET, usualOnset);
    }

    @Override
    double lasting(Order order) {
        boolean cough = order.names().getOrDefault(CAUSE, usualCause).equals("cough");
        return order.value(LASTING, cough ? COUGH_LASTS : Double.POSITIVE_INFINITY);
    }

    @Override
    String begin(Order order, LaneAccess lane, List<Order> next) {
        String words = String.format(Locale.ROOT, cause(order).words, percent(severity(order)));
        return onset(order) > 0 ? words + " within " + Charted.span(onset(order)) : words;
    }

    @Override
    String alarm(Order order) {
        return cause(order).alarm;
    }

    /** A share in words. */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
