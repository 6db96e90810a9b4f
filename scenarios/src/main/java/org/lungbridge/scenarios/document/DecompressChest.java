package org.lungbridge.scenarios.document;

/** Lets gas out of the chest by needle and drain. */
@About("Lets gas out of the chest by needle and drain.")
public record DecompressChest(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
