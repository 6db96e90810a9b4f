package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the laboratory can be asked for. */
public enum LabTest {
    /** Activated clotting time at the bedside. */
    @JsonProperty("ACT")
    ACT,
    /** Activated partial thromboplastin time. */
    @JsonProperty("aPTT")
    APTT,
    /** Prothrombin time and INR. */
    @JsonProperty("PT")
    PT,
    /** Activity against factor Xa. */
    @JsonProperty("antiXa")
    ANTI_XA,
    /** Fibrinogen. */
    @JsonProperty("fibrinogen")
    FIBRINOGEN,
    /** D-dimer. */
    @JsonProperty("Ddimer")
    D_DIMER,
    /** Antithrombin activity. */
    @JsonProperty("antithrombin")
    ANTITHROMBIN,
    /** Platelet count. */
    @JsonProperty("platelets")
    PLATELETS,
    /** Hemoglobin. */
    @JsonProperty("hemoglobin")
    HEMOGLOBIN,
    /** Arterial blood gas with lactate and hemoglobin. */
    @JsonProperty("bloodGas")
    BLOOD_GAS,
    /** Plasma free hemoglobin. */
    @JsonProperty("plasmaFreeHemoglobin")
    FREE_HEMOGLOBIN,
    /** Thromboelastography. */
    @JsonProperty("TEG")
    TEG,
    /** Thrombin generation. */
    @JsonProperty("thrombinGeneration")
    THROMBIN_GENERATION,
    /** Antibodies against platelet factor 4 and heparin, for suspected heparin-induced thrombocytopenia. */
    @JsonProperty("PF4antibody")
    PF4_ANTIBODY,
    /** Serotonin release of platelets, the functional test for heparin-induced thrombocytopenia. */
    @JsonProperty("serotoninRelease")
    SEROTONIN_RELEASE,
    /** C-reactive protein and procalcitonin. */
    @JsonProperty("inflammation")
    INFLAMMATION,
    /** White cells and neutrophils. */
    @JsonProperty("whiteCells")
    WHITE_CELLS,
    /** Autoantibodies and complement, after a day. */
    @JsonProperty("immunology")
    IMMUNOLOGY,
    /** Bacteria from sputum or the tube, after two to three days. */
    @JsonProperty("respiratoryCulture")
    RESPIRATORY_CULTURE,
    /** Bacteria from blood, after one to three days. */
    @JsonProperty("bloodCulture")
    BLOOD_CULTURE
}
