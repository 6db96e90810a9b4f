package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.Beginning;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.snapshot.SnapshotOf;
import org.lungbridge.scenarios.snapshot.Snapshots;
import org.lungbridge.scenarios.snapshot.StoredSnapshot;

/** The patients of a run folder where snapshots were taken of them. */
final class StoppedPatients {
    private final StoredRun run;
    private final ScenarioSource source;
    private final RunOptions settings;

    /** @param settings how the run was computed */
    StoppedPatients(StoredRun run, ScenarioSource source, RunOptions settings) {
        this.run = run;
        this.source = source;
        this.settings = settings;
    }

    /**
     * Where each patient can be taken up: at the given snapshot, the others at their last one before the new end.
     *
     * @param chosen a snapshot of one of the patients; null for none
     */
    Map<String, RunPlan.Stopped> before(double end_s, @Nullable Path chosen) throws IOException {
        Scenario scenario = source.scenario();
        Snapshots documents = new Snapshots(scenario.lung());
        Map<String, RunPlan.Stopped> stopped = new LinkedHashMap<>();
        for (Bed bed : Bed.all(scenario)) {
            Path file = chosen != null && belongsTo(chosen, bed) ? chosen : last(bed, end_s);
            if (file != null) {
                String digest = Sha256.of(source.bytes());
                StoredSnapshot read =
                        documents.read(file, new SnapshotOf(Version.number(), digest, bed.name(), settings));
                stopped.put(bed.label(), new RunPlan.Stopped(beginning(bed, file, read), read.end_s()));
                run.requireWritten(bed.path(SnapshotFiles.FOLDER + "/" + file.getFileName()));
                run.requireWritten(bed.path(TimeSeriesFile.NAME));
                run.requireWritten(bed.path(EventsFile.NAME));
            }
        }
        return stopped;
    }

    private boolean belongsTo(Path snapshot, Bed bed) {
        Path folder = run.folder().resolve(bed.path(SnapshotFiles.FOLDER)).toAbsolutePath();
        return folder.normalize().equals(snapshot.toAbsolutePath().normalize().getParent());
    }

    private @Nullable Path last(Bed bed, double end_s) throws IOException {
        List<Path> all = SnapshotFiles.in(run.folder(), bed);
        return all.stream()
                .filter(file -> SnapshotFiles.seconds(file) < end_s)
                .findFirst()
                .orElse(null);
    }

    private Beginning beginning(Bed bed, Path file, StoredSnapshot read) throws IOException {
        Path folder = run.folder();
        Recording rows = TimeSeriesFile.recording(folder.resolve(bed.path(TimeSeriesFile.NAME)), ScenarioRun.columns());
        List<EventRecord> events = EventsFile.read(folder.resolve(bed.path(EventsFile.NAME)));
        try {
            return new Beginning(read.snapshot(), rows, events);
        } catch (IllegalArgumentException shorter) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The snapshot (%s) does not fit the files of its run: %s".formatted(file, firstLine(shorter)),
                    "a file was cut or edited; run it anew.");
        }
    }

    private static String firstLine(IllegalArgumentException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
