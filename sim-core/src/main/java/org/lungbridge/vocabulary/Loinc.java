package org.lungbridge.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a quantity is called in LOINC, so that other programs know it: one table for files of runs and trials, FHIR and the
 * pages.
 *
 * <p>Every code was looked up in published code lists, name by name; what was not found, or means something else there (static
 * compliance, urine in an hour, everything of the circuit), has none. LOINC (loinc.org) is a trademark of Regenstrief
 * Institute, Inc., and free under its license.
 *
 * @param code such as {@code 2703-7}
 * @param name its long common name
 */
public record Loinc(String code, String name) {
    /** Test of the laboratory, or output variable without its unit; code; name. */
    private static final String TABLE = """
            FiO2 | 19994-3 | Oxygen/Total gas setting [Volume Fraction] Ventilator
            PEEP | 20077-4 | Positive end expiratory pressure setting Ventilator
            totalPEEP | 76248-4 | PEEP Respiratory system --on ventilator
            tidalVolume | 76222-9 | Tidal volume Ventilator --on ventilator
            respiratoryRate | 9279-1 | Respiratory rate
            plateauPressure | 76259-1 | Pressure.plateau Respiratory system airway --on ventilator
            peakPressure | 76531-3 | Pressure.max Respiratory system airway --on ventilator
            meanAirwayPressure | 76530-5 | Mean pressure Respiratory system airway --on ventilator
            PaO2 | 2703-7 | Oxygen [Partial pressure] in Arterial blood
            PaCO2 | 2019-8 | Carbon dioxide [Partial pressure] in Arterial blood
            pHa | 2744-1 | pH of Arterial blood
            bicarbonate | 1960-4 | Bicarbonate [Moles/volume] in Arterial blood
            baseExcess | 1925-7 | Base excess in Arterial blood by calculation
            lactate | 2518-9 | Lactate [Moles/volume] in Arterial blood
            SaO2 | 2708-6 | Oxygen saturation in Arterial blood
            PaO2FiO2 | 50984-4 | Horowitz index in Arterial blood
            SpO2 | 59408-5 | Oxygen saturation in Arterial blood by Pulse oximetry
            EtCO2 | 19891-1 | Carbon dioxide [Partial pressure] in Exhaled gas --at end expiration
            SvO2 | 19224-5 | Oxygen saturation in Mixed venous blood
            temperature | 8310-5 | Body temperature
            heartRate | 8867-4 | Heart rate
            MAP | 8478-0 | Mean blood pressure
            systolicPressure | 8480-6 | Systolic blood pressure
            diastolicPressure | 8462-4 | Diastolic blood pressure
            CVP | 60985-9 | Central venous pressure (CVP)
            mPAP | 8414-5 | Pulmonary artery Mean blood pressure
            cardiacOutput | 8741-1 | Left ventricular Cardiac output
            totalIgG | 2465-3 | IgG [Mass/volume] in Serum or Plasma
            neutrophils | 751-8 | Neutrophils [#/volume] in Blood by Automated count
            whiteCells | 6690-2 | Leukocytes [#/volume] in Blood by Automated count
            CRP | 1988-5 | C reactive protein [Mass/volume] in Serum or Plasma
            procalcitonin | 33959-8 | Procalcitonin [Mass/volume] in Serum or Plasma
            hemoglobin | 718-7 | Hemoglobin [Mass/volume] in Blood
            hematocrit | 20570-8 | Hematocrit [Volume Fraction] of Blood
            ACT | 3184-9 | Activated clotting time (ACT) of Blood by Coagulation assay
            aPTT | 3173-2 | aPTT in Blood by Coagulation assay
            PT | 5902-2 | Prothrombin time (PT)
            INR | 6301-6 | INR in Platelet poor plasma by Coagulation assay
            antiXa | 3274-8 | Heparin unfractionated [Units/volume] in Platelet poor plasma by Chromogenic method
            fibrinogen | 3255-7 | Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation assay
            platelets | 777-3 | Platelets [#/volume] in Blood by Automated count
            antithrombin | 27811-9 | Antithrombin actual/normal in Platelet poor plasma by Chromogenic method
            Ddimer | 48065-7 | Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma
            plasmaFreeHemoglobin | 721-1 | Free Hemoglobin [Mass/volume] in Plasma
            creatinine | 2160-0 | Creatinine [Mass/volume] in Serum or Plasma
            ionizedCalcium | 1995-0 | Calcium.ionized [Moles/volume] in Serum or Plasma
            C3 | 4485-9 | Complement C3 [Mass/volume] in Serum or Plasma
            C4 | 4498-2 | Complement C4 [Mass/volume] in Serum or Plasma
            antiGBM | 59394-7 | Glomerular basement membrane Ab [Units/volume] in Serum by Immunoassay
            """;

    private static final Map<String, Loinc> BY_NAME = read();

    /** What a test of the laboratory is called there, if anything. */
    public static Optional<Loinc> ofTest(String test) {
        return Optional.ofNullable(BY_NAME.get(test));
    }

    /** What an output variable is called there, if anything; a test and the variable of the same name have one code. */
    public static Optional<Loinc> of(OutputVariable variable) {
        return ofTest(variable.id().split("_", 2)[0]);
    }

    /** The whole table, by test or by output variable without its unit. */
    public static Map<String, Loinc> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    private static Map<String, Loinc> read() {
        Map<String, Loinc> codes = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] field = line.split(" \\| ", -1);
            codes.put(field[0], new Loinc(field[1], field[2]));
        }
        return codes;
    }
}
