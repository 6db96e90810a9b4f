package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.device.ventilator.VentilatorSettings;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What a patient without a tube breathes from. He breathes himself: pressure support without a backup rate, whose pressures
 * are those of the device.
 *
 * <pre>
 *   FiO2 = 0.21 + 0.035 per L/min, at most 0.4 (cannula), 0.6 (mask)       if only the flow is said
 *   high flow:    end-expiratory pressure 3 cmH2O ;   noninvasive: PEEP 6, support 8 cmH2O, as ordered
 * </pre>
 *
 * <p>Sources: 3-4 % a liter per minute (textbook rule); high flow gives 2-4 cmH2O with the mouth shut (Parke 2011, Respir
 * Care 56:1151, recalled). Leaves out how much room air a deep breath draws in beside the device.
 */
enum OxygenDevice {
    ROOM_AIR("room-air", "room air", Airway.ROOM_AIR, 0, 0, 0.21),
    NASAL("nasal-oxygen", "oxygen by nasal cannula", Airway.OXYGEN, 0, 0, 0.40),
    MASK("mask", "oxygen by mask", Airway.OXYGEN, 0, 0, 0.60),
    HIGH_FLOW("high-flow", "high-flow oxygen", Airway.HIGH_FLOW, 3, 0, 0.95),
    NONINVASIVE("noninvasive", "noninvasive ventilation", Airway.NONINVASIVE, 6, 8, 1);

    /** Field: O2 fraction. */
    static final String FIO2 = "FiO2";
    /** Field: flow of O2. */
    static final String FLOW = "flow";
    /** Field: end-expiratory pressure of noninvasive ventilation. */
    static final String PEEP = "PEEP";
    /** Field: support of noninvasive ventilation. */
    static final String SUPPORT = "pressureSupport";

    private static final double AIR = 0.21;
    private static final double PER_LITER = 0.035;
    private static final double LITER_PER_MIN = Unit.L_PER_MIN.engine(1);
    private static final double USUAL = 0.4;

    private final String wireName;
    private final String inWords;
    private final double support;
    private final double peep_cmH2O;
    private final double pressure_cmH2O;
    private final double most;

    OxygenDevice(String wireName, String inWords, double support, double peep, double pressure, double most) {
        this.wireName = wireName;
        this.inWords = inWords;
        this.support = support;
        this.peep_cmH2O = peep;
        this.pressure_cmH2O = pressure;
        this.most = most;
    }

    /** The device of this name. */
    static OxygenDevice of(String wireName) {
        for (OxygenDevice device : values()) {
            if (device.wireName.equals(wireName)) {
                return device;
            }
        }
        throw new IllegalArgumentException("There is no way to give oxygen (%s).".formatted(wireName));
    }

    /** True if the patient has neither tube nor tracheostomy. */
    static boolean freeAirway(LaneAccess lane) {
        return lane.get(Airway.SUPPORT.name()) < Airway.TUBE;
    }

    /** O2 fraction of this order with this device. */
    double oxygen(Order order) {
        double asked = order.has(FLOW) ? AIR + PER_LITER * order.value(FLOW) / LITER_PER_MIN : Math.min(USUAL, most);
        return Math.max(AIR, Math.min(most, order.value(FIO2, asked)));
    }

    /** What the order sets. */
    Map<Quantity, Double> settings(Order order) {
        Map<Quantity, Double> settings = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        settings.putAll(VentilatorSettings.pressureSupport());
        boolean machine = this == NONINVASIVE;
        double peep = Unit.CMH2O.engine(peep_cmH2O);
        double pressure = Unit.CMH2O.engine(pressure_cmH2O);
        settings.put(Airway.SUPPORT, support);
        settings.put(Ventilator.FIO2, oxygen(order));
        settings.put(Ventilator.PEEP, machine ? order.value(PEEP, peep) : peep);
        settings.put(Ventilator.INSPIRATORY_PRESSURE, machine ? order.value(SUPPORT, pressure) : pressure);
        settings.put(Ventilator.BACKUP_RATE, 0.0);
        return settings;
    }

    /** Puts the patient on the device; true if that changed something. */
    boolean use(Order order, LaneAccess lane) {
        Map<Quantity, Double> settings = settings(order);
        boolean moved = moves(order, lane);
        settings.forEach((quantity, value) -> lane.setSetting(quantity.name(), value));
        return moved;
    }

    /** True if one of its settings is elsewhere now. */
    boolean moves(Order order, LaneAccess lane) {
        return settings(order).entrySet().stream()
                .anyMatch(setting -> lane.get(setting.getKey().name()) != setting.getValue());
    }

    /** The device in words, with its O2 fraction. */
    String inWords(Order order) {
        return this == ROOM_AIR ? inWords : inWords + ", " + Charted.field(FIO2, Unit.ONE, oxygen(order));
    }
}
