package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the ventilator holds: the volume of a breath or its pressure. */
public enum VentilatorMode {
    /** Every breath has the set volume. */
    @JsonProperty("volume-control")
    VOLUME_CONTROL,
    /** Every breath has the set pressure above PEEP. */
    @JsonProperty("pressure-control")
    PRESSURE_CONTROL
}
