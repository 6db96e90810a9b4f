package org.lungbridge.scenarios.document;

/** Nothing new is begun: no intubation, no ECMO that is not there already. */
@About("Nothing new is begun: no intubation, no ECMO that is not there already.")
public record LimitLifeSupport(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
