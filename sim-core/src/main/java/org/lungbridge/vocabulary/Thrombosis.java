package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Clotting of circuit and veins: hazard clocks and what is left of a clot. */
public final class Thrombosis {
    /** Hazard integral of clotting of the membrane lung. */
    public static final Quantity OXYGENATOR_HAZARD =
            new Quantity("thrombosis.oxygenator_hazard", ONE, 1, "hazard integral of clotting of the membrane lung");

    /** Hazard integral at which the membrane lung fails. */
    public static final Quantity OXYGENATOR_THRESHOLD =
            new Quantity("thrombosis.oxygenator_threshold", ONE, 1, "hazard integral at which the membrane lung fails");

    /** Hazard integral of sudden failure of the membrane lung. */
    public static final Quantity ACUTE_HAZARD =
            new Quantity("thrombosis.acute_hazard", ONE, 1, "hazard integral of sudden failure of the membrane lung");

    /** Hazard integral of thrombosis of the pump head. */
    public static final Quantity PUMP_HAZARD =
            new Quantity("thrombosis.pump_hazard", ONE, 1, "hazard integral of thrombosis of the pump head");

    /** 1 while there is a clot in the pump head (set by events). */
    public static final Quantity PUMP_CLOT =
            new Quantity("thrombosis.pump_clot", ONE, 1, "1 while there is a clot in the pump head (set by events)");

    /** Hazard integral of thrombosis of the cannulated vein. */
    public static final Quantity CANNULA_VEIN_HAZARD = new Quantity(
            "thrombosis.cannula_vein_hazard", ONE, 1, "hazard integral of thrombosis of the cannulated vein");

    /** Hazard integral of pulmonary embolism. */
    public static final Quantity EMBOLISM_HAZARD =
            new Quantity("thrombosis.embolism_hazard", ONE, 1, "hazard integral of pulmonary embolism");

    /** Hazard integral of ischemic stroke. */
    public static final Quantity STROKE_HAZARD =
            new Quantity("thrombosis.stroke_hazard", ONE, 1, "hazard integral of ischemic stroke");

    /** Factor of products and reversal on clotting of the circuit. */
    public static final Quantity PROCOAGULANT_PRODUCTS = new Quantity(
            "thrombosis.procoagulant_products", ONE, 1, "factor of products and reversal on clotting of the circuit");

    private Thrombosis() {}
}
