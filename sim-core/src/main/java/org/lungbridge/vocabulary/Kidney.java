package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.L_PER_S;
import static org.lungbridge.quantity.Unit.MG_PER_DL;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Kidney: filtration and acid-base compensation. */
public final class Kidney {
    /** Kidney function as a fraction of normal. */
    public static final Quantity FILTRATION =
            new Quantity("kidney.filtration", ONE, 1, "kidney function as a fraction of normal");

    /** Activity of glomerular inflammation, 0 none to about 1. */
    public static final Quantity RENAL_ACTIVITY =
            new Quantity("kidney.activity", ONE, 1, "activity of glomerular inflammation, 0 none to about 1");

    /** Filtration and renal replacement together, as a fraction of normal. */
    public static final Quantity CLEARANCE = new Quantity(
            "kidney.clearance", ONE, 1, "filtration and renal replacement together, as a fraction of normal");

    /** Acid that the kidneys can excrete, 1 what a normal body makes. */
    public static final Quantity ACID_EXCRETION = new Quantity(
            "kidney.acid_excretion", ONE, 1, "acid that the kidneys can excrete, 1 what a normal body makes");

    /** Urine output. */
    public static final Quantity URINE = new Quantity("kidney.urine", L_PER_S, 1e-5, "urine output");

    /** Creatinine in plasma. */
    public static final Quantity CREATININE = new Quantity("kidney.creatinine", MG_PER_DL, 1, "creatinine in plasma");

    /** Excess volume that the kidney lets go. */
    public static final Quantity EXCESS_LET_GO =
            new Quantity("kidney.excess_let_go", L_PER_S, 1e-5, "excess volume that the kidney lets go");

    /** Water that a diuretic drives out. */
    public static final Quantity DRIVEN_WATER =
            new Quantity("kidney.driven_water", L_PER_S, 1e-5, "water that a diuretic drives out");

    private Kidney() {}
}
