package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Tests by which anticoagulants are adjusted. */
public enum MonitoredTest {
    /** Activated clotting time. */
    @JsonProperty("ACT")
    ACT,
    /** Activated partial thromboplastin time. */
    @JsonProperty("aPTT")
    APTT,
    /** Activity against factor Xa. */
    @JsonProperty("antiXa")
    ANTI_XA
}
