package org.lungbridge.scenarios.document;

/** When a run ends; the death of the patient ends it before. */
public record End(
        @Takes(value = Dimension.TIME, low = "1 min", high = "60 d")
        @About("Simulated time after which the run ends; the death of the patient ends it before.")
        Measure after) {}
