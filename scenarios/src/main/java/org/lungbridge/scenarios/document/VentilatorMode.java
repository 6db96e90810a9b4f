package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the ventilator does with a breath. */
public enum VentilatorMode {
    /** Every breath has the set volume. */
    @JsonProperty("volume-control")
    VOLUME_CONTROL,
    /** Every breath has the set pressure above PEEP. */
    @JsonProperty("pressure-control")
    PRESSURE_CONTROL,
    /** The patient starts and ends each breath, helped by the set pressure. */
    @JsonProperty("pressure-support")
    PRESSURE_SUPPORT,
    /** Airway pressure release ventilation: long times at a high pressure, short ones at a low. */
    @JsonProperty("aprv")
    APRV
}
