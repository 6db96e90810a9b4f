package org.lungbridge.scenarios.document;

/** Writes a remark into the record; changes nothing. */
@About("Writes a remark into the record; changes nothing.")
public record Note(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("The remark.") String text)
        implements TimelineOrder {}
