package org.lungbridge.trials.report;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.trials.analysis.NumberText;

/** A distribution in words. */
final class DistributionText {
    private DistributionText() {}

    static String of(Distribution distribution) {
        if (distribution instanceof Distribution.Normal normal) {
            return "normal, mean %s, sd %s%s"
                    .formatted(text(normal.mean()), text(normal.sd()), cut(normal.low(), normal.high()));
        }
        if (distribution instanceof Distribution.LogNormal law) {
            return "log-normal, median %s, sd of the logarithm %s%s"
                    .formatted(text(law.median()), NumberText.brief(law.sdOfLog()), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Beta law) {
            return "beta (%s, %s)%s"
                    .formatted(NumberText.brief(law.alpha()), NumberText.brief(law.beta()), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Gamma law) {
            return "gamma, mean %s, sd %s%s".formatted(text(law.mean()), text(law.sd()), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Uniform law) {
            return "uniform from %s to %s".formatted(text(law.low()), text(law.high()));
        }
        if (distribution instanceof Distribution.Triangular law) {
            return "triangular from %s over %s to %s".formatted(text(law.low()), text(law.mode()), text(law.high()));
        }
        if (distribution instanceof Distribution.Discrete law) {
            return shares(law.values());
        }
        if (distribution instanceof Distribution.Words law) {
            StringJoiner words = new StringJoiner(", ", "one of ", "");
            law.words().forEach(word -> words.add(word.word() + " (" + NumberText.brief(word.share()) + ")"));
            return words.toString();
        }
        return "as observed";
    }

    private static String shares(List<Distribution.ValueShare> values) {
        StringJoiner words = new StringJoiner(", ", "one of ", "");
        values.forEach(value -> words.add(text(value.value()) + " (" + NumberText.brief(value.share()) + ")"));
        return words.toString();
    }

    private static String cut(@Nullable Measure low, @Nullable Measure high) {
        if (low == null && high == null) {
            return "";
        }
        return low == null
                ? ", at most " + text(Objects.requireNonNull(high))
                : high == null ? ", at least " + text(low) : ", from %s to %s".formatted(text(low), text(high));
    }

    private static String text(Measure measure) {
        return NumberText.of(measure);
    }
}
