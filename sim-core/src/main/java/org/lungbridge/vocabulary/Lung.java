package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.CMH2O;
import static org.lungbridge.quantity.Unit.CMH2O_S_PER_L;
import static org.lungbridge.quantity.Unit.KG;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.ML;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMOL;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_HOUR;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.quantity.Quantity;

/** Lung: gravity-ordered units (0 ventral, last dorsal) and their V/Q sub-units; use at(unit) and at(unit, subUnit). */
public final class Lung {
    /** 0 supine to 1 prone. */
    public static final Quantity POSTURE = new Quantity("lung.posture", ONE, 1, "0 supine to 1 prone");

    /** Open fraction of a unit. */
    public static final Quantity OPEN = new Quantity("lung.open", ONE, 0.3, "open fraction of a unit");

    /** Edema of a unit. */
    public static final Quantity EDEMA = new Quantity("lung.edema", ML, 60, "edema of a unit");

    /** Blood in the air spaces of a unit. */
    public static final Quantity ALVEOLAR_BLOOD =
            new Quantity("lung.alveolar_blood", ML, 60, "blood in the air spaces of a unit");

    /** Consolidated or fibrotic share of a unit. */
    public static final Quantity CONSOLIDATION =
            new Quantity("lung.consolidation", ONE, 0.3, "consolidated or fibrotic share of a unit");

    /** Pleural pressure of a unit relative to the mean. */
    public static final Quantity PLEURAL_OFFSET =
            new Quantity("lung.pleural_offset", CMH2O, 5, "pleural pressure of a unit relative to the mean");

    /** Aerated share of a unit. */
    public static final Quantity AERATED = new Quantity("lung.aerated", ONE, 0.3, "aerated share of a unit");

    /** Flooded share of a unit. */
    public static final Quantity FLOODED = new Quantity("lung.flooded", ONE, 0.3, "flooded share of a unit");

    /** Mean pleural pressure at end-expiration. */
    public static final Quantity PLEURAL_PRESSURE =
            new Quantity("lung.pleural_pressure", CMH2O, 10, "mean pleural pressure at end-expiration");

    /** Alveolar pressure at end-inspiration. */
    public static final Quantity PLATEAU_PRESSURE =
            new Quantity("lung.plateau_pressure", CMH2O, 25, "alveolar pressure at end-inspiration");

    /** Tidal volume delivered to the lung. */
    public static final Quantity TIDAL_VOLUME =
            new Quantity("lung.tidal_volume", ML, 400, "tidal volume delivered to the lung");

    /** Gas volume of a unit at end-expiration. */
    public static final Quantity END_EXPIRATORY_VOLUME =
            new Quantity("lung.end_expiratory_volume", ML, 150, "gas volume of a unit at end-expiration");

    /** Tidal volume of a unit. */
    public static final Quantity UNIT_TIDAL_VOLUME =
            new Quantity("lung.unit_tidal_volume", ML, 40, "tidal volume of a unit");

    /** Mean stretch of the open part of a unit, 0 to 1. */
    public static final Quantity STRETCH =
            new Quantity("lung.stretch", ONE, 1, "mean stretch of the open part of a unit, 0 to 1");

    /** Ventilation of perfused alveoli. */
    public static final Quantity ALVEOLAR_VENTILATION =
            new Quantity("lung.alveolar_ventilation", L_PER_MIN, 5, "ventilation of perfused alveoli");

    /** Alveolar ventilation of a unit. */
    public static final Quantity UNIT_VENTILATION =
            new Quantity("lung.unit_ventilation", L_PER_MIN, 0.5, "alveolar ventilation of a unit");

    /** Relative vascular conductance of the aerated part of a unit without vasoconstriction. */
    public static final Quantity AERATED_CONDUCTANCE = new Quantity(
            "lung.aerated_conductance",
            ONE,
            0.1,
            "relative vascular conductance of the aerated part of a unit without vasoconstriction");

    /** Relative vascular conductance of all non-aerated lung without vasoconstriction. */
    public static final Quantity NON_AERATED_CONDUCTANCE = new Quantity(
            "lung.non_aerated_conductance",
            ONE,
            0.3,
            "relative vascular conductance of all non-aerated lung without vasoconstriction");

    /** Conductance left by hypoxic vasoconstriction in a sub-unit, 1 none. */
    public static final Quantity CONSTRICTION = new Quantity(
            "lung.constriction", ONE, 0.3, "conductance left by hypoxic vasoconstriction in a sub-unit, 1 none");

    /** Conductance left by hypoxic vasoconstriction in non-aerated lung, 1 none. */
    public static final Quantity SHUNT_CONSTRICTION = new Quantity(
            "lung.shunt_constriction",
            ONE,
            0.3,
            "conductance left by hypoxic vasoconstriction in non-aerated lung, 1 none");

    /** Relative vascular conductance of the whole lung. */
    public static final Quantity TOTAL_CONDUCTANCE =
            new Quantity("lung.total_conductance", ONE, 0.5, "relative vascular conductance of the whole lung");

    /** Blood flow of a sub-unit. */
    public static final Quantity CAPILLARY_FLOW =
            new Quantity("lung.capillary_flow", L_PER_MIN, 0.3, "blood flow of a sub-unit");

    /** Blood flow through non-aerated lung. */
    public static final Quantity SHUNT_FLOW =
            new Quantity("lung.shunt_flow", L_PER_MIN, 2, "blood flow through non-aerated lung");

    /** O2 in the gas of a sub-unit. */
    public static final Quantity O2 = new Quantity("lung.o2", MMOL, 4, "O2 in the gas of a sub-unit");

    /** CO2 in the gas of a sub-unit. */
    public static final Quantity CO2 = new Quantity("lung.co2", MMOL, 0.5, "CO2 in the gas of a sub-unit");

    /** N2 in the gas of a sub-unit. */
    public static final Quantity N2 = new Quantity("lung.n2", MMOL, 4, "N2 in the gas of a sub-unit");

    /** Alveolar O2 tension of a sub-unit. */
    public static final Quantity PO2 = new Quantity("lung.po2", MMHG, 100, "alveolar O2 tension of a sub-unit");

    /** Alveolar CO2 tension of a sub-unit. */
    public static final Quantity PCO2 = new Quantity("lung.pco2", MMHG, 40, "alveolar CO2 tension of a sub-unit");

    /** PH of blood leaving a sub-unit. */
    public static final Quantity CAPILLARY_PH =
            new Quantity("lung.capillary_ph", ONE, 7.4, "pH of blood leaving a sub-unit");

    /** O2 taken up by the blood of a sub-unit. */
    public static final Quantity O2_UPTAKE =
            new Quantity("lung.o2_uptake", ML_STPD_PER_MIN, 20, "O2 taken up by the blood of a sub-unit");

    /** CO2 given off by the blood of a sub-unit. */
    public static final Quantity CO2_OUTPUT =
            new Quantity("lung.co2_output", ML_STPD_PER_MIN, 20, "CO2 given off by the blood of a sub-unit");

    /** Part of a breath that reaches alveoli with blood flow. */
    public static final Quantity ALVEOLAR_BREATH =
            new Quantity("lung.alveolar_breath", ML, 300, "part of a breath that reaches alveoli with blood flow");

    /** Shunt flow over cardiac output. */
    public static final Quantity SHUNT_FRACTION =
            new Quantity("lung.shunt_fraction", ONE, 0.3, "shunt flow over cardiac output");

    /** Venous admixture (Berggren). */
    public static final Quantity VENOUS_ADMIXTURE =
            new Quantity("lung.venous_admixture", ONE, 0.3, "venous admixture (Berggren)");

    /** VD/VT by Enghoff. */
    public static final Quantity DEAD_SPACE_ENGHOFF =
            new Quantity("lung.dead_space_enghoff", ONE, 0.5, "VD/VT by Enghoff");

    /** VD/VT by Bohr from perfusion-weighted alveolar CO2. */
    public static final Quantity DEAD_SPACE_BOHR =
            new Quantity("lung.dead_space_bohr", ONE, 0.5, "VD/VT by Bohr from perfusion-weighted alveolar CO2");

    /** Airway dead space over tidal volume, by capnography. */
    public static final Quantity DEAD_SPACE_VOLUMETRIC =
            new Quantity("lung.dead_space_volumetric", ONE, 0.5, "airway dead space over tidal volume, by capnography");

    /** Alveolar dead space over alveolar tidal volume: 1 − end-tidal/arterial CO2. */
    public static final Quantity DEAD_SPACE_ALVEOLAR = new Quantity(
            "lung.dead_space_alveolar", ONE, 0.3, "alveolar dead space fraction, 1 - end-tidal over arterial CO2");

    /** End-tidal CO2 tension. */
    public static final Quantity END_TIDAL_CO2 = new Quantity("lung.end_tidal_co2", MMHG, 40, "end-tidal CO2 tension");

    /** Aerated share of the lung. */
    public static final Quantity AERATED_FRACTION =
            new Quantity("lung.aerated_fraction", ONE, 0.5, "aerated share of the lung");

    /** Share of the lung filled by blood and edema. */
    public static final Quantity FLOODED_FRACTION =
            new Quantity("lung.flooded_fraction", ONE, 0.5, "share of the lung filled by blood and edema");

    /** Open share of the lung. */
    public static final Quantity RECRUITED_FRACTION =
            new Quantity("lung.recruited_fraction", ONE, 0.5, "open share of the lung");

    /** Blood in the air spaces. */
    public static final Quantity TOTAL_BLOOD = new Quantity("lung.total_blood", ML, 500, "blood in the air spaces");

    /** Edema fluid in the air spaces. */
    public static final Quantity TOTAL_EDEMA =
            new Quantity("lung.total_edema", ML, 500, "edema fluid in the air spaces");

    /** PaO2 over FiO2. */
    public static final Quantity PF_RATIO = new Quantity("lung.pf_ratio", MMHG, 100, "PaO2 over FiO2");

    /** Alveolar-arterial O2 gradient. */
    public static final Quantity AA_GRADIENT =
            new Quantity("lung.aa_gradient", MMHG, 300, "alveolar-arterial O2 gradient");

    /** Ventilatory ratio (Sinha 2009). */
    public static final Quantity VENTILATORY_RATIO =
            new Quantity("lung.ventilatory_ratio", ONE, 1, "ventilatory ratio (Sinha 2009)");

    /** Tissue, interstitial fluid and capillary blood of a lung of reference size (predicted body weight 66 kg). */
    public static final Quantity TISSUE_MASS = new Quantity(
            "lung.tissue_mass", KG, 1.5, "tissue, interstitial fluid and capillary blood of a lung of reference size");

    /** The same as it is now, less by what has healed. */
    public static final Quantity TISSUE = new Quantity(
            "lung.tissue", KG, 1.5, "tissue, interstitial fluid and capillary blood as far as the lung has not healed");

    /** Share of what a sick lung weighs too much that is gone. */
    public static final Quantity TISSUE_RECOVERY =
            new Quantity("lung.tissue_recovery", ONE, 0.3, "share of what a sick lung weighs too much that is gone");

    /** Density of lung tissue, edema and blood in the air spaces, relative to water. */
    public static final Quantity FLUID_DENSITY =
            new Quantity("lung.fluid_density", ONE, 1.04, "density of lung tissue, edema and blood in the air spaces");

    /** Share of alveolar ventilation that goes to alveoli without blood flow. */
    public static final Quantity UNPERFUSED_SHARE = new Quantity(
            "lung.unperfused_share", ONE, 0.3, "share of alveolar ventilation that goes to alveoli without blood flow");

    /** The same as it is now, less by what has healed. */
    public static final Quantity UNPERFUSED = new Quantity(
            "lung.unperfused",
            ONE,
            0.3,
            "share of alveolar ventilation that meets no blood as far as the lung has not healed");

    /** Share of a unit's ventilation that goes to a sub-unit; at(sub-unit). */
    public static final Quantity VENTILATION_SHARE =
            new Quantity("lung.ventilation_share", ONE, 0.5, "share of a unit's ventilation that goes to a sub-unit");

    /** Share of a unit's blood flow that goes to a sub-unit before vasoconstriction; at(sub-unit). */
    public static final Quantity PERFUSION_SHARE = new Quantity(
            "lung.perfusion_share",
            ONE,
            0.5,
            "share of a unit's blood flow that goes to a sub-unit before vasoconstriction");

    /** Least gas volume of a sub-unit. */
    public static final Quantity LEAST_VOLUME =
            new Quantity("lung.least_volume", ML, 20, "least gas volume of a sub-unit");

    /** Time in which the amount of gas in a sub-unit follows its volume. */
    public static final Quantity VOLUME_RELAXATION = new Quantity(
            "lung.volume_relaxation", S, 2, "time in which the amount of gas in a sub-unit follows its volume");

    /** Position ordered for the patient, 0 supine to 1 prone. */
    public static final Quantity POSITION =
            new Quantity("lung.position", ONE, 1, "position ordered for the patient, 0 supine to 1 prone");

    /** Transpulmonary pressure of a unit at end-expiration. */
    public static final Quantity TRANSPULMONARY_LOW =
            new Quantity("lung.transpulmonary_low", CMH2O, 10, "transpulmonary pressure of a unit at end-expiration");

    /** Transpulmonary pressure of a unit at end-inspiration. */
    public static final Quantity TRANSPULMONARY_HIGH =
            new Quantity("lung.transpulmonary_high", CMH2O, 20, "transpulmonary pressure of a unit at end-inspiration");

    /** Share of lung blood flow that anatomy and gravity give a unit. */
    public static final Quantity RESTING_PERFUSION = new Quantity(
            "lung.resting_perfusion", ONE, 0.1, "share of lung blood flow that anatomy and gravity give a unit");

    /** Transpulmonary pressure around which tissue opens. */
    public static final Quantity OPENING_PRESSURE =
            new Quantity("lung.opening_pressure", CMH2O, 12, "transpulmonary pressure around which tissue opens");

    /** Transpulmonary pressure around which tissue closes. */
    public static final Quantity CLOSING_PRESSURE =
            new Quantity("lung.closing_pressure", CMH2O, 5, "transpulmonary pressure around which tissue closes");

    /** Bleeding into the air spaces (set). */
    public static final Quantity BLEEDING_RATE =
            new Quantity("lung.bleeding_rate", ML_PER_HOUR, 50, "bleeding into the air spaces (set)");

    /** Blood that enters the large airways at once, without filling air spaces; part of the alveolar bleeding. */
    public static final Quantity DIRECT_BLEEDING = new Quantity(
            "lung.direct_bleeding",
            ML_PER_HOUR,
            5,
            "blood that enters the large airways at once, without filling air spaces; part of the alveolar bleeding");

    /** Blood that enters air spaces and airways. */
    public static final Quantity ALVEOLAR_BLEEDING =
            new Quantity("lung.alveolar_bleeding", ML_PER_HOUR, 50, "blood that enters air spaces and airways");

    /** Blood in large airways and tube. */
    public static final Quantity AIRWAY_BLOOD =
            new Quantity("lung.airway_blood", ML, 10, "blood in large airways and tube");

    /** Blood that reaches the large airways from the air spaces. */
    public static final Quantity AIRWAY_INFLOW = new Quantity(
            "lung.airway_inflow", ML_PER_HOUR, 20, "blood that reaches the large airways from the air spaces");

    /** Share of the blood in the air spaces that reaches the large airways in a time. */
    public static final Quantity AIRWAY_TURNOVER = new Quantity(
            "lung.airway_turnover",
            PER_HOUR,
            0.01,
            "share of the blood in the air spaces that reaches the large airways in a time");

    /** Share of the blood in the large airways that runs out of the tube in a time. */
    public static final Quantity AIRWAY_SPILL_TURNOVER = new Quantity(
            "lung.airway_spill_turnover",
            PER_HOUR,
            0.1,
            "share of the blood in the large airways that runs out of the tube in a time");

    /** Fresh part of the blood in large airways and tube. */
    public static final Quantity AIRWAY_FRESH_BLOOD =
            new Quantity("lung.airway_fresh_blood", ML, 10, "fresh part of the blood in large airways and tube");

    /** Blood in the air spaces that still binds carbon monoxide. */
    public static final Quantity FRESH_BLOOD =
            new Quantity("lung.fresh_blood", ML, 100, "blood in the air spaces that still binds carbon monoxide");

    /** Fluid that leaks from the capillaries into the lung. */
    public static final Quantity FILTRATION =
            new Quantity("lung.filtration", ML_PER_HOUR, 20, "fluid that leaks from the capillaries into the lung");

    /** Edema fluid that the lung returns to the blood. */
    public static final Quantity EDEMA_CLEARANCE =
            new Quantity("lung.edema_clearance", ML_PER_HOUR, 20, "edema fluid that the lung returns to the blood");

    /** Blood cleared from the air spaces. */
    public static final Quantity BLOOD_CLEARANCE =
            new Quantity("lung.blood_clearance", ML_PER_HOUR, 20, "blood cleared from the air spaces");

    /** 1 with, 0 without sources and clearance of fluid; movement between units goes on. */
    public static final Quantity FLUID_EXCHANGE = new Quantity(
            "lung.fluid_exchange",
            ONE,
            1,
            "1 with, 0 without sources and clearance of fluid; movement between units goes on");

    /** Inflammation of the capillaries, 0 none to about 1 full. */
    public static final Quantity INFLAMMATION =
            new Quantity("lung.inflammation", ONE, 0.3, "inflammation of the capillaries, 0 none to about 1 full");

    /** Injury dose by ventilation and oxygen, 0 to 1. */
    public static final Quantity INJURY =
            new Quantity("lung.injury", ONE, 0.3, "injury dose by ventilation and oxygen, 0 to 1");

    /** Injury by ventilation, oxygen and inflammation together, 0 to 1. */
    public static final Quantity TOTAL_INJURY = new Quantity(
            "lung.total_injury", ONE, 0.3, "injury by ventilation, oxygen and inflammation together, 0 to 1");

    /** Share of lung that will not recover. */
    public static final Quantity FIBROSIS =
            new Quantity("lung.fibrosis", ONE, 0.2, "share of lung that will not recover");

    /** Resistance added by blood and clot in airways and tube. */
    public static final Quantity ADDED_RESISTANCE = new Quantity(
            "lung.added_resistance", CMH2O_S_PER_L, 5, "resistance added by blood and clot in airways and tube");

    /** Aerated share of the lung that is overdistended at end-inspiration. */
    public static final Quantity OVERDISTENDED_FRACTION = new Quantity(
            "lung.overdistended_fraction",
            ONE,
            0.1,
            "aerated share of the lung that is overdistended at end-inspiration");

    /** Transfer of carbon monoxide relative to health; rises with fresh blood. */
    public static final Quantity CARBON_MONOXIDE_TRANSFER = new Quantity(
            "lung.carbon_monoxide_transfer",
            ONE,
            0.5,
            "transfer of carbon monoxide relative to health; rises with fresh blood");

    /** Opacity of a quadrant of the chest radiograph, 0 to 2; right upper, left upper, right lower, left lower. */
    public static final Quantity RADIOGRAPH_QUADRANT = new Quantity(
            "lung.radiograph_quadrant",
            ONE,
            1,
            "opacity of a quadrant of the chest radiograph, 0 to 2; right upper, left upper, right lower, left lower");

    /** Opacity of the chest radiograph, 0 to 8. */
    public static final Quantity RADIOGRAPH_SCORE =
            new Quantity("lung.radiograph_score", ONE, 4, "opacity of the chest radiograph, 0 to 8");

    /** Inflammation of the lung from all causes, 0 none to about 1. */
    public static final Quantity INFLAMED =
            new Quantity("lung.inflamed", ONE, 1, "inflammation of the lung from all causes, 0 none to about 1");

    /** Effect of immunosuppressants on scarring, which comes late. */
    public static final Quantity SCAR_RESTRAINT =
            new Quantity("lung.scar_restraint", ONE, 1, "effect of immunosuppressants on scarring, which comes late");

    private Lung() {}
}
