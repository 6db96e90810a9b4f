package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Turns the patient prone; the lines of an ECMO circuit or the tube may suffer. */
@About("Turns the patient prone; the lines of an ECMO circuit or the tube may suffer.")
public record TurnProne(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "3", high = "8")
        @About("How many persons turn, a whole number; 5 unless written. Fewer persons, more risk.")
        @Nullable
        Double team,

        @Takes(value = Dimension.TIME, low = "1 min", high = "1 h")
        @About("Preparation and turn; 10 min unless written.")
        @Nullable
        Measure duration,

        @About("What goes wrong with the turn; by-chance unless written.") @Nullable
        Complication complication,

        @Takes(value = Dimension.NUMBER, low = "0.02", high = "0.95")
        @About(
                "With the complication line-kink: share of the flow it costs, until release-line; 0.1 for five minutes unless written.")
        @Nullable
        Double severity)
        implements TimelineOrder {}
