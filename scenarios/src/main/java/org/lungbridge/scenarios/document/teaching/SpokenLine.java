package org.lungbridge.scenarios.document.teaching;

import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A line that somebody in the room says. */
public record SpokenLine(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Who speaks, such as (bedside nurse).") String from,
        @About("What is said.") String text) {}
