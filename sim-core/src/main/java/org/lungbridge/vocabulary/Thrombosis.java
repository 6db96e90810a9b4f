package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.IU_PER_ML;
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

    /** What products and reversal add to the factor 1 on clotting of the circuit; given by events, decays. */
    public static final Quantity PROCOAGULANT_PRODUCTS = new Quantity(
            "thrombosis.procoagulant_products",
            ONE,
            1,
            "what products and reversal add to the factor 1 on clotting of the circuit; given by events, decays");

    /** What prothrombin complex adds to the factor 1 on clotting of the circuit; given by events, decays. */
    public static final Quantity PROTHROMBIN_COMPLEX = new Quantity(
            "thrombosis.prothrombin_complex",
            ONE,
            1,
            "what prothrombin complex adds to the factor 1 on clotting of the circuit; given by events, decays");

    /** Logarithm of what drugs and blood products do to clotting of the circuit. */
    public static final Quantity PRODUCT_TENDENCY = new Quantity(
            "thrombosis.product_tendency",
            ONE,
            1,
            "logarithm of what drugs and blood products do to clotting of the circuit");

    /** Hazard integral at which the membrane lung stops suddenly. */
    public static final Quantity ACUTE_THRESHOLD = new Quantity(
            "thrombosis.acute_threshold", ONE, 1, "hazard integral at which the membrane lung stops suddenly");

    /** Hazard integral at which the pump head clots. */
    public static final Quantity PUMP_THRESHOLD =
            new Quantity("thrombosis.pump_threshold", ONE, 1, "hazard integral at which the pump head clots");

    /** Hazard integral from which there is a clot in the cannulated vein. */
    public static final Quantity CANNULA_VEIN_THRESHOLD = new Quantity(
            "thrombosis.cannula_vein_threshold",
            ONE,
            1,
            "hazard integral from which there is a clot in the cannulated vein");

    /** Hazard integral at which a pulmonary embolism happens. */
    public static final Quantity EMBOLISM_THRESHOLD = new Quantity(
            "thrombosis.embolism_threshold", ONE, 1, "hazard integral at which a pulmonary embolism happens");

    /** Hazard integral at which an ischemic stroke happens. */
    public static final Quantity STROKE_THRESHOLD =
            new Quantity("thrombosis.stroke_threshold", ONE, 1, "hazard integral at which an ischemic stroke happens");

    /** Hazard integral of venous thrombosis without a cannula. */
    public static final Quantity VEIN_HAZARD =
            new Quantity("thrombosis.vein_hazard", ONE, 1, "hazard integral of venous thrombosis without a cannula");

    /** Hazard integral at which a vein without a cannula clots. */
    public static final Quantity VEIN_THRESHOLD = new Quantity(
            "thrombosis.vein_threshold", ONE, 1, "hazard integral at which a vein without a cannula clots");

    /** Falls to zero when clot fills the membrane lung. */
    public static final Quantity OXYGENATOR_FAILURE =
            new Quantity("thrombosis.oxygenator_failure", ONE, 1, "falls to zero when clot fills the membrane lung");

    /** Falls to zero when the membrane lung stops suddenly. */
    public static final Quantity ACUTE_FAILURE =
            new Quantity("thrombosis.acute_failure", ONE, 1, "falls to zero when the membrane lung stops suddenly");

    /** Falls to zero when the pump head clots. */
    public static final Quantity PUMP_THROMBOSIS =
            new Quantity("thrombosis.pump_thrombosis", ONE, 1, "falls to zero when the pump head clots");

    /** Falls to zero when a pulmonary embolism happens. */
    public static final Quantity EMBOLISM =
            new Quantity("thrombosis.embolism", ONE, 1, "falls to zero when a pulmonary embolism happens");

    /** Falls to zero when an ischemic stroke happens. */
    public static final Quantity STROKE =
            new Quantity("thrombosis.stroke", ONE, 1, "falls to zero when an ischemic stroke happens");

    /** Falls to zero when a vein without a cannula clots. */
    public static final Quantity VEIN_THROMBOSIS =
            new Quantity("thrombosis.vein_thrombosis", ONE, 1, "falls to zero when a vein without a cannula clots");

    /** Thrombotic events so far, those of the circuit included (counted by events). */
    public static final Quantity EVENTS = new Quantity(
            "thrombosis.events", ONE, 1, "thrombotic events so far, those of the circuit included (counted by events)");

    /** Anticoagulation of the circuit by all drugs, as heparin effect. */
    public static final Quantity PROTECTION = new Quantity(
            "thrombosis.protection", IU_PER_ML, 0.3, "anticoagulation of the circuit by all drugs, as heparin effect");

    /** Logarithm of what blood, flow, illness and products do to clotting of the circuit. */
    public static final Quantity CIRCUIT_TENDENCY = new Quantity(
            "thrombosis.circuit_tendency",
            ONE,
            1,
            "logarithm of what blood, flow, illness and products do to clotting of the circuit");

    private Thrombosis() {}
}
