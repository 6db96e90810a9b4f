package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PERCENT;
import static org.lungbridge.quantity.Unit.RPM;

import org.lungbridge.quantity.Quantity;

/** What fails at circuit, machines and chest; settings that events turn, and what follows at once. */
public final class Fault {
    /** Share of the pump speed that the motor loses (set by events). */
    public static final Quantity MOTOR_LOSS =
            new Quantity("fault.motor_loss", ONE, 1, "share of the pump speed that the motor loses (set by events)");

    /** Speed at which a hand turns the pump, 0 none (set by events). */
    public static final Quantity CRANK_SPEED = new Quantity(
            "fault.crank_speed", RPM, 2000, "speed at which a hand turns the pump, 0 none (set by events)");

    /** Speed at which the pump turns. */
    public static final Quantity ACTUAL_SPEED =
            new Quantity("fault.actual_speed", RPM, 3000, "speed at which the pump turns");

    /** 1 while the mains are off (set by events). */
    public static final Quantity MAINS_OFF =
            new Quantity("fault.mains_off", ONE, 1, "1 while the mains are off (set by events)");

    /** Charge of the console's battery (set by events). */
    public static final Quantity BATTERY =
            new Quantity("fault.battery", PERCENT, 100, "charge of the console's battery (set by events)");

    /** Share of the sweep gas that does not arrive (set by events). */
    public static final Quantity SWEEP_LOSS =
            new Quantity("fault.sweep_loss", ONE, 1, "share of the sweep gas that does not arrive (set by events)");

    /** Share of the O2 above that of air that the sweep gas lacks (set by events). */
    public static final Quantity OXYGEN_LOSS = new Quantity(
            "fault.oxygen_loss", ONE, 1, "share of the O2 above that of air that the sweep gas lacks (set by events)");

    /** Sweep to which staff open the gas for moments, 0 none (set by procedures). */
    public static final Quantity SIGH = new Quantity(
            "fault.sigh", L_PER_MIN, 10, "sweep to which staff open the gas for moments, 0 none (set by procedures)");

    /** Share of the fibers that water closes to the sweep gas (set by events). */
    public static final Quantity CONDENSATE = new Quantity(
            "fault.condensate", ONE, 1, "share of the fibers that water closes to the sweep gas (set by events)");

    /** How far the heater-cooler fails, 1 off (set by events). */
    public static final Quantity HEATER_LOSS =
            new Quantity("fault.heater_loss", ONE, 1, "how far the heater-cooler fails, 1 off (set by events)");

    /** Share of the venous return that the drainage cannula cannot reach (set by events). */
    public static final Quantity ACCESS_LOSS = new Quantity(
            "fault.access_loss",
            ONE,
            1,
            "share of the venous return that the drainage cannula cannot reach (set by events)");

    /** Share of the pump head that is full of air (set by events). */
    public static final Quantity AIR =
            new Quantity("fault.air", ONE, 1, "share of the pump head that is full of air (set by events)");

    /** Share of the pump's flow that leaves through a breach behind it (set by events). */
    public static final Quantity RETURN_BREACH = new Quantity(
            "fault.return_breach",
            ONE,
            1,
            "share of the pump's flow that leaves through a breach behind it (set by events)");

    /** How wide the line before the pump is open, 1 torn (set by events). */
    public static final Quantity DRAINAGE_BREACH = new Quantity(
            "fault.drainage_breach", ONE, 1, "how wide the line before the pump is open, 1 torn (set by events)");

    /** Blood that runs out of the hole of a lost cannula (set by events). */
    public static final Quantity HOLE = new Quantity(
            "fault.hole", L_PER_MIN, 0.2, "blood that runs out of the hole of a lost cannula (set by events)");

    /** Blood that the circuit and the hole of a cannula lose. */
    public static final Quantity CIRCUIT_LOSS =
            new Quantity("fault.circuit_loss", L_PER_MIN, 1, "blood that the circuit and the hole of a cannula lose");

    /** Gas between lung and chest wall (set by events). */
    public static final Quantity PLEURAL_GAS =
            new Quantity("fault.pleural_gas", L, 1, "gas between lung and chest wall (set by events)");

    /** Citrate that reaches the patient by mistake, 1 that of a usual plasma exchange (set by events). */
    public static final Quantity CITRATE = new Quantity(
            "fault.citrate",
            ONE,
            1,
            "citrate that reaches the patient by mistake, 1 that of a usual plasma exchange (set by events)");

    /** 1 while the patient lies head down (set by staff). */
    public static final Quantity HEAD_DOWN =
            new Quantity("fault.head_down", ONE, 1, "1 while the patient lies head down (set by staff)");

    private Fault() {}
}
