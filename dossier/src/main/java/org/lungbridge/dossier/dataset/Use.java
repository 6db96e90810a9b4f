package org.lungbridge.dossier.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a dataset proves. */
public enum Use {
    /** Parameters were chosen so that it is met: that it is says little. */
    @JsonProperty("calibrated-on")
    CALIBRATED_ON("calibrated on"),
    /** Nothing was fitted to it. */
    @JsonProperty("validates")
    VALIDATES("validates"),
    /** Computed by other code from the same equations: that the program is right, not that the equations are. */
    @JsonProperty("computed-reference")
    COMPUTED_REFERENCE("computed reference");

    private final String inWords;

    Use(String inWords) {
        this.inWords = inWords;
    }

    /** As on the page. */
    public String inWords() {
        return inWords;
    }
}
