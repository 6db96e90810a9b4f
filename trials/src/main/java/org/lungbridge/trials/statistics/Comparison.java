package org.lungbridge.trials.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Judges which of two patients did better.
 *
 * @param <T> what is known of a patient
 */
@FunctionalInterface
public interface Comparison<T> {
    /** The verdict on the first of two. */
    Verdict of(T first, T second);

    /** The first of these that is no tie: the most important outcome stands first. */
    static <T> Comparison<T> hierarchy(List<Comparison<T>> levels) {
        List<Comparison<T>> fixed = List.copyOf(levels);
        return (first, second) -> {
            for (Comparison<T> level : fixed) {
                Verdict verdict = level.of(first, second);
                if (verdict != Verdict.TIE) {
                    return verdict;
                }
            }
            return Verdict.TIE;
        };
    }

    /**
     * Who is longer without an event wins; a tie where censoring hides who was. Both are compared over the follow-up that they
     * share.
     */
    static <T> Comparison<T> longer(Function<T, TimeToEvent> outcome) {
        return (first, second) -> {
            TimeToEvent a = outcome.apply(first);
            TimeToEvent b = outcome.apply(second);
            boolean firstFailed = a.event() && (a.time() < b.time() || (a.time() == b.time() && !b.event()));
            boolean secondFailed = b.event() && (b.time() < a.time() || (a.time() == b.time() && !a.event()));
            return firstFailed ? Verdict.LOSS : secondFailed ? Verdict.WIN : Verdict.TIE;
        };
    }

    /** Who has more, by at least a margin above 0, wins. For fewer, give the negative. */
    static <T> Comparison<T> more(ToDoubleFunction<T> value, double margin) {
        return (first, second) -> {
            double difference = value.applyAsDouble(first) - value.applyAsDouble(second);
            if (difference == 0 || Math.abs(difference) < margin) {
                return Verdict.TIE;
            }
            return difference > 0 ? Verdict.WIN : Verdict.LOSS;
        };
    }
}
