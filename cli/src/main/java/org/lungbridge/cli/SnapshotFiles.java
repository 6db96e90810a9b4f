package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.snapshot.SnapshotOf;
import org.lungbridge.scenarios.snapshot.Snapshots;

/** {@code snapshots/12.5h.json}: patients at moments of a run. */
final class SnapshotFiles {
    static final String FOLDER = "snapshots";
    private static final double HOUR_S = 3600;

    private SnapshotFiles() {}

    /** The snapshots of a run by their path in the run folder. */
    static Map<String, byte[]> of(RunPlan plan, List<BedRun> runs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (runs.stream().allMatch(run -> run.result().snapshots().isEmpty())) {
            return files;
        }
        Scenario scenario = plan.source().scenario();
        Snapshots documents = new Snapshots(scenario.lung());
        RunOptions settings = plan.settings().until(RunPlan.end_s(plan.source(), plan.settings()));
        String digest = Sha256.of(plan.source().bytes());
        for (BedRun run : runs) {
            SnapshotOf of = new SnapshotOf(Version.number(), digest, run.bed().name(), settings);
            for (Snapshot snapshot : run.result().snapshots()) {
                String name = FOLDER + "/" + Numbers.text(snapshot.time() / HOUR_S) + "h.json";
                files.put(run.bed().path(name), documents.write(snapshot, of));
            }
        }
        return files;
    }

    /** The snapshots of a patient in a run folder, the latest first. */
    static List<Path> in(Path run, Bed bed) throws IOException {
        Path folder = run.resolve(bed.path(FOLDER));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> hours(file).isPresent())
                    .sorted(Comparator.comparingDouble(
                            (Path file) -> -hours(file).orElseThrow()))
                    .toList();
        }
    }

    /**
     * The run folder in which a snapshot lies.
     *
     * @throws CommandFailure if it lies in none
     */
    static Path runOf(Path snapshot) {
        if (!Files.exists(snapshot)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "There is no snapshot and no run folder (%s).".formatted(snapshot),
                    "give a run folder such as runs/first, or a file in its folder snapshots.");
        }
        Path absolute = snapshot.toAbsolutePath().normalize();
        for (Path up = absolute.getParent(); up != null; up = up.getParent()) {
            if (Files.isRegularFile(up.resolve(ManifestFile.NAME))) {
                return up;
            }
        }
        throw new CommandFailure(
                ExitCode.FAILURE,
                "The snapshot (%s) lies in no run folder; what was recorded before it is there.".formatted(snapshot),
                "give it where the run left it: RUN/snapshots/12h.json.");
    }

    private static OptionalDouble hours(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("[0-9.]+h\\.json")
                ? OptionalDouble.of(Double.parseDouble(name.substring(0, name.length() - "h.json".length())))
                : OptionalDouble.empty();
    }

    /** The time in the name of a snapshot, s. */
    static double seconds(Path file) {
        return hours(file).orElse(0) * HOUR_S;
    }
}
