package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/**
 * What a trial counts, as data: either a column of the outcomes, which the program computes by a published definition ({@code
 * timeColumn} of a time to event, {@code column} of all else), or what is counted over raw events, results and recorded values
 * ({@code when}, {@code measure}, {@code freeOf}).
 */
public record EndpointDefinition(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the endpoint.")
        String id,

        @About("What it is called in tables and figures.") String title,

        @About("The definition in words, as a reader of the report needs it.")
        String definition,

        @About("Published sources of the definition: authors, year, journal.") @Nullable
        List<String> sources,

        @About("What kind of thing is counted.") EndpointKind kind,

        @About("Which way is better; less unless written.") @Nullable
        Better better,

        @About("The column of outcomes with the value; not of time-to-event.") @Nullable
        String column,

        @About("The column of outcomes with the day on which it first happened; of time-to-event.") @Nullable
        String timeColumn,

        @About("When the event happens; of time-to-event, yes-no and count.") @Nullable
        EndpointCriterion when,

        @About("The number; of number.") @Nullable EndpointMeasure measure,
        @About("The machine of free-days.") @Nullable Machine freeOf,

        @Takes(value = Dimension.TIME, low = "1 h", high = "180 d")
        @About("What happens later does not count; needed by free-days.")
        @Nullable
        Measure horizon,

        @About("The endpoints of a hierarchy, by their names, from the worst to the least bad.") @Nullable
        List<String> order) {
    /** A definition whose lists nobody changes afterwards. */
    public EndpointDefinition {
        sources = sources == null ? null : List.copyOf(sources);
        order = order == null ? null : List.copyOf(order);
    }

    /** Whether less of it, or later, is better for the patient. */
    @JsonIgnore
    public boolean isBetterLower() {
        return better != Better.MORE;
    }
}
