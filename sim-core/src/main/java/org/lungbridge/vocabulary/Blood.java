package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.CELSIUS;
import static org.lungbridge.quantity.Unit.G;
import static org.lungbridge.quantity.Unit.G_PER_DL;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMOL;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Blood: volume, hemoglobin, gases and acid-base of each pool. */
public final class Blood {
    /** Circulating blood volume of the patient, without the ECMO circuit. */
    public static final Quantity VOLUME =
            new Quantity("blood.volume", L, 5, "circulating blood volume of the patient, without the ECMO circuit");

    /** Circulating hemoglobin of patient and circuit. */
    public static final Quantity HEMOGLOBIN_MASS =
            new Quantity("blood.hemoglobin_mass", G, 500, "circulating hemoglobin of patient and circuit");

    /** Plasma deficit that refills within hours. */
    public static final Quantity REFILL_FAST =
            new Quantity("blood.refill_fast", L, 0.1, "plasma deficit that refills within hours");

    /** Plasma deficit that refills within a day. */
    public static final Quantity REFILL_SLOW =
            new Quantity("blood.refill_slow", L, 0.1, "plasma deficit that refills within a day");

    /** Transcapillary refill of plasma. */
    public static final Quantity REFILL_FLOW =
            new Quantity("blood.refill_flow", ML_PER_HOUR, 100, "transcapillary refill of plasma");

    /** Hemoglobin concentration. */
    public static final Quantity HEMOGLOBIN =
            new Quantity("blood.hemoglobin", G_PER_DL, 10, "hemoglobin concentration");

    /** Hematocrit. */
    public static final Quantity HEMATOCRIT = new Quantity("blood.hematocrit", ONE, 0.3, "hematocrit");

    /** Oxygenated base excess of blood, conserved on loading and unloading of O2 and CO2. */
    public static final Quantity BASE_EXCESS = new Quantity(
            "blood.base_excess",
            MMOL_PER_L,
            5,
            "oxygenated base excess of blood, conserved on loading and unloading of O2 and CO2");

    /** Standard (extracellular) base excess. */
    public static final Quantity STANDARD_BASE_EXCESS =
            new Quantity("blood.standard_base_excess", MMOL_PER_L, 5, "standard (extracellular) base excess");

    /** Blood and core temperature. */
    public static final Quantity TEMPERATURE =
            new Quantity("blood.temperature", CELSIUS, 37, "blood and core temperature");

    /** 2,3-diphosphoglycerate of red cells. */
    public static final Quantity DPG =
            new Quantity("blood.dpg", MMOL_PER_L, 4.65, "2,3-diphosphoglycerate of red cells");

    /** Standard half-saturation pressure of hemoglobin. */
    public static final Quantity P50 =
            new Quantity("blood.p50", MMHG, 26.8, "standard half-saturation pressure of hemoglobin");

    /** Blood lost from the circulation (set by events). */
    public static final Quantity BLEEDING =
            new Quantity("blood.bleeding", ML_PER_HOUR, 100, "blood lost from the circulation (set by events)");

    /** Crystalloid infusion (set by events). */
    public static final Quantity CRYSTALLOID =
            new Quantity("blood.crystalloid", ML_PER_HOUR, 100, "crystalloid infusion (set by events)");

    /** Red-cell infusion (set by events). */
    public static final Quantity RED_CELLS =
            new Quantity("blood.red_cells", ML_PER_HOUR, 100, "red-cell infusion (set by events)");

    /** O2 amount of arterial blood. */
    public static final Quantity ARTERIAL_O2 =
            new Quantity("blood.arterial_o2", MMOL, 0.535, "O2 amount of arterial blood");

    /** CO2 amount of arterial blood. */
    public static final Quantity ARTERIAL_CO2 =
            new Quantity("blood.arterial_co2", MMOL, 2.676, "CO2 amount of arterial blood");

    /** O2 content of arterial blood. */
    public static final Quantity ARTERIAL_O2_CONTENT =
            new Quantity("blood.arterial_o2_content", ML_STPD_PER_DL, 1, "O2 content of arterial blood");

    /** CO2 content of arterial blood. */
    public static final Quantity ARTERIAL_CO2_CONTENT =
            new Quantity("blood.arterial_co2_content", ML_STPD_PER_DL, 5, "CO2 content of arterial blood");

    /** O2 tension of arterial blood. */
    public static final Quantity ARTERIAL_PO2 =
            new Quantity("blood.arterial_po2", MMHG, 90, "O2 tension of arterial blood");

    /** CO2 tension of arterial blood. */
    public static final Quantity ARTERIAL_PCO2 =
            new Quantity("blood.arterial_pco2", MMHG, 40, "CO2 tension of arterial blood");

    /** PH of arterial blood. */
    public static final Quantity ARTERIAL_PH = new Quantity("blood.arterial_ph", ONE, 7.4, "pH of arterial blood");

    /** Hemoglobin O2 saturation of arterial blood. */
    public static final Quantity ARTERIAL_SATURATION =
            new Quantity("blood.arterial_saturation", ONE, 1, "hemoglobin O2 saturation of arterial blood");

    /** Logarithm of the virtual O2 tension (mmHg) of arterial blood. */
    public static final Quantity ARTERIAL_LN_VIRTUAL_PO2 = new Quantity(
            "blood.arterial_ln_virtual_po2", ONE, 4, "logarithm of the virtual O2 tension (mmHg) of arterial blood");

    /** O2 amount of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_O2 =
            new Quantity("blood.venous_o2", MMOL, 1.472, "O2 amount of mixed venous blood before the ECMO return");

    /** CO2 amount of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_CO2 =
            new Quantity("blood.venous_co2", MMOL, 7.359, "CO2 amount of mixed venous blood before the ECMO return");

    /** O2 content of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_O2_CONTENT = new Quantity(
            "blood.venous_o2_content", ML_STPD_PER_DL, 1, "O2 content of mixed venous blood before the ECMO return");

    /** CO2 content of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_CO2_CONTENT = new Quantity(
            "blood.venous_co2_content", ML_STPD_PER_DL, 5, "CO2 content of mixed venous blood before the ECMO return");

    /** O2 tension of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_PO2 =
            new Quantity("blood.venous_po2", MMHG, 90, "O2 tension of mixed venous blood before the ECMO return");

    /** CO2 tension of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_PCO2 =
            new Quantity("blood.venous_pco2", MMHG, 40, "CO2 tension of mixed venous blood before the ECMO return");

    /** PH of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_PH =
            new Quantity("blood.venous_ph", ONE, 7.4, "pH of mixed venous blood before the ECMO return");

    /** Hemoglobin O2 saturation of mixed venous blood before the ECMO return. */
    public static final Quantity VENOUS_SATURATION = new Quantity(
            "blood.venous_saturation", ONE, 1, "hemoglobin O2 saturation of mixed venous blood before the ECMO return");

    /** O2 amount of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_O2 = new Quantity(
            "blood.pulmonary_o2", MMOL, 0.112, "O2 amount of pulmonary-artery blood after the ECMO return");

    /** CO2 amount of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_CO2 = new Quantity(
            "blood.pulmonary_co2", MMOL, 0.557, "CO2 amount of pulmonary-artery blood after the ECMO return");

    /** O2 content of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_O2_CONTENT = new Quantity(
            "blood.pulmonary_o2_content",
            ML_STPD_PER_DL,
            1,
            "O2 content of pulmonary-artery blood after the ECMO return");

    /** CO2 content of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_CO2_CONTENT = new Quantity(
            "blood.pulmonary_co2_content",
            ML_STPD_PER_DL,
            5,
            "CO2 content of pulmonary-artery blood after the ECMO return");

    /** O2 tension of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_PO2 =
            new Quantity("blood.pulmonary_po2", MMHG, 90, "O2 tension of pulmonary-artery blood after the ECMO return");

    /** CO2 tension of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_PCO2 = new Quantity(
            "blood.pulmonary_pco2", MMHG, 40, "CO2 tension of pulmonary-artery blood after the ECMO return");

    /** PH of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_PH =
            new Quantity("blood.pulmonary_ph", ONE, 7.4, "pH of pulmonary-artery blood after the ECMO return");

    /** Hemoglobin O2 saturation of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_SATURATION = new Quantity(
            "blood.pulmonary_saturation",
            ONE,
            1,
            "hemoglobin O2 saturation of pulmonary-artery blood after the ECMO return");

    /** Logarithm of the virtual O2 tension (mmHg) of pulmonary-artery blood after the ECMO return. */
    public static final Quantity PULMONARY_LN_VIRTUAL_PO2 = new Quantity(
            "blood.pulmonary_ln_virtual_po2",
            ONE,
            4,
            "logarithm of the virtual O2 tension (mmHg) of pulmonary-artery blood after the ECMO return");

    /** Arterial plasma bicarbonate. */
    public static final Quantity ARTERIAL_BICARBONATE =
            new Quantity("blood.arterial_bicarbonate", MMOL_PER_L, 24, "arterial plasma bicarbonate");

    /** Actual base excess of arterial blood (Van Slyke). */
    public static final Quantity ARTERIAL_BASE_EXCESS = new Quantity(
            "blood.arterial_base_excess", MMOL_PER_L, 5, "actual base excess of arterial blood (Van Slyke)");

    /** PH that arterial PCO2 and standard base excess give in the extracellular fluid. */
    public static final Quantity STANDARD_PH = new Quantity(
            "blood.standard_ph",
            ONE,
            7.4,
            "pH that arterial PCO2 and standard base excess give in the extracellular fluid");

    /** Fluids given minus blood lost since the start. */
    public static final Quantity FLUID_BALANCE =
            new Quantity("blood.fluid_balance", L, 1, "fluids given minus blood lost since the start");

    /** Pulse-oximeter reading (sensor model). */
    public static final Quantity PULSE_SATURATION =
            new Quantity("blood.pulse_saturation", ONE, 1, "pulse-oximeter reading (sensor model)");

    /** Blood leaving the circulation by bleeding and sampling. */
    public static final Quantity BLOOD_LOSS = new Quantity(
            "blood.blood_loss", ML_PER_HOUR, 100, "blood leaving the circulation by bleeding and sampling");

    /** Infused crystalloid that has yet to leave the circulation. */
    public static final Quantity CRYSTALLOID_EXCESS = new Quantity(
            "blood.crystalloid_excess", L, 0.3, "infused crystalloid that has yet to leave the circulation");

    /** Arterial blood as a share of the normal blood volume. */
    public static final Quantity ARTERIAL_SHARE =
            new Quantity("blood.arterial_share", ONE, 0.24, "arterial blood as a share of the normal blood volume");

    /** Pulmonary-artery blood as a share of the normal blood volume. */
    public static final Quantity PULMONARY_SHARE = new Quantity(
            "blood.pulmonary_share", ONE, 0.05, "pulmonary-artery blood as a share of the normal blood volume");

    /** Hemoglobin this patient is used to, at which flow is not raised. */
    public static final Quantity RESTING_HEMOGLOBIN = new Quantity(
            "blood.resting_hemoglobin",
            G_PER_DL,
            14,
            "hemoglobin this patient is used to, at which flow is not raised");

    /** Hemoglobin of transfused red cells. */
    public static final Quantity RED_CELL_CONTENT =
            new Quantity("blood.red_cell_content", G_PER_L, 200, "hemoglobin of transfused red cells");

    /** Share of a flow out of the vessels that the blood volume still allows. */
    public static final Quantity OUTFLOW_SHARE = new Quantity(
            "blood.outflow_share", ONE, 1, "share of a flow out of the vessels that the blood volume still allows");

    /** Plasma that dilutes: of the patient and of a connected circuit. */
    public static final Quantity PLASMA_VOLUME =
            new Quantity("blood.plasma_volume", L, 3, "plasma that dilutes: of the patient and of a connected circuit");

    /** Plasma of the patient at rest and of a connected circuit. */
    public static final Quantity RESTING_PLASMA_VOLUME = new Quantity(
            "blood.resting_plasma_volume", L, 3, "plasma of the patient at rest and of a connected circuit");

    /** Plasma leaving with lost blood. */
    public static final Quantity PLASMA_LOSS =
            new Quantity("blood.plasma_loss", ML_PER_HOUR, 100, "plasma leaving with lost blood");

    /** Blood that dilutes cells: of the patient and of a connected circuit. */
    public static final Quantity CIRCULATING_VOLUME = new Quantity(
            "blood.circulating_volume", L, 5, "blood that dilutes cells: of the patient and of a connected circuit");

    /** Infusion of fresh frozen plasma (set by events). */
    public static final Quantity PLASMA_PRODUCT =
            new Quantity("blood.plasma_product", ML_PER_HOUR, 500, "infusion of fresh frozen plasma (set by events)");

    /** Infusion of platelet concentrate (set by events). */
    public static final Quantity PLATELET_PRODUCT = new Quantity(
            "blood.platelet_product", ML_PER_HOUR, 500, "infusion of platelet concentrate (set by events)");

    /** Infusion of cryoprecipitate (set by events). */
    public static final Quantity CRYOPRECIPITATE =
            new Quantity("blood.cryoprecipitate", ML_PER_HOUR, 200, "infusion of cryoprecipitate (set by events)");

    /** Units of red cells transfused since the start. */
    public static final Quantity RED_CELL_UNITS =
            new Quantity("blood.red_cell_units", ONE, 1e30, "units of red cells transfused since the start");

    /** Ionized calcium in plasma. */
    public static final Quantity IONIZED_CALCIUM =
            new Quantity("blood.ionized_calcium", MMOL_PER_L, 1, "ionized calcium in plasma");

    private Blood() {}
}
