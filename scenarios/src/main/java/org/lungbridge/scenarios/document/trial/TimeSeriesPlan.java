package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Which values are written over time. */
public record TimeSeriesPlan(
        @Takes(value = Dimension.TIME, low = "1 min", high = "7 d") @About("Time between two rows.")
        Measure interval,

        @About("Columns by their ids (lungbridge list variables); all of them unless written.") @Nullable
        List<String> columns) {
    /** A plan whose list nobody changes afterwards. */
    public TimeSeriesPlan {
        columns = columns == null ? null : List.copyOf(columns);
    }
}
