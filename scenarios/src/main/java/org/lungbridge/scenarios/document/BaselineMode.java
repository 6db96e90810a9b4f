package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the ventilator holds at the start, while the patient is found behind the blood gas: no own breaths. */
public enum BaselineMode {
    /** Every breath has the set volume. */
    @JsonProperty("volume-control")
    VOLUME_CONTROL,
    /** Every breath has the set pressure above PEEP. */
    @JsonProperty("pressure-control")
    PRESSURE_CONTROL
}
