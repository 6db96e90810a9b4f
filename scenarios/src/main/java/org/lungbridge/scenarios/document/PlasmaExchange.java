package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Exchanges plasma for albumin and donor plasma, one session. */
@About("Exchanges plasma for albumin and donor plasma, one session; every solute of plasma is washed out.")
public record PlasmaExchange(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.2", high = "3")
        @About("How many plasma volumes, patient and circuit, mixing included; 1 unless written.")
        @Nullable
        Double plasmaVolumes,

        @Takes(value = Dimension.VOLUME, low = "200 mL", high = "10 L")
        @About("The same as a volume, in place of plasmaVolumes.")
        @Nullable
        Measure volume,

        @Takes(value = Dimension.TIME, low = "30 min", high = "12 h")
        @About("For how long; 2.5 h unless written.")
        @Nullable
        Measure duration,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of donor plasma in what replaces, the rest is albumin; 0.5 unless written.")
        @Nullable
        Double donorPlasmaShare,

        @About("Where the blood comes from; the circuit if one is connected unless written.") @Nullable
        PlasmaAccess access,

        @About("What keeps the lines open; citrate unless written.") @Nullable
        ExchangeAnticoagulation anticoagulation)
        implements TimelineOrder {}
