package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What bedside orders do to the patient and the machines. Most orders turn knobs; connecting and disconnecting the
 * ECMO circuit also moves blood, see {@link CircuitConnection}.
 */
public final class StandardOrders implements OrderInterpreter {
    /** Turns ventilator knobs. */
    public static final String SET_VENTILATOR = "set-ventilator";
    /** Connects the primed circuit and starts the pump. */
    public static final String START_ECMO = "start-ecmo";
    /** Turns knobs of the ECMO console. */
    public static final String SET_ECMO = "set-ecmo";
    /** Clamps the circuit. */
    public static final String CLAMP_ECMO = "clamp-ecmo";
    /** Opens the clamp. */
    public static final String UNCLAMP_ECMO = "unclamp-ecmo";
    /** Stops the pump and disconnects the circuit. */
    public static final String STOP_ECMO = "stop-ecmo";
    /** Sets the norepinephrine infusion. */
    public static final String SET_NOREPINEPHRINE = "set-norepinephrine";
    /** Sets a crystalloid infusion. */
    public static final String GIVE_FLUID = "give-fluid";
    /** Sets a red-cell infusion. */
    public static final String TRANSFUSE_RED_CELLS = "transfuse-red-cells";
    /** Sets a bleeding rate (an instructor's action). */
    public static final String BLEED = "bleed";
    /** Sets sedation by its factor on O2 demand. */
    public static final String SET_SEDATION = "set-sedation";
    /** The patient dies; follows from a state event. */
    public static final String DEATH = "death";
    /** A remark in the chart; changes nothing. */
    public static final String NOTE = "note";

    private static final String PRIME = "primeVolume";
    private static final String MODE = "mode";

    private static final Map<String, Map<String, Quantity>> KNOBS = knobs();

    private final TubeClot tubeClot;

    /** Hazards meet their thresholds at the median. */
    public StandardOrders() {
        this(new TubeClot());
    }

    /** Clots of the tube are a matter of this luck. */
    public StandardOrders(TubeClot tubeClot) {
        this.tubeClot = tubeClot;
    }

    private static Map<String, Map<String, Quantity>> knobs() {
        Map<String, Map<String, Quantity>> knobs = new TreeMap<>();
        Map<String, Quantity> ventilator = new TreeMap<>();
        ventilator.put("FiO2", Ventilator.FIO2);
        ventilator.put("PEEP", Ventilator.PEEP);
        ventilator.put("tidalVolume", Ventilator.SET_TIDAL_VOLUME);
        ventilator.put("inspiratoryPressure", Ventilator.INSPIRATORY_PRESSURE);
        ventilator.put("respiratoryRate", Ventilator.RATE);
        ventilator.put("inspiratoryFraction", Ventilator.INSPIRATORY_FRACTION);
        knobs.put(SET_VENTILATOR, ventilator);
        Map<String, Quantity> ecmo = new TreeMap<>();
        ecmo.put("speed", Ecmo.SPEED);
        ecmo.put("sweep", Ecmo.SWEEP);
        ecmo.put("FdO2", Ecmo.FDO2);
        ecmo.put("waterTemperature", Ecmo.WATER_TEMPERATURE);
        knobs.put(SET_ECMO, ecmo);
        knobs.put(START_ECMO, ecmo);
        knobs.put(SET_NOREPINEPHRINE, Map.of("rate", Circulation.NOREPINEPHRINE));
        knobs.put(GIVE_FLUID, Map.of("rate", Blood.CRYSTALLOID));
        knobs.put(TRANSFUSE_RED_CELLS, Map.of("rate", Blood.RED_CELLS));
        knobs.put(BLEED, Map.of("rate", Blood.BLEEDING));
        knobs.put(SET_SEDATION, Map.of("oxygenDemandFactor", Metabolism.SEDATION));
        return knobs;
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case START_ECMO -> {
                turn(order, lane);
                CircuitConnection.connect(lane);
                yield result(order, Effect.FULL, settings(order) + "; circuit connected, blood diluted by the prime");
            }
            case STOP_ECMO -> {
                CircuitConnection.disconnect(lane);
                yield result(order, Effect.FULL, "circuit disconnected, its blood is lost");
            }
            case CLAMP_ECMO -> clamp(order, lane, 1);
            case UNCLAMP_ECMO -> clamp(order, lane, 0);
            case DEATH -> die(order, lane);
            case TubeClot.KIND -> tubeClot.apply(order, lane);
            case NOTE -> result(order, Effect.NOTHING, order.names().getOrDefault("text", ""));
            default -> {
                if (!KNOBS.containsKey(order.kind())) {
                    throw new IllegalArgumentException("The order (%s) is not known.".formatted(order.kind()));
                }
                yield result(order, turn(order, lane) ? Effect.FULL : Effect.NOTHING, settings(order));
            }
        };
    }

    private static OrderResult clamp(Order order, LaneAccess lane, double value) {
        boolean changes = lane.get(Ecmo.CLAMP.name()) != value;
        lane.setSetting(Ecmo.CLAMP.name(), value);
        return result(order, changes ? Effect.FULL : Effect.NOTHING, value > 0 ? "clamped" : "open");
    }

    /** Turns the knobs of an order; true if one of them moved. */
    private static boolean turn(Order order, LaneAccess lane) {
        boolean changed = false;
        if (order.names().containsKey(MODE)) {
            double pressure = order.text(MODE).equals("pressure-control") ? 1 : 0;
            changed = lane.get(Ventilator.PRESSURE_CONTROL.name()) != pressure;
            lane.setSetting(Ventilator.PRESSURE_CONTROL.name(), pressure);
        }
        if (order.has(PRIME)) {
            lane.setParameter(Ecmo.PRIME_VOLUME.name(), order.value(PRIME));
        }
        for (Map.Entry<String, Double> value : order.values().entrySet()) {
            if (value.getKey().equals(PRIME)) {
                continue;
            }
            Quantity knob = knob(order, value.getKey());
            changed |= lane.get(knob.name()) != value.getValue();
            lane.setSetting(knob.name(), value.getValue());
        }
        return changed;
    }

    private static String settings(Order order) {
        StringBuilder text = new StringBuilder();
        order.values().forEach((field, value) -> {
            if (field.equals(PRIME)) {
                return;
            }
            Unit unit = knob(order, field).unit();
            text.append(text.isEmpty() ? "" : ", ")
                    .append(field)
                    .append(' ')
                    .append(Rounded.of(unit.of(value)))
                    .append(unit == Unit.ONE ? "" : " " + Rounded.spoken(unit));
        });
        return text.toString();
    }

    private static OrderResult result(Order order, Effect effect, String detail) {
        return OrderResult.changed(effect, order.kind(), detail);
    }

    private static OrderResult die(Order order, LaneAccess lane) {
        lane.setSetting(Circulation.ALIVE.name(), 0);
        String cause = order.text("cause");
        return OrderResult.end(DEATH, cause, cause);
    }

    @Override
    public List<Order> atStateEvent(String event, LaneAccess lane) {
        if (event.equals(Ventilator.TUBE_CLOT.name())) {
            return List.of(tubeClot.follow(lane));
        }
        boolean hypoxia = event.equals(Circulation.DEATH_BY_HYPOXIA.name());
        String cause = hypoxia ? "hypoxic cardiac arrest" : "circulatory arrest (shock)";
        return List.of(new Order(lane.time(), Rank.STATE_EVENT, 0, "patient", DEATH, Map.of(), Map.of("cause", cause)));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        if (order.kind().equals(NOTE)) {
            return Double.POSITIVE_INFINITY;
        }
        if (order.kind().equals(START_ECMO) || order.names().containsKey(MODE) || !KNOBS.containsKey(order.kind())) {
            return order.time();
        }
        for (Map.Entry<String, Double> value : order.values().entrySet()) {
            if (lane.get(knob(order, value.getKey()).name()) != value.getValue()) {
                return order.time();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static Quantity knob(Order order, String field) {
        Quantity knob = KNOBS.getOrDefault(order.kind(), Map.of()).get(field);
        if (knob == null) {
            throw new IllegalArgumentException("The order (%s) has no field (%s).".formatted(order.kind(), field));
        }
        return knob;
    }

    /** Quantities an order may set, for checks and documentation: field → quantity. */
    public static Map<String, Quantity> fields(String kind) {
        return KNOBS.getOrDefault(kind, Map.of());
    }
}
