package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** How a test is done here: by which device and method, and how often without being asked for. */
public record StandingTest(
        @Takes(
                value = Dimension.TIME,
                low = "1 min",
                high = "7 d",
                hint = "without (interval) the test is done only when it is ordered.")
        @About("Time between two samples; without it the test is done only when ordered.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d")
        @About("When the first sample is drawn; at the start unless written.")
        @Nullable
        Measure first,

        @FromCatalogue(DeviceKind.ASSAY) @About("Device; the usual one unless written.") @Nullable
        String device,

        @About("How the true value of aPTT or PT is found; algebraic unless written.") @Nullable
        AssayMethod method) {}
