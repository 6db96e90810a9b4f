package org.lungbridge.patient;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * An order that turns knobs: every number of it is the new value of a setting.
 *
 * @param knobs settings by the fields of the order
 * @param effect {@link Effect#SLOW} if what it changes acts over many minutes, as a product of blood or a tablet does
 */
record Knobs(Map<String, Quantity> knobs, Effect effect) implements BedsideOrder {
    /** Less than this share of a flow is rounding. */
    private static final double ROUNDING = 1e-9;

    /** Knobs of the ECMO console. */
    static final Knobs ECMO = new Knobs(Map.of(
            "speed", Ecmo.SPEED,
            "sweep", Ecmo.SWEEP,
            "FdO2", Ecmo.FDO2,
            "waterTemperature", Ecmo.WATER_TEMPERATURE));

    /** Knobs of the ventilator that every mode shares or that one mode has; APRV has fields of its own. */
    static final Knobs VENTILATOR = new Knobs(Map.of(
            "FiO2", Ventilator.FIO2,
            "PEEP", Ventilator.PEEP,
            "tidalVolume", Ventilator.SET_TIDAL_VOLUME,
            "inspiratoryPressure", Ventilator.INSPIRATORY_PRESSURE,
            "pressureSupport", Ventilator.INSPIRATORY_PRESSURE,
            "respiratoryRate", Ventilator.RATE,
            "backupRate", Ventilator.BACKUP_RATE,
            "pressureLimit", Ventilator.PRESSURE_LIMIT,
            "inspiratoryFraction", Ventilator.INSPIRATORY_FRACTION));

    /** Orders that do nothing but turn knobs. */
    static Map<String, Knobs> plain() {
        Map<String, Knobs> plain = new TreeMap<>();
        plain.put(StandardOrders.SET_ECMO, ECMO);
        plain.put(StandardOrders.SET_NOREPINEPHRINE, one("rate", Circulation.NOREPINEPHRINE));
        plain.put(StandardOrders.GIVE_FLUID, slow("rate", Blood.CRYSTALLOID));
        plain.put(StandardOrders.TRANSFUSE_RED_CELLS, slow("rate", Blood.RED_CELLS));
        plain.put(StandardOrders.TRANSFUSE_PLASMA, slow("rate", Blood.PLASMA_PRODUCT));
        plain.put(
                StandardOrders.TRANSFUSE_PLATELETS,
                new Knobs(
                        Map.of("rate", Blood.PLATELET_PRODUCT, "platelets", Coagulation.PLATELET_INFUSION),
                        Effect.SLOW));
        plain.put(StandardOrders.TRANSFUSE_CRYOPRECIPITATE, slow("rate", Blood.CRYOPRECIPITATE));
        plain.put(StandardOrders.SET_BIVALIRUDIN, slow("rate", Drug.BIVALIRUDIN_RATE));
        plain.put(StandardOrders.SET_ARGATROBAN, slow("rate", Drug.ARGATROBAN_RATE));
        plain.put(StandardOrders.BLEED, one("rate", Blood.BLEEDING));
        plain.put(StandardOrders.SET_ALVEOLAR_BLEEDING, one("rate", Lung.BLEEDING_RATE));
        plain.put(StandardOrders.SET_INFLAMMATION, one("inflammation", Lung.INFLAMMATION));
        plain.put(
                StandardOrders.SET_SEDATION,
                new Knobs(Map.of("oxygenDemandFactor", Metabolism.SEDATION, "depth", Breathing.SEDATION_DEPTH)));
        plain.put(StandardOrders.SET_PREDNISOLONE, slow("dailyDose", Drug.PREDNISOLONE_RATE));
        plain.put(StandardOrders.SET_MYCOPHENOLATE, slow("dailyDose", Drug.MYCOPHENOLATE_RATE));
        plain.put(StandardOrders.SET_CALCINEURIN_INHIBITOR, slow("dailyDose", Drug.TACROLIMUS_RATE));
        plain.put(StandardOrders.SET_NEUROMUSCULAR_BLOCK, one("block", Breathing.NEUROMUSCULAR_BLOCK));
        return plain;
    }

    /** Knobs of what may act at once. */
    Knobs(Map<String, Quantity> knobs) {
        this(knobs, Effect.FULL);
    }

    private static Knobs one(String field, Quantity knob) {
        return new Knobs(Map.of(field, knob));
    }

    private static Knobs slow(String field, Quantity knob) {
        return new Knobs(Map.of(field, knob), Effect.SLOW);
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        Map<String, Double> own = own(order);
        boolean moved = turn(order, lane, wanted(order, lane));
        return OrderResult.changed(moved ? effect : Effect.NOTHING, order.kind(), settings(order, own));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return moves(order, lane, wanted(order, lane)) ? order.time() : Double.POSITIVE_INFINITY;
    }

    /** The fields that are settings. */
    private static Map<String, Double> own(Order order) {
        Map<String, Double> own = new TreeMap<>(order.values());
        own.keySet().removeIf(field -> field.startsWith(StandardOrders.BEFORE));
        return own;
    }

    /** Where the knobs are to stand: as ordered, or as others have them and moved by what the order changes. */
    private Map<String, Double> wanted(Order order, LaneAccess lane) {
        Map<String, Double> wanted = own(order);
        wanted.replaceAll((field, value) -> {
            if (!order.has(StandardOrders.BEFORE + field)) {
                return value;
            }
            double before = order.value(StandardOrders.BEFORE + field);
            double others = lane.get(knob(order, field).name()) - before;
            return Math.abs(others) < ROUNDING * before ? value : others + value;
        });
        return wanted;
    }

    /** Turns the knobs with these values; true if one of them moved. */
    boolean turn(Order order, LaneAccess lane, Map<String, Double> values) {
        boolean moved = moves(order, lane, values);
        values.forEach((field, value) -> lane.setSetting(knob(order, field).name(), value));
        return moved;
    }

    /** True if one of the knobs is elsewhere now. */
    boolean moves(Order order, LaneAccess lane, Map<String, Double> values) {
        return values.entrySet().stream()
                .anyMatch(value -> lane.get(knob(order, value.getKey()).name()) != value.getValue());
    }

    /** The values in words. */
    String settings(Order order, Map<String, Double> values) {
        StringJoiner text = new StringJoiner(", ");
        values.forEach((field, value) ->
                text.add(Charted.field(field, knob(order, field).unit(), value)));
        return text.toString();
    }

    private Quantity knob(Order order, String field) {
        Quantity knob = knobs.get(field);
        if (knob == null) {
            throw new IllegalArgumentException("The order (%s) has no field (%s).".formatted(order.kind(), field));
        }
        return knob;
    }
}
