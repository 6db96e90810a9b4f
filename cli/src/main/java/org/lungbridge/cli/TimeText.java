package org.lungbridge.cli;

import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.reading.QuantityText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Simulated times typed on the command line: {@code 60s}, {@code 14d}. */
final class TimeText {
    static final double LONGEST_S = 60 * 86_400.0;

    private TimeText() {}

    /** A time from least to sixty days. */
    static Measure read(CommandSpec spec, String option, String text, double least_s) {
        Measure time;
        try {
            time = QuantityText.parseTyped(text, Dimension.TIME);
        } catch (IllegalArgumentException failure) {
            throw new ParameterException(spec.commandLine(), option + ": " + failure.getMessage(), failure);
        }
        if (!(time.engineValue() >= least_s && time.engineValue() <= LONGEST_S)) {
            String due = "a time from %s to 60 d is due.".formatted(least_s < 60 ? least_s + " s" : "1 min");
            throw refused(spec, option, text, due);
        }
        return time;
    }

    static ParameterException refused(CommandSpec spec, String option, String found, String due) {
        return new ParameterException(
                spec.commandLine(), "The option (%s) has the value (%s); %s".formatted(option, found, due));
    }
}
