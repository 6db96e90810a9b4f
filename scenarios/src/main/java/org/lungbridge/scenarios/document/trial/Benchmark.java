package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** A published value beside which that of an arm is shown. */
public record Benchmark(
        @About("The endpoint, by its name.") String endpoint,

        @About("The arm, by its id; all arms unless written.") @Nullable
        String arm,

        @About("The published value: a share, or a number in the unit of the endpoint.")
        double value,

        @About("The lower end of its interval.") @Nullable Double low,
        @About("The upper end of its interval.") @Nullable Double high,

        @About("Where it comes from: authors, year, journal, number of patients.")
        String source) {}
