package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.CMH2O;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_MIN;

import org.lungbridge.quantity.Quantity;

/** Breathing: the patient's own drive, what takes it away and what it does. */
public final class Breathing {
    /** Depth of sedation, 0 awake to 1 no drive left (set). */
    public static final Quantity SEDATION_DEPTH =
            new Quantity("breathing.sedation_depth", ONE, 1, "depth of sedation, 0 awake to 1 no drive left (set)");

    /** Neuromuscular block, 0 none to 1 complete (set). */
    public static final Quantity NEUROMUSCULAR_BLOCK =
            new Quantity("breathing.neuromuscular_block", ONE, 1, "neuromuscular block, 0 none to 1 complete (set)");

    /** Respiratory drive of the brain stem relative to rest. */
    public static final Quantity DRIVE =
            new Quantity("breathing.drive", ONE, 1, "respiratory drive of the brain stem relative to rest");

    /** Rate at which the patient breathes. */
    public static final Quantity RATE =
            new Quantity("breathing.rate", PER_MIN, 20, "rate at which the patient breathes");

    /** Pressure of the inspiratory muscles at the end of a breath. */
    public static final Quantity EFFORT =
            new Quantity("breathing.effort", CMH2O, 10, "pressure of the inspiratory muscles at the end of a breath");

    /** Ventilation that blood gases ask for, relative to rest; what sedation leaves of it is the drive. */
    public static final Quantity CHEMOREFLEX = new Quantity(
            "breathing.chemoreflex",
            ONE,
            5,
            "ventilation that blood gases ask for, relative to rest; what sedation leaves of it is the drive");

    private Breathing() {}
}
