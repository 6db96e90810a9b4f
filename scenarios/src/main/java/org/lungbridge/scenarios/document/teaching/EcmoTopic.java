package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a scenario is about, in the words of an ELSO course; the first five are the essential ones. */
public enum EcmoTopic {
    /** Too little blood comes. */
    @JsonProperty("drainage-insufficiency")
    DRAINAGE_INSUFFICIENCY,
    /** Air in the circuit. */
    @JsonProperty("air-embolism")
    AIR_EMBOLISM,
    /** The pump stops. */
    @JsonProperty("pump-failure")
    PUMP_FAILURE,
    /** The membrane lung fails. */
    @JsonProperty("membrane-lung-failure")
    MEMBRANE_LUNG_FAILURE,
    /** The sweep gas fails. */
    @JsonProperty("gas-failure")
    GAS_FAILURE,
    /** Indication and start. */
    @JsonProperty("cannulation")
    CANNULATION,
    /** Heparin and its kin. */
    @JsonProperty("anticoagulation")
    ANTICOAGULATION,
    /** Bleeding on the circuit. */
    @JsonProperty("bleeding")
    BLEEDING,
    /** Ventilation on the circuit. */
    @JsonProperty("ventilation")
    VENTILATION,
    /** Prone position. */
    @JsonProperty("prone")
    PRONE,
    /** Weaning and decannulation. */
    @JsonProperty("weaning")
    WEANING,
    /** Plasma exchange and renal replacement. */
    @JsonProperty("plasma-exchange")
    PLASMA_EXCHANGE,
    /** Talking with team and family. */
    @JsonProperty("communication")
    COMMUNICATION
}
