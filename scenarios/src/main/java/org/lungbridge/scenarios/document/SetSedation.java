package org.lungbridge.scenarios.document;

/** Sets how sedation, relaxation, agitation or shivering change oxygen demand. */
@About("Sets how sedation, relaxation, agitation or shivering change oxygen demand.")
public record SetSedation(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.5", high = "2.5") @About("Factor on the oxygen demand at rest.")
        double oxygenDemandFactor)
        implements TimelineOrder {}
