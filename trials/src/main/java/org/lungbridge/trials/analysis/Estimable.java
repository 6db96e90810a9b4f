package org.lungbridge.trials.analysis;

import java.util.Optional;
import java.util.function.Supplier;

/** What data may not determine: a ratio where all events came at once, a regression without information. */
final class Estimable {
    /** What a finding says then. */
    static final String NOT = "not estimable: the events carry no information on it";

    private Estimable() {}

    /** The answer; empty where the data do not determine it. */
    static <T> Optional<T> of(Supplier<T> statistic) {
        try {
            return Optional.of(statistic.get());
        } catch (IllegalArgumentException undetermined) {
            return Optional.empty();
        }
    }
}
