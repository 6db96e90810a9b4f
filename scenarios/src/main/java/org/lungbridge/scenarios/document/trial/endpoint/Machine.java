package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Machines whose days are counted. */
public enum Machine {
    /** The circuit; every day off it is free. */
    @JsonProperty("ecmo")
    ECMO,
    /** A ventilator on a tube or tracheostomy; days after the last one on it are free. */
    @JsonProperty("ventilator")
    VENTILATOR,
    /** Renal replacement; every day off it is free. */
    @JsonProperty("renal-replacement")
    RENAL_REPLACEMENT
}
