package org.lungbridge.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Recording;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.solver.Solvers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to compute: the options of a run, checked. */
final class SettingsOptions {
    private static final double MINUTE_S = 60;
    /** Below, rounding is all that is left; above, nothing is accurate. */
    private static final double FINEST = 1e-12;

    private static final double COARSEST = 1e-2;
    private static final double SHORTEST_INTERVAL_S = 0.1;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--solver",
            paramLabel = "S",
            defaultValue = "rodas5p",
            description = "rodas5p, rodas4, tsit5, dp853 or dp54 (default: ${DEFAULT-VALUE}).")
    private String solver = "rodas5p";

    @Option(
            names = "--rtol",
            paramLabel = "X",
            defaultValue = "1e-4",
            description = "Relative tolerance of the solver (default: ${DEFAULT-VALUE}).")
    private double relativeTolerance;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            description = "Simulated time between rows, such as 60s (default: the scenario's, or 60 s).")
    private @Nullable String interval;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "End at this simulated time, such as 14d (default: as the scenario says).")
    private @Nullable String until;

    /** The settings for a scenario. */
    RunOptions of(Scenario scenario) {
        if (!Solvers.NAMES.contains(solver)) {
            throw refused("--solver", solver, "one of " + Solvers.NAMES + " is due.");
        }
        if (!(relativeTolerance >= FINEST && relativeTolerance <= COARSEST)) {
            throw refused("--rtol", Double.toString(relativeTolerance), "a number from 1e-12 to 1e-2 is due.");
        }
        OptionalDouble end =
                until == null ? OptionalDouble.empty() : OptionalDouble.of(time("--until", until, SHORTEST_INTERVAL_S));
        return new RunOptions(seed, solver, relativeTolerance, OptionalDouble.of(interval(scenario)), end);
    }

    private double interval(Scenario scenario) {
        if (interval != null) {
            return time("--interval", interval, SHORTEST_INTERVAL_S);
        }
        Recording recording = scenario.recording();
        Measure written = recording == null ? null : recording.interval();
        return written == null ? MINUTE_S : written.engineValue();
    }

    private double time(String option, String text, double least) {
        return TimeText.read(spec, option, text, least).engineValue();
    }

    private ParameterException refused(String option, String found, String due) {
        return TimeText.refused(spec, option, found, due);
    }
}
