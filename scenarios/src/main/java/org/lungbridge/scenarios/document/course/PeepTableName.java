package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which pairs of FiO2 and PEEP. */
public enum PeepTableName {
    /** Lower PEEP. */
    @JsonProperty("lower")
    LOWER,
    /** Higher PEEP. */
    @JsonProperty("higher")
    HIGHER
}
