package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.viz.RunSeries;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A run folder, read back. */
final class StoredRun {
    private final Path folder;
    private final JsonNode manifest;

    private StoredRun(Path folder, JsonNode manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a run folder.
     *
     * @throws CommandFailure if it is none
     */
    static StoredRun open(Path folder) throws IOException {
        Path manifest = folder.resolve(ManifestFile.NAME);
        if (!Files.isRegularFile(manifest)) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) is no run folder: it has no (%s).".formatted(folder, ManifestFile.NAME),
                    "give the folder that (run) wrote, such as runs/sle-dah-vv-ecmo.");
        }
        return new StoredRun(folder, json(manifest));
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (JacksonException failure) {
            throw damaged(file, failure.getOriginalMessage());
        }
    }

    private static CommandFailure damaged(Path file, String why) {
        return new CommandFailure(
                ExitCode.FAILURE, "The file (%s) is damaged: %s".formatted(file, why), "it was edited; run again.");
    }

    Path folder() {
        return folder;
    }

    String title() {
        try {
            return manifest.required("scenario").required("title").asString();
        } catch (JacksonException failure) {
            throw damaged(folder.resolve(ManifestFile.NAME), failure.getOriginalMessage());
        }
    }

    RunOptions settings() {
        try {
            return ManifestFile.settings(manifest);
        } catch (JacksonException failure) {
            throw damaged(folder.resolve(ManifestFile.NAME), failure.getOriginalMessage());
        }
    }

    /** The SHA-256 of the scenario the run was made from. */
    String scenarioDigest() {
        return manifest.path("inputs").path(0).path("sha256").asString("");
    }

    boolean interrupted() throws IOException {
        return json(folder.resolve(OutcomeFile.NAME))
                .path("ending")
                .asString("")
                .equals("interrupted");
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    RunSeries series() throws IOException {
        return TimeSeriesFile.read(folder.resolve(TimeSeriesFile.NAME));
    }

    List<EventRecord> events() throws IOException {
        return EventsFile.read(folder.resolve(EventsFile.NAME));
    }
}
