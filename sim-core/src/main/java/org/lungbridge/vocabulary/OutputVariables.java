package org.lungbridge.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;

/**
 * The public output variables: the ids of CSV columns, figures and screens, and the quantity each one shows.
 *
 * <p>Ids are a contract: one may be added, none is ever renamed.
 */
public final class OutputVariables {
    private static final List<OutputVariable> ALL;

    static {
        List<OutputVariable> all = new ArrayList<>();
        ventilatorGroup(all);
        positionGroup(all);
        arterialGasGroup(all);
        monitorGroup(all);
        venousGasGroup(all);
        lungGroup(all);
        metabolismGroup(all);
        circulationGroup(all);
        bloodGroup(all);
        drugsGroup(all);
        ecmoGroup(all);
        kidneyGroup(all);
        outcomeGroup(all);
        ALL = Collections.unmodifiableList(all);
    }

    private OutputVariables() {}

    /** Every variable, in the order of the columns. */
    public static List<OutputVariable> all() {
        return ALL;
    }

    /** The variable with this id. */
    public static Optional<OutputVariable> find(String id) {
        return ALL.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    private static void add(
            List<OutputVariable> all, String group, String id, String code, Unit unit, Quantity shows, String about) {
        all.add(new OutputVariable(id, code, unit, group, about, shows));
    }

    private static void ventilatorGroup(List<OutputVariable> all) {
        String group = "ventilator";
        add(all, group, "FiO2", "1", Unit.ONE, Ventilator.FIO2, "inspired oxygen fraction (set)");
        add(all, group, "PEEP_cmH2O", "cm[H2O]", Unit.CMH2O, Ventilator.PEEP, "positive end-expiratory pressure (set)");
        add(all, group, "tidalVolume_mL", "mL", Unit.ML, Lung.TIDAL_VOLUME, "tidal volume delivered");
        add(all, group, "respiratoryRate_perMin", "/min", Unit.PER_MIN, Ventilator.RATE, "respiratory rate");
        add(
                all,
                group,
                "minuteVentilation_LPerMin",
                "L/min",
                Unit.L_PER_MIN,
                Ventilator.MINUTE_VENTILATION,
                "minute ventilation (BTPS)");
        add(
                all,
                group,
                "plateauPressure_cmH2O",
                "cm[H2O]",
                Unit.CMH2O,
                Lung.PLATEAU_PRESSURE,
                "end-inspiratory plateau pressure");
        add(all, group, "peakPressure_cmH2O", "cm[H2O]", Unit.CMH2O, Ventilator.PEAK_PRESSURE, "peak airway pressure");
        add(
                all,
                group,
                "drivingPressure_cmH2O",
                "cm[H2O]",
                Unit.CMH2O,
                Ventilator.DRIVING_PRESSURE,
                "plateau minus total PEEP");
        add(
                all,
                group,
                "compliance_mLPerCmH2O",
                "mL/cm[H2O]",
                Unit.ML_PER_CMH2O,
                Ventilator.COMPLIANCE,
                "static respiratory-system compliance");
        add(
                all,
                group,
                "mechanicalPower_JPerMin",
                "J/min",
                Unit.J_PER_MIN,
                Ventilator.MECHANICAL_POWER,
                "mechanical power (Gattinoni 2016)");
        add(all, group, "ventilatoryRatio", "1", Unit.ONE, Lung.VENTILATORY_RATIO, "ventilatory ratio (Sinha 2009)");
        add(
                all,
                group,
                "meanAirwayPressure_cmH2O",
                "cm[H2O]",
                Unit.CMH2O,
                Ventilator.MEAN_PRESSURE,
                "mean airway pressure");
        add(
                all,
                group,
                "totalPEEP_cmH2O",
                "cm[H2O]",
                Unit.CMH2O,
                Ventilator.TOTAL_PEEP,
                "total PEEP (set plus intrinsic)");
    }

    private static void positionGroup(List<OutputVariable> all) {
        String group = "position";
        add(all, group, "prone", "1", Unit.ONE, Lung.POSTURE, "1 while prone 0 while supine");
    }

    private static void arterialGasGroup(List<OutputVariable> all) {
        String group = "arterialGas";
        add(all, group, "PaO2_mmHg", "mm[Hg]", Unit.MMHG, Blood.ARTERIAL_PO2, "arterial oxygen tension");
        add(all, group, "PaCO2_mmHg", "mm[Hg]", Unit.MMHG, Blood.ARTERIAL_PCO2, "arterial carbon dioxide tension");
        add(all, group, "pHa", "1", Unit.ONE, Blood.ARTERIAL_PH, "arterial pH");
        add(
                all,
                group,
                "bicarbonate_mmolPerL",
                "mmol/L",
                Unit.MMOL_PER_L,
                Blood.ARTERIAL_BICARBONATE,
                "arterial plasma bicarbonate");
        add(
                all,
                group,
                "baseExcess_mmolPerL",
                "mmol/L",
                Unit.MMOL_PER_L,
                Blood.ARTERIAL_BASE_EXCESS,
                "base excess of blood (Van Slyke)");
        add(all, group, "lactate_mmolPerL", "mmol/L", Unit.MMOL_PER_L, Metabolism.LACTATE, "blood lactate");
        add(all, group, "SaO2", "1", Unit.ONE, Blood.ARTERIAL_SATURATION, "arterial oxyhemoglobin saturation (true)");
        add(all, group, "PaO2FiO2_mmHg", "mm[Hg]", Unit.MMHG, Lung.PF_RATIO, "PaO2 over FiO2");
        add(all, group, "AaGradient_mmHg", "mm[Hg]", Unit.MMHG, Lung.AA_GRADIENT, "alveolar-arterial oxygen gradient");
        add(
                all,
                group,
                "standardBaseExcess_mmolPerL",
                "mmol/L",
                Unit.MMOL_PER_L,
                Blood.STANDARD_BASE_EXCESS,
                "standard (extracellular) base excess");
    }

    private static void monitorGroup(List<OutputVariable> all) {
        String group = "monitor";
        add(all, group, "SpO2", "1", Unit.ONE, Blood.PULSE_SATURATION, "pulse-oximeter reading (sensor model)");
        add(all, group, "EtCO2_mmHg", "mm[Hg]", Unit.MMHG, Lung.END_TIDAL_CO2, "end-tidal carbon dioxide tension");
    }

    private static void venousGasGroup(List<OutputVariable> all) {
        String group = "venousGas";
        add(
                all,
                group,
                "PvO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Blood.VENOUS_PO2,
                "mixed venous oxygen tension (before the ECMO return mixes in)");
        add(
                all,
                group,
                "SvO2",
                "1",
                Unit.ONE,
                Blood.VENOUS_SATURATION,
                "mixed venous saturation (before the ECMO return mixes in)");
        add(
                all,
                group,
                "PpaO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Blood.PULMONARY_PO2,
                "pulmonary artery oxygen tension (after the ECMO return mixed in)");
        add(
                all,
                group,
                "SpaO2",
                "1",
                Unit.ONE,
                Blood.PULMONARY_SATURATION,
                "pulmonary artery saturation (after the ECMO return mixed in)");
    }

    private static void lungGroup(List<OutputVariable> all) {
        String group = "lung";
        add(
                all,
                group,
                "shuntFraction",
                "1",
                Unit.ONE,
                Lung.SHUNT_FRACTION,
                "true shunt fraction of lung perfusion (instructor and researcher view)");
        add(
                all,
                group,
                "venousAdmixture",
                "1",
                Unit.ONE,
                Lung.VENOUS_ADMIXTURE,
                "calculated venous admixture (Berggren)");
        add(
                all,
                group,
                "deadSpaceEnghoff",
                "1",
                Unit.ONE,
                Lung.DEAD_SPACE_ENGHOFF,
                "VD/VT by Enghoff from PaCO2 and mixed expired CO2");
        add(all, group, "deadSpaceBohr", "1", Unit.ONE, Lung.DEAD_SPACE_BOHR, "VD/VT by Bohr from mean alveolar CO2");
        add(
                all,
                group,
                "deadSpaceVolumetric",
                "1",
                Unit.ONE,
                Lung.DEAD_SPACE_VOLUMETRIC,
                "capnographic dead space (airway plus alveolar) over tidal volume");
        add(all, group, "aeratedFraction", "1", Unit.ONE, Lung.AERATED_FRACTION, "aerated share of lung units");
        add(all, group, "floodedFraction", "1", Unit.ONE, Lung.FLOODED_FRACTION, "share of lung units filled by blood");
        add(all, group, "recruitedFraction", "1", Unit.ONE, Lung.RECRUITED_FRACTION, "open share of lung units");
        add(all, group, "alveolarBlood_mL", "mL", Unit.ML, Lung.TOTAL_BLOOD, "blood in the air spaces");
        add(all, group, "edema_mL", "mL", Unit.ML, Lung.TOTAL_EDEMA, "alveolar and interstitial edema");
    }

    private static void metabolismGroup(List<OutputVariable> all) {
        String group = "metabolism";
        add(
                all,
                group,
                "VO2_mLPerMin",
                "mL/min",
                Unit.ML_STPD_PER_MIN,
                Metabolism.OXYGEN_UPTAKE,
                "whole-body oxygen consumption (STPD)");
        add(
                all,
                group,
                "VCO2_mLPerMin",
                "mL/min",
                Unit.ML_STPD_PER_MIN,
                Metabolism.CO2_PRODUCTION,
                "whole-body carbon dioxide production (STPD)");
        add(
                all,
                group,
                "DO2_mLPerMin",
                "mL/min",
                Unit.ML_STPD_PER_MIN,
                Metabolism.OXYGEN_DELIVERY,
                "systemic oxygen delivery (STPD)");
        add(all, group, "oxygenExtractionRatio", "1", Unit.ONE, Metabolism.EXTRACTION, "VO2 over DO2");
        add(all, group, "temperature_degC", "Cel", Unit.CELSIUS, Blood.TEMPERATURE, "core temperature");
    }

    private static void circulationGroup(List<OutputVariable> all) {
        String group = "circulation";
        add(all, group, "heartRate_perMin", "/min", Unit.PER_MIN, Circulation.HEART_RATE, "heart rate");
        add(all, group, "MAP_mmHg", "mm[Hg]", Unit.MMHG, Circulation.ARTERIAL_PRESSURE, "mean arterial pressure");
        add(
                all,
                group,
                "systolicPressure_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Circulation.SYSTOLIC_PRESSURE,
                "systolic arterial pressure");
        add(
                all,
                group,
                "diastolicPressure_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Circulation.DIASTOLIC_PRESSURE,
                "diastolic arterial pressure");
        add(all, group, "CVP_mmHg", "mm[Hg]", Unit.MMHG, Circulation.RIGHT_ATRIAL_PRESSURE, "central venous pressure");
        add(
                all,
                group,
                "mPAP_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Circulation.PULMONARY_PRESSURE,
                "mean pulmonary artery pressure");
        add(all, group, "cardiacOutput_LPerMin", "L/min", Unit.L_PER_MIN, Circulation.CARDIAC_OUTPUT, "cardiac output");
        add(all, group, "bloodVolume_L", "L", Unit.L, Blood.VOLUME, "circulating blood volume");
        add(all, group, "fluidBalance_L", "L", Unit.L, Blood.FLUID_BALANCE, "cumulative fluid balance since the start");
    }

    private static void bloodGroup(List<OutputVariable> all) {
        String group = "blood";
        add(all, group, "hemoglobin_gPerDL", "g/dL", Unit.G_PER_DL, Blood.HEMOGLOBIN, "hemoglobin concentration");
        add(all, group, "hematocrit", "1", Unit.ONE, Blood.HEMATOCRIT, "hematocrit");
    }

    private static void drugsGroup(List<OutputVariable> all) {
        String group = "drugs";
        add(
                all,
                group,
                "norepinephrine_ugPerKgPerMin",
                "ug/kg/min",
                Unit.UG_PER_KG_PER_MIN,
                Circulation.NOREPINEPHRINE,
                "norepinephrine infusion rate");
    }

    private static void ecmoGroup(List<OutputVariable> all) {
        String group = "ecmo";
        add(all, group, "ecmoBloodFlow_LPerMin", "L/min", Unit.L_PER_MIN, Ecmo.BLOOD_FLOW, "pump blood flow");
        add(all, group, "ecmoPumpSpeed_rpm", "/min", Unit.RPM, Ecmo.SPEED, "pump speed");
        add(all, group, "ecmoSweep_LPerMin", "L/min", Unit.L_PER_MIN, Ecmo.SWEEP, "sweep gas flow");
        add(all, group, "ecmoFdO2", "1", Unit.ONE, Ecmo.FDO2, "oxygen fraction of the sweep gas");
        add(
                all,
                group,
                "ecmoDrainagePressure_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.INLET_PRESSURE,
                "pressure before the pump (Pven)");
        add(
                all,
                group,
                "ecmoPreMembranePressure_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.PRE_MEMBRANE_PRESSURE,
                "pressure before the membrane lung (Pint)");
        add(
                all,
                group,
                "ecmoPostMembranePressure_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.POST_MEMBRANE_PRESSURE,
                "pressure after the membrane lung (Part)");
        add(
                all,
                group,
                "ecmoMembraneDeltaP_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.MEMBRANE_DELTA_P,
                "pressure drop over the membrane lung");
        add(
                all,
                group,
                "ecmoPreMembraneSO2",
                "1",
                Unit.ONE,
                Ecmo.INLET_SATURATION,
                "saturation before the membrane lung");
        add(
                all,
                group,
                "ecmoPreMembranePO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.INLET_PO2,
                "oxygen tension before the membrane lung");
        add(
                all,
                group,
                "ecmoPreMembranePCO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.INLET_PCO2,
                "carbon dioxide tension before the membrane lung");
        add(
                all,
                group,
                "ecmoPostMembraneSO2",
                "1",
                Unit.ONE,
                Ecmo.POST_SATURATION,
                "saturation after the membrane lung");
        add(
                all,
                group,
                "ecmoPostMembranePO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.POST_PO2,
                "oxygen tension after the membrane lung");
        add(
                all,
                group,
                "ecmoPostMembranePCO2_mmHg",
                "mm[Hg]",
                Unit.MMHG,
                Ecmo.POST_PCO2,
                "carbon dioxide tension after the membrane lung");
        add(all, group, "ecmoRecirculation", "1", Unit.ONE, Ecmo.RECIRCULATION, "recirculation fraction (true)");
        add(
                all,
                group,
                "ecmoVO2_mLPerMin",
                "mL/min",
                Unit.ML_STPD_PER_MIN,
                Ecmo.O2_TRANSFER,
                "oxygen transfer of the membrane lung (STPD)");
        add(
                all,
                group,
                "ecmoVCO2_mLPerMin",
                "mL/min",
                Unit.ML_STPD_PER_MIN,
                Ecmo.CO2_TRANSFER,
                "carbon dioxide removal of the membrane lung (STPD)");
        add(
                all,
                group,
                "ecmoClotProgress",
                "1",
                Unit.ONE,
                Ecmo.CLOT,
                "accumulated clot hazard of the membrane lung over its threshold (0 new 1 failed)");
        add(all, group, "ecmoFlowOverCO", "1", Unit.ONE, Ecmo.FLOW_OVER_OUTPUT, "pump flow over cardiac output");
        add(all, group, "ecmoMembraneAge_h", "h", Unit.HOUR, Ecmo.MEMBRANE_AGE, "age of the membrane lung");
        add(all, group, "ecmoChatter", "1", Unit.ONE, Ecmo.CHATTER, "drainage chatter (0 none to 1 complete)");
        add(
                all,
                group,
                "ecmoRecirculationFromContents",
                "1",
                Unit.ONE,
                Ecmo.RECIRCULATION_FROM_CONTENTS,
                "recirculation recovered from the displayed contents (saturation and PO2)");
        add(
                all,
                group,
                "ecmoRecirculationFromSaturations",
                "1",
                Unit.ONE,
                Ecmo.RECIRCULATION_FROM_SATURATIONS,
                "recirculation by the saturation formula (reads high: dissolved O2 is left out)");
    }

    private static void kidneyGroup(List<OutputVariable> all) {
        String group = "kidney";
        add(all, group, "GFR_fraction", "1", Unit.ONE, Kidney.FILTRATION, "kidney function as a fraction of normal");
    }

    private static void outcomeGroup(List<OutputVariable> all) {
        String group = "outcome";
        add(all, group, "alive", "1", Unit.ONE, Circulation.ALIVE, "1 while alive");
    }
}
