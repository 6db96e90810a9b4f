package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an exchange machine has trouble with. */
public enum ExchangeTrouble {
    /** Its return pressure is too high, it stops. */
    @JsonProperty("return-pressure")
    RETURN_PRESSURE,
    /** Air in its return line, it stops. */
    @JsonProperty("air-entry")
    AIR_ENTRY,
    /** Citrate reaches the patient, ionized calcium falls. */
    @JsonProperty("citrate-toxicity")
    CITRATE_TOXICITY
}
