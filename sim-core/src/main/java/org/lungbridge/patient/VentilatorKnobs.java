package org.lungbridge.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Sets the ventilator: mode and knobs. Airway pressure release ventilation has its own four knobs, which are those of
 * pressure control in other words:
 *
 * <pre>
 *   PEEP = pressureLow ,  inspiratoryPressure = pressureHigh − pressureLow
 *   respiratoryRate = 1/(timeHigh + timeLow) ,  inspiratoryFraction = timeHigh/(timeHigh + timeLow)
 * </pre>
 *
 * <p>Those of the four that an order does not name stay as they are.
 */
final class VentilatorKnobs implements BedsideOrder {
    /** Every breath has the set volume. */
    static final String VOLUME_CONTROL = "volume-control";
    /** Every breath has the set pressure. */
    static final String PRESSURE_CONTROL = "pressure-control";
    /** The patient starts and ends each breath. */
    static final String PRESSURE_SUPPORT = "pressure-support";
    /** Airway pressure release ventilation. */
    static final String APRV = "aprv";

    private static final String MODE = "mode";
    private static final String PRESSURE_HIGH = "pressureHigh";
    private static final String PRESSURE_LOW = "pressureLow";
    private static final String TIME_HIGH = "timeHigh";
    private static final String TIME_LOW = "timeLow";
    private static final Map<String, Unit> RELEASE =
            Map.of(PRESSURE_HIGH, Unit.CMH2O, PRESSURE_LOW, Unit.CMH2O, TIME_HIGH, Unit.S, TIME_LOW, Unit.S);
    private static final double ROUNDING = 1e-12;

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        boolean moves = moves(order, lane);
        mode(order).forEach((flag, value) -> lane.setSetting(flag.name(), value));
        Knobs.VENTILATOR.turn(order, lane, knobs(order, lane));
        return Charted.result(order, moves, inWords(order));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return moves(order, lane) ? order.time() : Double.POSITIVE_INFINITY;
    }

    private static boolean moves(Order order, LaneAccess lane) {
        return Knobs.VENTILATOR.moves(order, lane, knobs(order, lane))
                || mode(order).entrySet().stream()
                        .anyMatch(flag -> lane.get(flag.getKey().name()) != flag.getValue());
    }

    private static Map<Quantity, Double> mode(Order order) {
        String mode = order.names().get(MODE);
        if (mode == null) {
            return Map.of();
        }
        return switch (mode) {
            case VOLUME_CONTROL -> VentilatorSettings.volumeControl();
            case PRESSURE_CONTROL -> VentilatorSettings.pressureControl();
            case PRESSURE_SUPPORT -> VentilatorSettings.pressureSupport();
            case APRV -> release();
            default -> throw new IllegalArgumentException("The ventilator has no mode (%s).".formatted(mode));
        };
    }

    /** What makes pressure release but for its four knobs. */
    private static Map<Quantity, Double> release() {
        Map<Quantity, Double> flags = new LinkedHashMap<>(VentilatorSettings.aprv(1, 0, 1, 1));
        Knobs.VENTILATOR.knobs().values().forEach(flags::remove);
        return flags;
    }

    /** The knobs of an order, those of pressure release in terms of the others. */
    private static Map<String, Double> knobs(Order order, LaneAccess lane) {
        Map<String, Double> knobs = new TreeMap<>(order.values());
        if (!knobs.keySet().removeAll(RELEASE.keySet())) {
            return knobs;
        }
        double low = lane.get(Ventilator.PEEP.name());
        double high = low + lane.get(Ventilator.INSPIRATORY_PRESSURE.name());
        double timeHigh = lane.get(Ventilator.INSPIRATORY_FRACTION.name()) / lane.get(Ventilator.RATE.name());
        double timeLow = 1 / lane.get(Ventilator.RATE.name()) - timeHigh;
        boolean same = stays(order, PRESSURE_LOW, low)
                && stays(order, PRESSURE_HIGH, high)
                && stays(order, TIME_HIGH, timeHigh)
                && stays(order, TIME_LOW, timeLow);
        if (!same) {
            low = order.value(PRESSURE_LOW, low);
            high = order.value(PRESSURE_HIGH, high);
            timeHigh = order.value(TIME_HIGH, timeHigh);
            timeLow = order.value(TIME_LOW, timeLow);
            Map<Quantity, Double> release = VentilatorSettings.aprv(high, low, timeHigh, timeLow);
            for (String knob : List.of("PEEP", "inspiratoryPressure", "respiratoryRate", "inspiratoryFraction")) {
                knobs.put(
                        knob,
                        Objects.requireNonNull(
                                release.get(Knobs.VENTILATOR.knobs().get(knob))));
            }
        }
        return knobs;
    }

    /** True if the order leaves this one as it is; what was divided and multiplied back differs in the last digit. */
    private static boolean stays(Order order, String field, double now) {
        return Math.abs(order.value(field, now) - now) <= ROUNDING * Math.abs(now);
    }

    private static String inWords(Order order) {
        StringJoiner text = new StringJoiner(", ");
        String mode = order.names().get(MODE);
        if (mode != null) {
            text.add(mode);
        }
        order.values().forEach((field, value) -> {
            Unit release = RELEASE.get(field);
            text.add(
                    release == null
                            ? Knobs.VENTILATOR.settings(order, Map.of(field, value))
                            : Charted.field(field, release, value));
        });
        return text.toString();
    }
}
