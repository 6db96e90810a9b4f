package org.lungbridge.trials.report;

import java.util.List;
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
                    .formatted(normal.mean(), normal.sd(), cut(normal.low(), normal.high()));
        }
        if (distribution instanceof Distribution.LogNormal law) {
            return "log-normal, median %s, sd of the logarithm %s%s"
                    .formatted(law.median(), NumberText.brief(law.sdOfLog()), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Beta law) {
            return "beta (%s, %s)%s"
                    .formatted(NumberText.brief(law.alpha()), NumberText.brief(law.beta()), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Gamma law) {
            return "gamma, mean %s, sd %s%s".formatted(law.mean(), law.sd(), cut(law.low(), law.high()));
        }
        if (distribution instanceof Distribution.Uniform law) {
            return "uniform from %s to %s".formatted(law.low(), law.high());
        }
        if (distribution instanceof Distribution.Triangular law) {
            return "triangular from %s over %s to %s".formatted(law.low(), law.mode(), law.high());
        }
        if (distribution instanceof Distribution.Discrete law) {
            return shares(law.values());
        }
        if (distribution instanceof Distribution.Words law) {
            StringJoiner text = new StringJoiner(", ", "one of ", "");
            law.words().forEach(word -> text.add(word.word() + " (" + NumberText.brief(word.share()) + ")"));
            return text.toString();
        }
        return "as observed";
    }

    private static String shares(List<Distribution.ValueShare> values) {
        StringJoiner text = new StringJoiner(", ", "one of ", "");
        values.forEach(value -> text.add(value.value() + " (" + NumberText.brief(value.share()) + ")"));
        return text.toString();
    }

    private static String cut(@Nullable Measure low, @Nullable Measure high) {
        if (low == null && high == null) {
            return "";
        }
        return low == null
                ? ", at most " + high
                : high == null ? ", at least " + low : ", from %s to %s".formatted(low, high);
    }
}
