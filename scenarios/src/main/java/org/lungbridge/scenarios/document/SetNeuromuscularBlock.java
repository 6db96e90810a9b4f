package org.lungbridge.scenarios.document;

/** Sets how far a neuromuscular block takes the patient's own breathing away. */
@About("Sets how far a neuromuscular block takes the patient's own breathing away.")
public record SetNeuromuscularBlock(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1") @About("Block, 0 none to 1 complete.")
        double block)
        implements TimelineOrder {}
