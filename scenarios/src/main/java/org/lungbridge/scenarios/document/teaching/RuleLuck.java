package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether rules with a chance draw. */
public enum RuleLuck {
    /** They draw. */
    @JsonProperty("drawn")
    DRAWN,
    /** They fire whenever their condition comes to be met. */
    @JsonProperty("always")
    ALWAYS,
    /** They never fire. */
    @JsonProperty("never")
    NEVER
}
