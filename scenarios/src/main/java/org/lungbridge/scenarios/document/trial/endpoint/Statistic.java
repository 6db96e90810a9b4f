package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the values of a course become one number. */
public enum Statistic {
    /** The mean over time of a column, the mean of all results of a test. */
    @JsonProperty("mean")
    MEAN,
    /** The lowest. */
    @JsonProperty("lowest")
    LOWEST,
    /** The highest. */
    @JsonProperty("highest")
    HIGHEST,
    /** The last. */
    @JsonProperty("last")
    LAST,
    /** Days on which a column was below a bound. */
    @JsonProperty("days-below")
    DAYS_BELOW,
    /** Days on which a column was above a bound. */
    @JsonProperty("days-above")
    DAYS_ABOVE
}
