package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a catheter reaches the airway. */
public enum SuctionSystem {
    /** The patient is off the ventilator. */
    @JsonProperty("open")
    OPEN,
    /** Through a valve; some PEEP is lost. */
    @JsonProperty("closed")
    CLOSED
}
