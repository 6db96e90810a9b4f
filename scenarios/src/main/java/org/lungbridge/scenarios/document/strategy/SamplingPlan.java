package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** When the monitored test is drawn. */
public record SamplingPlan(
        @Takes(value = Dimension.TIME, low = "5 min", high = "7 d") @About("Usual time between two samples.")
        Measure interval,

        @Takes(value = Dimension.TIME, low = "5 min", high = "48 h")
        @About("Time from the start, a change or a bolus to the next sample; as interval unless written.")
        @Nullable
        Measure afterChange,

        @Takes(value = Dimension.TIME, low = "0 s", high = "48 h")
        @About(
                "Blood drawn sooner than this after a change leads to no decision; three quarters of afterChange unless written.")
        @Nullable
        Measure settled,

        @About("A longer interval for a patient who stays in range.") @Nullable
        SteadyPlan steady) {}
