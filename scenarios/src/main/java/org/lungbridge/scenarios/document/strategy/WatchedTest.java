package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.FromCatalogue;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A test that is drawn at an interval. */
public record WatchedTest(
        @About("Which test.") LabTest test,

        @Takes(value = Dimension.TIME, low = "5 min", high = "7 d") @About("Time between two samples.")
        Measure interval,

        @FromCatalogue(DeviceKind.ASSAY) @About("Device; the usual one unless written.") @Nullable
        String device) {}
