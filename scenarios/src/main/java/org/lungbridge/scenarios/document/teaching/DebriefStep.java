package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a debriefing (PEARLS: Eppich and Cheng, 2015, Simul Healthc 10:106). */
public enum DebriefStep {
    /** How it felt. */
    @JsonProperty("reactions")
    REACTIONS,
    /** What happened. */
    @JsonProperty("description")
    DESCRIPTION,
    /** Why, and what went well or did not. */
    @JsonProperty("analysis")
    ANALYSIS,
    /** What is taken home. */
    @JsonProperty("application")
    APPLICATION
}
