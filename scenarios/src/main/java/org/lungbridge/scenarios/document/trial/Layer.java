package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of difference between patients a marginal is; for tables and figures only. */
public enum Layer {
    /** Age, sex, height, weight. */
    @JsonProperty("demographics")
    DEMOGRAPHICS,
    /** Which disease. */
    @JsonProperty("etiology")
    ETIOLOGY,
    /** How bad the lung is and how much it bleeds. */
    @JsonProperty("severity")
    SEVERITY,
    /** Heart, vessels, kidneys. */
    @JsonProperty("organs")
    ORGANS,
    /** Platelets, fibrinogen, antithrombin, clotting times at baseline. */
    @JsonProperty("hemostasis")
    HEMOSTASIS,
    /** What the body does to drugs and drugs to the body. */
    @JsonProperty("pharmacology")
    PHARMACOLOGY,
    /** How the disease answers to treatment; infection. */
    @JsonProperty("biology")
    BIOLOGY,
    /** How centers differ. */
    @JsonProperty("practice")
    PRACTICE,
    /** What is looked for. */
    @JsonProperty("detection")
    DETECTION
}
