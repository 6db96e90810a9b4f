package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** An infection begins; it grows within days unless antibiotics or a sound defense clear it. */
@About("An infection begins; it grows within days unless antibiotics or a sound defense clear it.")
public record Infection(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Where; unless written as the luck of the patient has it.") @Nullable
        InfectionPlace site,

        @Takes(value = Dimension.NUMBER, low = "0.01", high = "0.9")
        @About(
                "Burden it begins with, 0 none to 1 septic; a healthy defense clears 0.04. Unless written as the luck of the patient has it, about 0.25.")
        @Nullable
        Double severity)
        implements TimelineOrder {}
