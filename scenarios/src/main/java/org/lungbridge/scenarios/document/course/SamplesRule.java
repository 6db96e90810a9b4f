package org.lungbridge.scenarios.document.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Blood for the laboratory; every other duty decides on what it brings. What is not written is usual. */
public record SamplesRule(
        @Takes(value = Dimension.TIME, low = "1 h", high = "48 h")
        @About("Between two blood gases of a patient in whom nothing is changed; 6 h unless written.")
        @Nullable
        Measure gasInterval,

        @Takes(value = Dimension.TIME, low = "0 min", high = "2 h")
        @About("From the draw to the round that decides on it; 20 min unless written.")
        @Nullable
        Measure lead,

        @About("Panels once a day; hemoglobin, platelets, fibrinogen, PT and D-dimer unless written.") @Nullable
        List<LabTest> daily,

        @Takes(value = Dimension.TIME, low = "0 h", high = "23 h")
        @About("Hour of the day at which they are drawn; 5 h unless written.")
        @Nullable
        Measure dailyAt) {
    /** A rule whose list nobody changes afterwards. */
    public SamplesRule {
        daily = daily == null ? null : List.copyOf(daily);
    }
}
