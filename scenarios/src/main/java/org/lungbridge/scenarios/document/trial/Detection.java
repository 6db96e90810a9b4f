package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/**
 * What is looked for, and so what of it is found: a bleed into the head that makes no signs counts only where somebody does a
 * CT. It changes what is counted, not what happens.
 */
public record Detection(
        @Takes(value = Dimension.TIME, low = "6 h", high = "60 d")
        @About("Time between two routine CTs of the head on ECMO; none unless written.")
        @Nullable
        Measure routineHeadCt,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of bleeds into the head that show at once by signs; all unless written.")
        @Nullable
        Double apparentHeadBleeds,

        @Takes(value = Dimension.TIME, low = "6 h", high = "60 d")
        @About("Time between two routine ultrasounds of the cannulated veins; none unless written.")
        @Nullable
        Measure routineVeinUltrasound,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of venous thromboses that show by signs; all unless written.")
        @Nullable
        Double apparentThromboses) {}
