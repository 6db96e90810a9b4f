package org.lungbridge.trials.table;

import java.util.List;

/**
 * The columns of the table {@code outcomes}: a row for each course. Times end in {@code _d} and are days from the start of the run;
 * an empty cell says that something did not happen or, where the run ended too early, that nobody knows. Names are a contract: one
 * may be added, none is ever renamed. Columns of a trial's own endpoints follow these.
 */
public final class OutcomeColumns {
    private static final String TABLE = """
            arm | word | | | | arm of the trial
            study | count | 1 | 0.. | | which draw of the unknown parameters
            patient | count | 1 | 0.. | | number of the patient within the study; the same patient in every arm
            id | text | | | | id of the patient, under which chance knows him; the same in every arm
            status | word | | complete, failed, implausible | | complete: run to its end; failed: could not be computed to the end, what is told is until then; implausible: no physiological patient
            failure | text | | | | why there is no whole course
            followed_d | number | d | 0.. | | how long the patient was followed: till death, transplantation or the end of the run
            alive | yes-no | | | | alive when last seen
            death_d | number | d | 0.. | | day of death
            deathCause | text | | | | what the patient died of, in the words of the chart
            deathMode | word | | despite-treatment, limitation, withdrawal, brain-death | | how the patient died
            deathOnEcmo | yes-no | | | | died with the circuit on or taken away at withdrawal; empty for who lives
            survived28 | yes-no | | | | alive at day 28; empty where the run ended before and the patient lived
            survived60 | yes-no | | | | alive at day 60; empty where the run ended before and the patient lived
            survived90 | yes-no | | | | alive at day 90; empty where the run ended before and the patient lived
            survived180 | yes-no | | | | alive at day 180; empty where the run ended before and the patient lived
            leftAlive | yes-no | | | | left the hospital alive; false if dead; empty for who is in hospital when last seen
            ecmo | yes-no | | | | was on ECMO at any time
            ecmoStart_d | number | d | 0.. | | first cannulation
            ecmoEnd_d | number | d | 0.. | | end of the last run on ECMO, by decannulation, withdrawal or death; empty while it goes on
            ecmoRuns | count | 1 | 0.. | | how often ECMO was begun
            ecmoDays | number | d | 0.. | | days on ECMO, all runs together
            weaned | yes-no | | | | successful weaning: alive and free of ECMO for 48 h after a decannulation; empty without ECMO, or where the run ended within the 48 h
            weaned_d | number | d | 0.. | | the decannulation after which this was so
            recannulated | yes-no | | | | ECMO was begun again after it was stopped; empty without ECMO
            ecmoFreeDays28 | number | d | 0..28 | | days off ECMO to day 28 of the run; 0 if dead by then
            ecmoFreeDays60 | number | d | 0..60 | | days off ECMO to day 60 of the run; 0 if dead by then
            ventilatorDays | number | d | 0.. | | days on a tube or tracheostomy
            extubated_d | number | d | 0.. | | end of the last stretch on an invasive ventilator in who lived on; empty while it goes on
            ventilatorFreeDays28 | number | d | 0..28 | | days after the last one on an invasive ventilator to day 28; 0 if dead by then
            ventilatorFreeDays60 | number | d | 0..60 | | days after the last one on an invasive ventilator to day 60; 0 if dead by then
            observed28 | yes-no | | | | followed to day 28, or dead before; where false the state at the end is taken to last in free days
            observed60 | yes-no | | | | followed to day 60, or dead before; where false the state at the end is taken to last in free days
            leftIntensiveCare_d | number | d | 0.. | | left intensive care
            leftHospital_d | number | d | 0.. | | left the hospital
            intensiveCareDays | number | d | 0.. | | days in intensive care till leaving, death or the end of the run
            hospitalDays | number | d | 0.. | | days in hospital till leaving, death or the end of the run
            support | word | | room-air, oxygen, high-flow, noninvasive, tube, tracheostomy | | respiratory support at discharge from hospital, or when last seen
            withdrawn | yes-no | | | | life support was withdrawn
            withdrawn_d | number | d | 0.. | | day of withdrawal
            limited | yes-no | | | | life support was limited: nothing new was to be begun
            transplanted | yes-no | | | | lungs were transplanted, which ends the run
            transplanted_d | number | d | 0.. | | day of transplantation
            majorBleeding | yes-no | | | | major bleeding of ISTH
            majorBleeding_d | number | d | 0.. | | begin of the first major bleed of ISTH
            majorBleeds | count | 1 | 0.. | | major bleeds of ISTH
            majorBleedingSite | text | | | | site of the first major bleed of ISTH
            majorBleedingOutsideLung | yes-no | | | | major bleeding of ISTH at another site than the lung
            majorBleedingOutsideLung_d | number | d | 0.. | | begin of the first of these
            majorBleedingOnEcmo | yes-no | | | | major bleeding of ISTH that began on ECMO; a bleed of the lung that was there before does not count
            majorBleedingOnEcmo_d | number | d | 0.. | | begin of the first of these
            barc | word | | 0, 1, 2, 3a, 3b, 3c, 5b | | highest type of BARC; 0: no bleed
            barc3 | yes-no | | | | bleeding of BARC type 3 or more
            barc3_d | number | d | 0.. | | begin of the first bleed of BARC type 3 or more
            elsoBleeding | yes-no | | | | major bleeding of ELSO
            elsoBleeding_d | number | d | 0.. | | begin of the first major bleed of ELSO
            bleeds | count | 1 | 0.. | | bleeds of any size, those of the lung among them
            fatalBleeding | yes-no | | | | died of a bleed
            ich | yes-no | | | | bleeding inside of the skull
            ich_d | number | d | 0.. | | begin of the first of these
            ichFound | yes-no | | | | one was found: by signs or at a routine CT, as the arm or the center looks
            ichFound_d | number | d | 0.. | | when the first was found
            hemostasis | yes-no | | | | the lung bled less than 100 mL a day for 24 h
            hemostasis_d | number | d | 0.. | | begin of the first such 24 h
            rebleed | yes-no | | | | the lung bled 5 mL/h or more again after these 24 h; empty without hemostasis
            rebleed_d | number | d | 0.. | | first time of that
            lungBloodLost_mL | number | mL | 0.. | | blood lost into the lung
            otherBloodLost_mL | number | mL | 0.. | | blood lost at all other sites
            bloodLost_mL | number | mL | 0.. | | blood lost anywhere
            hemoptysis | word | | none, mild, moderate, massive, not-recorded | | worst day of coughed up blood
            circuitChange | yes-no | | | | membrane lung, pump head or whole circuit exchanged
            circuitChange_d | number | d | 0.. | | first exchange
            circuitChanges | count | 1 | 0.. | | exchanges
            circuitChangesAcute | count | 1 | 0.. | | exchanges after a part had failed within the 24 h before
            circuitChangesElective | count | 1 | 0.. | | all other exchanges
            circuitChangeAcute | yes-no | | | | there was an acute exchange
            circuitChangeAcute_d | number | d | 0.. | | first acute exchange
            oxygenatorFailure | yes-no | | | | the membrane lung failed
            oxygenatorFailure_d | number | d | 0.. | | first time of that
            pumpClot | yes-no | | | | the pump head clotted
            pumpClot_d | number | d | 0.. | | first time of that
            circuitThrombosis | yes-no | | | | membrane lung failed or pump head clotted
            circuitThrombosis_d | number | d | 0.. | | first time of either
            thrombosis | yes-no | | | | thromboembolism of the patient: vein (of the cannula too), embolism, stroke
            thrombosis_d | number | d | 0.. | | first of these
            veinThrombosis | yes-no | | | | deep vein thrombosis, that of the cannulated vein too
            veinThrombosis_d | number | d | 0.. | | first time of that
            veinThrombosisFound | yes-no | | | | one was found: by signs or at a routine ultrasound, as the arm or the center looks; not that of the cannulated vein
            veinThrombosisFound_d | number | d | 0.. | | when the first was found
            embolism | yes-no | | | | pulmonary embolism
            embolism_d | number | d | 0.. | | first time of that
            stroke | yes-no | | | | ischemic stroke
            stroke_d | number | d | 0.. | | first time of that
            elsoHemorrhagic | yes-no | | | | a bleed of any size that began on ECMO, in a category of the ELSO registry
            elsoHemorrhagic_d | number | d | 0.. | | first of these
            elsoThrombotic | yes-no | | | | thrombotic complication in a category of the ELSO registry, circuit or patient
            elsoThrombotic_d | number | d | 0.. | | first of these
            registryComplications | text | | | | counts by category of the ELSO registry: "category=count; …"
            redCells_units | number | 1 | 0.. | | units of red cells
            platelets_units | number | 1 | 0.. | | adult doses of platelets
            plasma_mL | number | mL | 0.. | | plasma
            fibrinogen_g | number | g | 0.. | | fibrinogen concentrate
            cryoprecipitate_units | number | 1 | 0.. | | bags of cryoprecipitate
            transfused | yes-no | | | | any red cells, platelets, plasma or cryoprecipitate
            redCellDays | count | 1 | 0.. | | days of the run on which red cells ran in
            transfusionDays | count | 1 | 0.. | | days of the run on which red cells, platelets, plasma or cryoprecipitate were given
            heparin_IU | number | [IU] | 0.. | | unfractionated heparin, infused and as bolus
            heparinDays | number | d | 0.. | | days with heparin running
            meanHeparin_IUPerKgPerH | number | [IU]/kg/h | 0.. | | mean rate of infusion on ECMO; empty without ECMO
            meanACT_s | number | s | 0.. | 3184-9 | mean of the measured ACT on ECMO
            meanAPTT_s | number | s | 0.. | 3173-2 | mean of the measured aPTT on ECMO
            meanAntiXa_IUPerMl | number | [IU]/mL | 0.. | 3274-8 | mean of the measured anti-Xa on ECMO
            timeInBand | number | 1 | 0..1 | | share of the results by which a strategy titrated that lay within the band it aimed at
            lowestHemoglobin_gPerDL | number | g/dL | 0.. | 718-7 | lowest hemoglobin
            lowestPlatelets_10e9PerL | number | 10*9/L | 0.. | 777-3 | lowest platelet count
            lowestFibrinogen_gPerL | number | g/L | 0.. | 3255-7 | lowest fibrinogen
            heparinThrombocytopenia | yes-no | | | | antibodies of heparin-induced thrombocytopenia formed
            heparinThrombocytopenia_d | number | d | 0.. | | when
            hemolysis | word | | none, moderate, severe | | plasma free hemoglobin above 500 mg/L moderate, above 1000 mg/L severe
            hemolysis_d | number | d | 0.. | | when it was first above 500 mg/L
            infections | count | 1 | 0.. | | infections that were acquired
            infection_d | number | d | 0.. | | the first of these
            pneumonias | count | 1 | 0.. | | pneumonias among them
            pneumothorax | yes-no | | | | pneumothorax
            pneumothorax_d | number | d | 0.. | | first time of that
            renalReplacement | yes-no | | | | kidneys were replaced
            renalReplacement_d | number | d | 0.. | | first start
            renalReplacementDays | number | d | 0.. | | days of renal replacement
            renalRecovery | yes-no | | | | alive and free of replacement when last seen; empty for who had none
            plasmaExchanges | count | 1 | 0.. | | sessions of plasma exchange
            proneSessions | count | 1 | 0.. | | times turned prone
            proneDays | number | d | 0.. | | days prone
            neurology | word | | no-event, stroke, intracranial-bleeding | | what happened to the brain
            disabilityFree | yes-no | | | | home, with nothing that is modelled remaining; weakness and cognition are not
            disability | text | | | | what remains of what is modelled
            apacheII | count | 1 | 0..71 | 9264-3 | APACHE II of the first 24 h, what is not recorded taken as normal
            sapsII | count | 1 | 0..163 | | SAPS II of the first 24 h, what is not recorded taken as normal
            states | text | | | | changes of state: "day:state;day:state;…"; states: breathing, ventilated, ecmo-bleeding, ecmo-dry, off-ecmo, extubated, discharged, transplanted, dead
            """;

    private static final List<TableColumn> ALL = List.copyOf(ColumnTable.read(TABLE));

    private OutcomeColumns() {}

    /** Every column that each trial has, in the order of the file. */
    public static List<TableColumn> all() {
        return ALL;
    }
}
