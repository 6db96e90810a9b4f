package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How far staff keep to a strategy; chance decides, keyed by patient and count. */
public record StaffErrors(
        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of samples that are missed; none unless written.")
        @Nullable
        Double missedSamples,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of samples that are late; none unless written.")
        @Nullable
        Double lateSamples,

        @Takes(value = Dimension.TIME, low = "0 s", high = "24 h")
        @About("How late at most; 2 h unless written.")
        @Nullable
        Measure lateBy,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of doses and rates that are wrong; none unless written.")
        @Nullable
        Double wrongDoses,

        @Takes(value = Dimension.NUMBER, low = "1", high = "10")
        @About("A wrong dose is so many times too much or too little; 2 unless written.")
        @Nullable
        Double wrongFactor) {}
