package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why life support is withdrawn. */
public enum WithdrawalCause {
    /** The lung does not recover. */
    @JsonProperty("no-recovery")
    NO_RECOVERY,
    /** The brain will not recover. */
    @JsonProperty("neurological")
    NEUROLOGICAL,
    /** Too many organs fail. */
    @JsonProperty("multiorgan-failure")
    MULTIORGAN_FAILURE,
    /** No recovery and no transplant. */
    @JsonProperty("no-transplant")
    NO_TRANSPLANT,
    /** The patient does not want it. */
    @JsonProperty("patient-wish")
    PATIENT_WISH
}
