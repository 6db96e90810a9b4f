package org.lungbridge.scenarios.document.trial.endpoint;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A number made of the values of a course: of a recorded column, or of the results of a test. */
public record EndpointMeasure(
        @About("How the values become one number.") Statistic statistic,

        @About("A column by its id (lungbridge list variables), in the unit of its name; either this field or test.")
        @Nullable
        String column,

        @About("A test of the laboratory as in labs.csv; either this field or column.") @Nullable
        String test,

        @Takes(value = Dimension.NUMBER, low = "-1000000", high = "1000000")
        @About("The bound of days-below and days-above, in the unit of the column.")
        @Nullable
        Double bound,

        @About("Only the time on ECMO counts; all of it unless written.") @Nullable
        Boolean onEcmo,

        @Takes(value = Dimension.TIME, low = "0 h", high = "180 d")
        @About("Only what came after this time counts.")
        @Nullable
        Measure from,

        @Takes(value = Dimension.TIME, low = "0 h", high = "180 d")
        @About("Only what came before this time counts.")
        @Nullable
        Measure until) {
    /** Whether only the time on ECMO counts. */
    public boolean isOnEcmoOnly() {
        return onEcmo != null && onEcmo;
    }
}
