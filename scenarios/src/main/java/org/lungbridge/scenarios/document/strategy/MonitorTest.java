package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.FromCatalogue;

/** What an infusion is adjusted to. */
public record MonitorTest(
        @About("Which test.") MonitoredTest test,

        @FromCatalogue(DeviceKind.ASSAY) @About("Device; the usual one unless written.") @Nullable
        String device) {}
