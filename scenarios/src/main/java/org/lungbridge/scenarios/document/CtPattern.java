package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the CT of an interstitial pneumonia looks like. */
public enum CtPattern {
    /** Nonspecific interstitial pneumonia. */
    @JsonProperty("nsip")
    NSIP("nonspecific interstitial pneumonia (NSIP)"),
    /** Organizing pneumonia. */
    @JsonProperty("op")
    OP("organizing pneumonia (OP)"),
    /** Usual interstitial pneumonia. */
    @JsonProperty("uip")
    UIP("usual interstitial pneumonia (UIP)"),
    /** Between usual and nonspecific interstitial pneumonia. */
    @JsonProperty("indeterminate")
    INDETERMINATE("interstitial pneumonia, indeterminate between UIP and NSIP"),
    /** Diffuse alveolar damage. */
    @JsonProperty("dad")
    DAD("diffuse alveolar damage (DAD)");

    private final String inWords;

    CtPattern(String inWords) {
        this.inWords = inWords;
    }

    /** As a report has it. */
    public String inWords() {
        return inWords;
    }
}
