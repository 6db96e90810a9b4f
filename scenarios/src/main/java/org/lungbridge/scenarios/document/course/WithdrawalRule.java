package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** ECMO without recovery: a talk with the family, then withdrawal of life support. What is not written is usual. */
public record WithdrawalRule(
        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d")
        @About("So long on ECMO; 28 d unless written.")
        @Nullable
        Measure after,

        @Takes(value = Dimension.NUMBER, low = "1", high = "50")
        @About("Failed trials of sweep off that count as failure to recover; 3 unless written.")
        @Nullable
        Double failures,

        @Takes(value = Dimension.FLOW, low = "0 L/min", high = "15 L/min")
        @About("At least needed still; 2 L/min unless written.")
        @Nullable
        Measure sweep,

        @Takes(value = Dimension.TIME, low = "0 h", high = "30 d")
        @About("From the talk to the withdrawal; 2 d unless written.")
        @Nullable
        Measure talk) {}
