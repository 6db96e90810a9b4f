package org.lungbridge.scenarios.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws blood for the laboratory; results come back after a while. */
@About("Draws blood for the laboratory; results come back after a while, with the errors of the device.")
public record DrawSample(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("What the blood is tested for.") List<LabTest> tests,

        @FromCatalogue(DeviceKind.ASSAY)
        @About("Device for those of the tests it can do; the usual ones unless written.")
        @Nullable
        String device,

        @About("How aPTT and PT are found; as under laboratory unless written.") @Nullable
        AssayMethod method,

        @About("Whether the laboratory hurries; routine unless written.") @Nullable
        Urgency urgency,

        @Takes(value = Dimension.TIME, low = "0 s", high = "24 h")
        @About("Time from this order to the draw; none unless written.")
        @Nullable
        Measure delay)
        implements TimelineOrder {
    /** A sample whose tests nobody changes afterwards. */
    public DrawSample {
        tests = List.copyOf(tests);
    }

    /** When blood is drawn, s. */
    public double drawn() {
        return at.engineValue() + (delay == null ? 0 : delay.engineValue());
    }
}
