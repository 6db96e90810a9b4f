package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Plasma exchange or renal replacement makes trouble (an instructor's action). */
@About("Plasma exchange or renal replacement makes trouble.")
public record ExchangeProblem(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Which.") ExchangeTrouble problem,

        @Takes(value = Dimension.NUMBER, low = "0.1", high = "2")
        @About("With citrate-toxicity: how much citrate, 1 that of four usual sessions; 1 unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.VOLUME, low = "1 mL", high = "200 mL")
        @About("With air-entry: air that gets into the circuit; 10 mL unless written.")
        @Nullable
        Measure volume,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
