package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the lung bleeds. */
public enum Etiology {
    /** Systemic lupus erythematosus. */
    @JsonProperty("lupus")
    LUPUS,
    /** ANCA-associated vasculitis. */
    @JsonProperty("vasculitis")
    VASCULITIS,
    /** Anti-glomerular-basement-membrane disease. */
    @JsonProperty("anti-gbm")
    ANTI_GBM,
    /** Myositis, with or without anti-MDA5. */
    @JsonProperty("myositis")
    MYOSITIS,
    /** After transplantation of bone marrow or an organ. */
    @JsonProperty("transplant")
    TRANSPLANT,
    /** Leukemia or a tumor. */
    @JsonProperty("malignancy")
    MALIGNANCY,
    /** Infection. */
    @JsonProperty("infection")
    INFECTION,
    /** Bleeding under anticoagulants or antiplatelet drugs. */
    @JsonProperty("drugs")
    DRUGS,
    /** Not known, or not decided. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** The data sheet of the disease that is meant unless one is written. */
    public String usualDisease() {
        return switch (this) {
            case LUPUS -> "lupus";
            case VASCULITIS -> "aav-pr3";
            case ANTI_GBM -> "anti-gbm";
            case MYOSITIS -> "myositis-other";
            case TRANSPLANT -> "transplant";
            case MALIGNANCY -> "leukemia";
            case INFECTION -> "infection";
            case DRUGS -> "drug";
            case UNKNOWN -> "unknown";
        };
    }
}
