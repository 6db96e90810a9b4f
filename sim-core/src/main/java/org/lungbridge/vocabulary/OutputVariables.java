package org.lungbridge.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.quantity.Unit;

/**
 * The public output variables: the ids of CSV columns, figures and screens, and the quantity each one shows.
 *
 * <p>Ids are a contract: one may be added, none is ever renamed. The table reads: id, UCUM code as printed, unit, quantity of
 * the model, meaning; a line in brackets opens a group.
 */
public final class OutputVariables {
    private static final String TABLE = """
            [ventilator]
            FiO2 | 1 | ONE | ventilator.fio2 | inspired oxygen fraction (set)
            PEEP_cmH2O | cm[H2O] | CMH2O | ventilator.peep | positive end-expiratory pressure (set)
            tidalVolume_mL | mL | ML | ventilator.measured_tidal_volume | tidal volume delivered
            respiratoryRate_perMin | /min | PER_MIN | ventilator.measured_rate | respiratory rate
            minuteVentilation_LPerMin | L/min | L_PER_MIN | ventilator.minute_ventilation | minute ventilation (BTPS)
            plateauPressure_cmH2O | cm[H2O] | CMH2O | lung.plateau_pressure | end-inspiratory plateau pressure
            peakPressure_cmH2O | cm[H2O] | CMH2O | ventilator.peak_pressure | peak airway pressure
            drivingPressure_cmH2O | cm[H2O] | CMH2O | ventilator.measured_driving_pressure | plateau minus total PEEP of the last breaths
            compliance_mLPerCmH2O | mL/cm[H2O] | ML_PER_CMH2O | ventilator.measured_compliance | static respiratory-system compliance of the last breaths
            mechanicalPower_JPerMin | J/min | J_PER_MIN | ventilator.measured_power | mechanical power of the last breaths (Gattinoni 2016)
            ventilatoryRatio | 1 | ONE | lung.ventilatory_ratio | ventilatory ratio (Sinha 2009)
            meanAirwayPressure_cmH2O | cm[H2O] | CMH2O | ventilator.mean_pressure | mean airway pressure
            totalPEEP_cmH2O | cm[H2O] | CMH2O | ventilator.total_peep | total PEEP (set plus intrinsic)
            intrinsicPEEP_cmH2O | cm[H2O] | CMH2O | ventilator.intrinsic_peep | intrinsic PEEP
            mechanicalPowerSimple_JPerMin | J/min | J_PER_MIN | ventilator.mechanical_power_simple | mechanical power of the last breaths from peak and driving pressure (Gattinoni 2016 simplified)
            mechanicalPowerGiosa_JPerMin | J/min | J_PER_MIN | ventilator.mechanical_power_giosa | mechanical power of the last breaths (Giosa 2019)
            respiratoryEffort_cmH2O | cm[H2O] | CMH2O | breathing.effort | pressure of the patient's own inspiratory muscles at the end of a breath
            [position]
            prone | 1 | ONE | lung.posture | 1 while prone 0 while supine
            [arterialGas]
            PaO2_mmHg | mm[Hg] | MMHG | blood.arterial_po2 | arterial oxygen tension
            PaCO2_mmHg | mm[Hg] | MMHG | blood.arterial_pco2 | arterial carbon dioxide tension
            pHa | 1 | ONE | blood.arterial_ph | arterial pH
            bicarbonate_mmolPerL | mmol/L | MMOL_PER_L | blood.arterial_bicarbonate | arterial plasma bicarbonate
            baseExcess_mmolPerL | mmol/L | MMOL_PER_L | blood.arterial_base_excess | base excess of blood (Van Slyke)
            lactate_mmolPerL | mmol/L | MMOL_PER_L | metabolism.lactate | blood lactate
            SaO2 | 1 | ONE | blood.arterial_saturation | arterial oxyhemoglobin saturation (true)
            PaO2FiO2_mmHg | mm[Hg] | MMHG | lung.pf_ratio | PaO2 over FiO2
            AaGradient_mmHg | mm[Hg] | MMHG | lung.aa_gradient | alveolar-arterial oxygen gradient
            standardBaseExcess_mmolPerL | mmol/L | MMOL_PER_L | blood.standard_base_excess | standard (extracellular) base excess
            [monitor]
            SpO2 | 1 | ONE | blood.pulse_saturation | pulse-oximeter reading (sensor model)
            EtCO2_mmHg | mm[Hg] | MMHG | lung.end_tidal_co2 | end-tidal carbon dioxide tension
            [venousGas]
            PvO2_mmHg | mm[Hg] | MMHG | blood.venous_po2 | mixed venous oxygen tension (before the ECMO return mixes in)
            SvO2 | 1 | ONE | blood.venous_saturation | mixed venous saturation (before the ECMO return mixes in)
            PpaO2_mmHg | mm[Hg] | MMHG | blood.pulmonary_po2 | pulmonary artery oxygen tension (after the ECMO return mixed in)
            SpaO2 | 1 | ONE | blood.pulmonary_saturation | pulmonary artery saturation (after the ECMO return mixed in)
            [lung]
            shuntFraction | 1 | ONE | lung.shunt_fraction | true shunt fraction of lung perfusion (instructor and researcher view)
            venousAdmixture | 1 | ONE | lung.venous_admixture | calculated venous admixture (Berggren)
            deadSpaceEnghoff | 1 | ONE | lung.dead_space_enghoff | VD/VT by Enghoff from PaCO2 and mixed expired CO2
            deadSpaceBohr | 1 | ONE | lung.dead_space_bohr | VD/VT by Bohr from mean alveolar CO2
            deadSpaceVolumetric | 1 | ONE | lung.dead_space_volumetric | airway dead space over tidal volume by capnography: 1 minus mixed expired over alveolar CO2
            deadSpaceAlveolar | 1 | ONE | lung.dead_space_alveolar | alveolar dead space fraction: 1 minus end-tidal over arterial CO2 (Charron 2011)
            aeratedFraction | 1 | ONE | lung.aerated_fraction | aerated share of lung units
            floodedFraction | 1 | ONE | lung.flooded_fraction | share of lung units filled by blood and edema
            recruitedFraction | 1 | ONE | lung.recruited_fraction | open share of lung units
            alveolarBlood_mL | mL | ML | lung.total_blood | blood in the air spaces
            edema_mL | mL | ML | lung.total_edema | edema fluid in the air spaces
            lungInjuryDose | 1 | ONE | lung.injury | accumulated injury by ventilation and oxygen (0 to 1)
            lungInjuryTotal | 1 | ONE | lung.total_injury | injury by ventilation and oxygen and inflammation together (0 to 1)
            chestRadiographScore | 1 | ONE | lung.radiograph_score | radiographic opacity score 0 to 8 over four quadrants
            chestRadiographRightUpper | 1 | ONE | lung.radiograph_quadrant.0 | radiographic opacity of the right upper quadrant (0 to 2)
            chestRadiographLeftUpper | 1 | ONE | lung.radiograph_quadrant.1 | radiographic opacity of the left upper quadrant (0 to 2)
            chestRadiographRightLower | 1 | ONE | lung.radiograph_quadrant.2 | radiographic opacity of the right lower quadrant (0 to 2)
            chestRadiographLeftLower | 1 | ONE | lung.radiograph_quadrant.3 | radiographic opacity of the left lower quadrant (0 to 2)
            chestCtScore | 1 | ONE | lung.ct_score | chest CT score after Ichikado 2006: 100 clear to 600 honeycombed, mean of the lung
            chestCtGroundGlass | 1 | ONE | lung.ct_ground_glass | share of the lung that a chest CT would show as ground glass
            chestCtConsolidated | 1 | ONE | lung.ct_consolidated | share of the lung that a chest CT would show consolidated
            airwayBlood_mL | mL | ML | lung.airway_blood | blood in large airways and tube
            carbonMonoxideTransfer | 1 | ONE | lung.carbon_monoxide_transfer | transfer of carbon monoxide over normal (rises with fresh alveolar blood; at a real bedside not measurable on ECMO)
            overdistendedFraction | 1 | ONE | lung.overdistended_fraction | share of lung units overdistended at end-inspiration
            addedAirwayResistance_cmH2OSPerL | cm[H2O].s/L | CMH2O_S_PER_L | lung.added_resistance | resistance added by blood and clot in airways and tube
            tubeObstruction | 1 | ONE | ventilator.tube_obstruction | share of the tube filled by clot
            airwaySupport | 1 | ONE | airway.support | 0 room air 1 oxygen 2 high flow 3 noninvasive 4 tube 5 tracheostomy
            hemoptysis_mLPerH | mL/h | ML_PER_HOUR | airway.hemoptysis | blood coughed up by a patient without a tube
            [bleeding]
            alveolarBleeding_mLPerH | mL/h | ML_PER_HOUR | lung.alveolar_bleeding | alveolar bleeding rate
            cumulativeAlveolarBleeding_mL | mL | ML | audit.alveolar_bled | blood lost into the lung since the start
            otherBleeding_mLPerH | mL/h | ML_PER_HOUR | bleeding.other_flow | bleeding rate at all other sites
            cumulativeOtherBleeding_mL | mL | ML | bleeding.other_bled | blood lost elsewhere since the start
            redCellUnits | 1 | ONE | blood.red_cell_units | red-cell units transfused since the start
            [disease]
            capillaritisActivity | 1 | ONE | bleeding.capillaritis | pulmonary capillaritis activity (0 none; about 1 full)
            antibody | 1 | ONE | disease.antibody | pathogenic IgG in plasma relative to the start
            totalIgG_gPerL | g/L | G_PER_L | disease.immunoglobulin | total IgG in plasma (true)
            bCells | 1 | ONE | disease.b_cells | circulating B cells as a fraction of normal
            diseaseRemission | 1 | ONE | disease.remission | slow remission under treatment (0 none; 1 full)
            fibrosisFraction | 1 | ONE | lung.fibrosis | share of lung that will not recover
            infectionBurden | 1 | ONE | disease.infection | infection burden
            neutrophils_10e9PerL | 10*9/L | GIGA_PER_L | disease.neutrophil_count | neutrophils in blood (true)
            CRP_mgPerL | mg/L | MG_PER_L | disease.c_reactive_protein | C-reactive protein in plasma (true)
            procalcitonin_ugPerL | ug/L | UG_PER_L | disease.procalcitonin | procalcitonin in plasma (true)
            [metabolism]
            VO2_mLPerMin | mL/min | ML_STPD_PER_MIN | metabolism.oxygen_uptake | whole-body oxygen consumption (STPD)
            VCO2_mLPerMin | mL/min | ML_STPD_PER_MIN | metabolism.co2_production | whole-body carbon dioxide production (STPD)
            DO2_mLPerMin | mL/min | ML_STPD_PER_MIN | metabolism.oxygen_delivery | systemic oxygen delivery (STPD)
            oxygenExtractionRatio | 1 | ONE | metabolism.extraction | VO2 over DO2
            temperature_degC | Cel | CELSIUS | blood.temperature | core temperature
            [circulation]
            heartRate_perMin | /min | PER_MIN | circulation.heart_rate | heart rate
            MAP_mmHg | mm[Hg] | MMHG | circulation.arterial_pressure | mean arterial pressure
            systolicPressure_mmHg | mm[Hg] | MMHG | circulation.systolic_pressure | systolic arterial pressure
            diastolicPressure_mmHg | mm[Hg] | MMHG | circulation.diastolic_pressure | diastolic arterial pressure
            CVP_mmHg | mm[Hg] | MMHG | circulation.right_atrial_pressure | central venous pressure
            mPAP_mmHg | mm[Hg] | MMHG | circulation.pulmonary_pressure | mean pulmonary artery pressure
            cardiacOutput_LPerMin | L/min | L_PER_MIN | circulation.cardiac_output | cardiac output
            bloodVolume_L | L | L | blood.volume | circulating blood volume
            fluidBalance_L | L | L | blood.fluid_balance | cumulative fluid balance since the start
            [blood]
            hemoglobin_gPerDL | g/dL | G_PER_DL | blood.hemoglobin | hemoglobin concentration
            hematocrit | 1 | ONE | blood.hematocrit | hematocrit
            [drugs]
            norepinephrine_ugPerKgPerMin | ug/kg/min | UG_PER_KG_PER_MIN | circulation.norepinephrine | norepinephrine infusion rate
            glucocorticoidEffect | 1 | ONE | drug.glucocorticoid_effect | effect of glucocorticoids (0 none; 1 full)
            rituximab_mgPerL | mg/L | MG_PER_L | drug.rituximab_level | plasma rituximab (true)
            bivalirudinRate_mgPerKgPerH | mg/kg/h | MG_PER_KG_PER_HOUR | drug.bivalirudin_rate | bivalirudin infusion rate
            bivalirudin_mgPerL | mg/L | MG_PER_L | drug.bivalirudin_level | plasma bivalirudin (true)
            argatrobanRate_ugPerKgPerMin | ug/kg/min | UG_PER_KG_PER_MIN | drug.argatroban_rate | argatroban infusion rate
            argatroban_mgPerL | mg/L | MG_PER_L | drug.argatroban_level | plasma argatroban (true)
            enoxaparinDepot_IU | [IU] | IU | drug.enoxaparin_depot | enoxaparin under the skin, not yet absorbed (100 [IU] a milligram)
            tranexamicAcid_mgPerL | mg/L | MG_PER_L | drug.tranexamic_acid_level | plasma tranexamic acid (true)
            [ecmo]
            ecmoBloodFlow_LPerMin | L/min | L_PER_MIN | ecmo.blood_flow | pump blood flow
            ecmoPumpSpeed_rpm | /min | RPM | ecmo.speed | pump speed
            ecmoSweep_LPerMin | L/min | L_PER_MIN | ecmo.sweep | sweep gas flow
            ecmoFdO2 | 1 | ONE | ecmo.fdo2 | oxygen fraction of the sweep gas
            ecmoDrainagePressure_mmHg | mm[Hg] | MMHG | ecmo.inlet_pressure | pressure before the pump (Pven)
            ecmoPreMembranePressure_mmHg | mm[Hg] | MMHG | ecmo.pre_membrane_pressure | pressure before the membrane lung (Pint)
            ecmoPostMembranePressure_mmHg | mm[Hg] | MMHG | ecmo.post_membrane_pressure | pressure after the membrane lung (Part)
            ecmoMembraneDeltaP_mmHg | mm[Hg] | MMHG | ecmo.membrane_delta_p | pressure drop over the membrane lung
            ecmoMembraneDeltaPRise | 1 | ONE | ecmo.delta_p_rise | rise of the membrane pressure drop at its flow over that of the clean membrane
            ecmoPreMembraneSO2 | 1 | ONE | ecmo.inlet_saturation | saturation before the membrane lung
            ecmoPreMembranePO2_mmHg | mm[Hg] | MMHG | ecmo.inlet_po2 | oxygen tension before the membrane lung
            ecmoPreMembranePCO2_mmHg | mm[Hg] | MMHG | ecmo.inlet_pco2 | carbon dioxide tension before the membrane lung
            ecmoPostMembraneSO2 | 1 | ONE | ecmo.post_saturation | saturation after the membrane lung
            ecmoPostMembranePO2_mmHg | mm[Hg] | MMHG | ecmo.post_po2 | oxygen tension after the membrane lung
            ecmoPostMembranePCO2_mmHg | mm[Hg] | MMHG | ecmo.post_pco2 | carbon dioxide tension after the membrane lung
            ecmoRecirculation | 1 | ONE | ecmo.recirculation | recirculation fraction (true)
            ecmoVO2_mLPerMin | mL/min | ML_STPD_PER_MIN | ecmo.o2_transfer | oxygen transfer of the membrane lung (STPD)
            ecmoVCO2_mLPerMin | mL/min | ML_STPD_PER_MIN | ecmo.co2_transfer | carbon dioxide removal of the membrane lung (STPD)
            ecmoClotProgress | 1 | ONE | ecmo.clot | accumulated clot hazard of the membrane lung over its threshold (0 new 1 failed)
            ecmoFlowOverCO | 1 | ONE | ecmo.flow_over_output | pump flow over cardiac output
            ecmoMembraneAge_h | h | HOUR | ecmo.membrane_age | age of the membrane lung
            ecmoChatter | 1 | ONE | ecmo.chatter | drainage chatter (0 none to 1 complete)
            ecmoRecirculationFromContents | 1 | ONE | ecmo.recirculation_from_contents | recirculation recovered from the displayed contents (saturation and PO2)
            ecmoRecirculationFromSaturations | 1 | ONE | ecmo.recirculation_from_saturations | recirculation by the saturation formula (reads high: dissolved O2 is left out)
            ecmoActualSpeed_rpm | /min | RPM | fault.actual_speed | speed at which the pump turns (its motor may fail, a hand may crank it)
            ecmoBattery_percent | % | PERCENT | fault.battery | charge of the battery of the console
            ecmoBloodLoss_mLPerMin | mL/min | ML_PER_MIN | fault.circuit_loss | blood that a torn circuit or the hole of a lost cannula loses
            [coagulation]
            heparinRate_IUPerKgPerH | [IU]/kg/h | IU_PER_KG_PER_HOUR | drug.heparin_rate_per_weight | unfractionated heparin infusion rate
            heparin_IUPerMl | [IU]/mL | IU_PER_ML | drug.heparin_level | plasma heparin concentration (true)
            antiXa_IUPerMl | [IU]/mL | IU_PER_ML | drug.anti_xa | anti-factor-Xa activity (true value; samples add assay error)
            ACT_s | s | S | coagulation.act | activated clotting time (true value; samples add assay error)
            aPTT_s | s | S | coagulation.aptt | activated partial thromboplastin time (true value; samples add assay error)
            INR | 1 | ONE | coagulation.inr | international normalized ratio
            fibrinogen_gPerL | g/L | G_PER_L | coagulation.fibrinogen_level | fibrinogen
            platelets_10e9PerL | 10*9/L | GIGA_PER_L | coagulation.platelet_count | platelet count
            antithrombin | 1 | ONE | coagulation.antithrombin_level | antithrombin activity as a fraction of normal
            vonWillebrandHmw | 1 | ONE | coagulation.large_multimers | high-molecular-weight von Willebrand multimer fraction
            Ddimer_mgPerL | mg/L | MG_PER_L | coagulation.d_dimer_level | D-dimer (FEU)
            plasmaFreeHemoglobin_mgPerL | mg/L | MG_PER_L | coagulation.free_hemoglobin_level | plasma free hemoglobin
            plateletFunction | 1 | ONE | coagulation.platelet_function | function of platelets as a fraction of normal
            consumptionIndex | 1 | ONE | coagulation.consumption | consumption of clotting factors (1 in the first hour on a circuit without heparin)
            thromboelastographyR_min | min | MIN | coagulation.teg_r | reaction time of thromboelastography (kaolin)
            thromboelastographyMA_mm | mm | MM | coagulation.teg_ma | maximum amplitude of thromboelastography (kaolin)
            fourTs | 1 | ONE | coagulation.four_ts | 4Ts score of heparin-induced thrombocytopenia (0 to 8)
            [kidney]
            GFR_fraction | 1 | ONE | kidney.filtration | kidney function as a fraction of normal
            urineOutput_mLPerH | mL/h | ML_PER_HOUR | kidney.urine | urine output
            creatinine_mgPerDL | mg/dL | MG_PER_DL | kidney.creatinine | creatinine in plasma
            ionizedCalcium_mmolPerL | mmol/L | MMOL_PER_L | blood.ionized_calcium | ionized calcium in plasma
            renalReplacement | 1 | ONE | exchange.renal_clearance | clearance by renal replacement as a fraction of normal
            plasmaExchange_mLPerH | mL/h | ML_PER_HOUR | exchange.plasma_flow | plasma exchanged per time
            [outcome]
            alive | 1 | ONE | circulation.alive | 1 while alive
            """;

    private static final List<OutputVariable> ALL = List.copyOf(read(TABLE));

    private OutputVariables() {}

    /** Every variable, in the order of the columns. */
    public static List<OutputVariable> all() {
        return ALL;
    }

    /** The variable with this id. */
    public static Optional<OutputVariable> find(String id) {
        return ALL.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    private static List<OutputVariable> read(String table) {
        List<OutputVariable> all = new ArrayList<>();
        String group = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.length() - 1);
            } else {
                String[] f = line.split(" \\| ", -1);
                all.add(new OutputVariable(f[0], f[1], Unit.valueOf(f[2]), group, f[4], f[3]));
            }
        }
        return List.copyOf(all);
    }
}
