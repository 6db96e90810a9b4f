package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Moves the pump head to another motor. */
@About("Moves the pump head to another motor; nothing flows meanwhile.")
public record EmergencyDrive(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "10 s", high = "30 min")
        @About("How long that takes; 60 s unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
