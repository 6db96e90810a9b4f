package org.lungbridge.trials.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the job is told.
 *
 * @param trial path or address of the trial document, or the name of a shipped one
 * @param output folder of the results
 * @param block most patients of a task, each under all arms
 */
record JobArguments(String trial, String output, int block) {
    /** Patients of a task if nothing is said: enough to fill its lanes, little enough to lose. */
    static final int USUAL_BLOCK = 16;

    /** How to call the job. */
    static final String USAGE = String.format(Locale.ROOT, """
            Usage: spark-submit --class org.lungbridge.trials.spark.TrialJob JOB_JAR TRIAL -o OUTPUT [--block PATIENTS]

              TRIAL             trial document (path or address), or the name of a shipped trial
              -o, --output      folder of the results, seen by the driver and all executors; a job that was
                                interrupted goes on there
              --block PATIENTS  patients of a task, each under all arms (%d)
              -h, --help        this text

            Research and teaching only. Not for patient care.
            """, USUAL_BLOCK);

    /**
     * Reads the words of a command line.
     *
     * @throws WrongUsage if one is missing, unknown or out of range
     */
    static JobArguments of(String... words) throws WrongUsage {
        String trial = null;
        String output = null;
        int block = USUAL_BLOCK;
        Iterator<String> rest = List.of(words).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "-o", "--output" -> output = value(word, rest);
                case "--block" -> block = count(word, value(word, rest));
                default -> {
                    if (word.startsWith("-")) {
                        throw new WrongUsage(
                                "Unknown option %s; known are -o, --output, --block, -h and --help.", word);
                    }
                    if (trial != null) {
                        throw new WrongUsage("One trial at a time: found %s after %s.", word, trial);
                    }
                    trial = word;
                }
            }
        }
        return new JobArguments(given(trial, "TRIAL"), given(output, "-o OUTPUT"), block);
    }

    /** Whether somebody asks for help. */
    static boolean asksForHelp(String... words) {
        return List.of(words).contains("-h") || List.of(words).contains("--help");
    }

    private static String given(@Nullable String value, String name) throws WrongUsage {
        if (value == null) {
            throw new WrongUsage("Missing: %s.", name);
        }
        return value;
    }

    private static String value(String option, Iterator<String> rest) throws WrongUsage {
        if (!rest.hasNext()) {
            throw new WrongUsage("%s needs a value.", option);
        }
        return rest.next();
    }

    private static int count(String option, String text) throws WrongUsage {
        try {
            int count = Integer.parseInt(text);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with what was found
        }
        throw new WrongUsage("%s needs a whole number from 1, found %s.", option, text);
    }

    /** Words that make no job. */
    static final class WrongUsage extends Exception {
        private static final long serialVersionUID = 1L;

        WrongUsage(String format, Object... values) {
            super(String.format(Locale.ROOT, format, values));
        }
    }
}
