package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_KG_PER_MIN;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMOL;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.MMOL_PER_MIN;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Metabolism: oxygen use, carbon dioxide production, lactate, tissue stores, heat. */
public final class Metabolism {
    /** O2 demand of the whole body. */
    public static final Quantity OXYGEN_DEMAND =
            new Quantity("metabolism.oxygen_demand", ML_STPD_PER_MIN, 200, "O2 demand of the whole body");

    /** O2 consumption of the whole body. */
    public static final Quantity OXYGEN_UPTAKE =
            new Quantity("metabolism.oxygen_uptake", ML_STPD_PER_MIN, 200, "O2 consumption of the whole body");

    /** CO2 production of the whole body. */
    public static final Quantity CO2_PRODUCTION =
            new Quantity("metabolism.co2_production", ML_STPD_PER_MIN, 160, "CO2 production of the whole body");

    /** O2 delivery to the body. */
    public static final Quantity OXYGEN_DELIVERY =
            new Quantity("metabolism.oxygen_delivery", ML_STPD_PER_MIN, 800, "O2 delivery to the body");

    /** O2 consumption over O2 delivery. */
    public static final Quantity EXTRACTION =
            new Quantity("metabolism.extraction", ONE, 0.3, "O2 consumption over O2 delivery");

    /** Factor on O2 demand that comes and goes by itself, as in patients nobody touches (set by events). */
    public static final Quantity DEMAND_VARIATION = new Quantity(
            "metabolism.demand_variation", ONE, 1, "spontaneous variation of O2 demand, a factor (set by events)");

    /** Factor of sedation, paralysis, agitation or shivering on O2 demand (set by events). */
    public static final Quantity SEDATION = new Quantity(
            "metabolism.sedation",
            ONE,
            1,
            "factor of sedation, paralysis, agitation or shivering on O2 demand (set by events)");

    /** O2 store of a tissue. */
    public static final Quantity TISSUE_O2 = new Quantity("metabolism.tissue_o2", MMOL, 4, "O2 store of a tissue");

    /** CO2 store of a tissue, relative to a tension of zero. */
    public static final Quantity TISSUE_CO2 =
            new Quantity("metabolism.tissue_co2", MMOL, 60, "CO2 store of a tissue, relative to a tension of zero");

    /** O2 consumption of a tissue. */
    public static final Quantity TISSUE_O2_USE =
            new Quantity("metabolism.tissue_o2_use", ML_STPD_PER_MIN, 100, "O2 consumption of a tissue");

    /** O2 content of blood leaving a tissue. */
    public static final Quantity TISSUE_VENOUS_O2_CONTENT = new Quantity(
            "metabolism.tissue_venous_o2_content", ML_STPD_PER_DL, 1, "O2 content of blood leaving a tissue");

    /** CO2 content of blood leaving a tissue. */
    public static final Quantity TISSUE_VENOUS_CO2_CONTENT = new Quantity(
            "metabolism.tissue_venous_co2_content", ML_STPD_PER_DL, 5, "CO2 content of blood leaving a tissue");

    /** Logarithm of the virtual O2 tension (mmHg) of blood leaving a tissue. */
    public static final Quantity TISSUE_LN_VIRTUAL_PO2 = new Quantity(
            "metabolism.tissue_ln_virtual_po2",
            ONE,
            4,
            "logarithm of the virtual O2 tension (mmHg) of blood leaving a tissue");

    /** PH of blood leaving a tissue. */
    public static final Quantity TISSUE_PH =
            new Quantity("metabolism.tissue_ph", ONE, 7.4, "pH of blood leaving a tissue");

    /** Blood lactate. */
    public static final Quantity LACTATE = new Quantity("metabolism.lactate", MMOL_PER_L, 2, "blood lactate");

    /** Lactate production minus clearance. */
    public static final Quantity NET_LACTATE_PRODUCTION =
            new Quantity("metabolism.net_lactate_production", MMOL_PER_MIN, 1, "lactate production minus clearance");

    /** O2 demand at rest, awake, at 37 degrees. */
    public static final Quantity RESTING_OXYGEN_DEMAND = new Quantity(
            "metabolism.resting_oxygen_demand", ML_STPD_PER_KG_PER_MIN, 3.3, "O2 demand at rest, awake, at 37 degrees");

    /** CO2 production over O2 consumption. */
    public static final Quantity RESPIRATORY_QUOTIENT =
            new Quantity("metabolism.respiratory_quotient", ONE, 0.85, "CO2 production over O2 consumption");

    /** O2 consumption that demand asks for and delivery allows. */
    public static final Quantity OXYGEN_ALLOWED = new Quantity(
            "metabolism.oxygen_allowed",
            ML_STPD_PER_MIN,
            200,
            "O2 consumption that demand asks for and delivery allows");

    /** CO2 tension of a tissue. */
    public static final Quantity TISSUE_PCO2 =
            new Quantity("metabolism.tissue_pco2", MMHG, 46, "CO2 tension of a tissue");

    /** Lactate clearance relative to health. */
    public static final Quantity LIVER_FUNCTION =
            new Quantity("metabolism.liver_function", ONE, 1, "lactate clearance relative to health");

    private Metabolism() {}
}
