package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L_PER_S;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Machines that exchange plasma or replace the kidney, as settings of staff. */
public final class Exchange {
    /** Plasma exchanged per time (set). */
    public static final Quantity PLASMA_FLOW =
            new Quantity("exchange.plasma_flow", L_PER_S, 1e-4, "plasma exchanged per time (set)");

    /** Share of the replacement fluid that is donor plasma, the rest albumin (set). */
    public static final Quantity DONOR_SHARE = new Quantity(
            "exchange.donor_share",
            ONE,
            1,
            "share of the replacement fluid that is donor plasma, the rest albumin (set)");

    /** Clearance by renal replacement as a fraction of normal filtration (set). */
    public static final Quantity RENAL_CLEARANCE = new Quantity(
            "exchange.renal_clearance",
            ONE,
            1,
            "clearance by renal replacement as a fraction of normal filtration (set)");

    /** Citrate anticoagulation of an exchange circuit, 0 none, 1 usual, 2 in those whose calcium falls far (set). */
    public static final Quantity CITRATE = new Quantity(
            "exchange.citrate", ONE, 1, "citrate anticoagulation of an exchange circuit, 0 none to 1 full (set)");

    /** Citrate anticoagulation of renal replacement, 0 none to 1 full (set). */
    public static final Quantity RENAL_CITRATE = new Quantity(
            "exchange.renal_citrate", ONE, 1, "citrate anticoagulation of renal replacement, 0 none to 1 full (set)");

    /** Water that renal replacement takes from the blood (set). */
    public static final Quantity FLUID_REMOVAL = new Quantity(
            "exchange.fluid_removal", L_PER_S, 1e-5, "water that renal replacement takes from the blood (set)");

    /** Blood that a clotted filter takes with it, per time (set). */
    public static final Quantity BLOOD_LOST = new Quantity(
            "exchange.blood_lost", L_PER_S, 1e-4, "blood that a clotted filter takes with it, per time (set)");

    private Exchange() {}
}
