package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When to keep snapshots. */
final class SnapshotOptions {
    private static final double LEAST_EVERY_S = 60;
    private static final int MOST = 1000;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--snapshot-every",
            paramLabel = "TIME",
            description = "Keep a snapshot for each of these stretches, such as 6h; (resume) goes on from it.")
    private @Nullable String every;

    @Option(
            names = "--snapshot-at",
            paramLabel = "TIME",
            split = ",",
            description = "Keep a snapshot for these times, such as 36h,48h.")
    private List<String> at = new ArrayList<>();

    /** The times within a run that ends then, s, rising. */
    List<Double> times(double end_s) {
        TreeSet<Double> times = new TreeSet<>();
        for (String text : at) {
            double time = TimeText.read(spec, "--snapshot-at", text, 0.1).engineValue();
            if (time >= end_s) {
                throw TimeText.refused(
                        spec, "--snapshot-at", text, "the run ends at (%s).".formatted(Times.text(end_s)));
            }
            times.add(time);
        }
        if (every != null) {
            double step = TimeText.read(spec, "--snapshot-every", every, LEAST_EVERY_S)
                    .engineValue();
            if (end_s / step > MOST) {
                throw TimeText.refused(
                        spec, "--snapshot-every", every, "at most (%s) snapshots are kept.".formatted(MOST));
            }
            for (int k = 1; k * step < end_s; k++) {
                times.add(k * step);
            }
        }
        return List.copyOf(times);
    }
}
