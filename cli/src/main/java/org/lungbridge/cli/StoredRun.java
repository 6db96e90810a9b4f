package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lungbridge.dossier.fhir.ChartedRun.LabResult;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Course;
import org.lungbridge.recording.Recording;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.teaching.ScoreSheets;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunSeries;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A run folder, read back. */
final class StoredRun {
    /** Names of patients are folders; nothing else may be one. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

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
            return JsonFile.read(Files.readAllBytes(file));
        } catch (JacksonException failure) {
            throw damaged(file, failure.getOriginalMessage());
        }
    }

    private static CommandFailure damaged(Path file, String why) {
        return new CommandFailure(
                ExitCode.FAILURE, "The file (%s) is damaged: %s".formatted(file, why), "it was edited; run again.");
    }

    /** Something that every manifest has. */
    private <T> T inManifest(Function<JsonNode, T> reading) {
        try {
            return reading.apply(manifest);
        } catch (JacksonException failure) {
            throw damaged(folder.resolve(ManifestFile.NAME), failure.getOriginalMessage());
        }
    }

    Path folder() {
        return folder;
    }

    String title() {
        return inManifest(it -> it.required("scenario").required("title").asString());
    }

    RunOptions settings() {
        return inManifest(ManifestFile::settings);
    }

    /**
     * The scenario the run was made from, with the pictures beside it.
     *
     * @throws CommandFailure if it is another one by now
     */
    ScenarioSource source() throws IOException {
        byte[] document = bytes(ScenarioSource.FILE);
        if (!Sha256.of(document).equals(scenarioDigest())) {
            throw new CommandFailure(
                    ExitCode.INVALID,
                    "The scenario (%s) is not the one the run was made from."
                            .formatted(folder.resolve(ScenarioSource.FILE)),
                    "it was edited; run it anew.");
        }
        String file = folder.resolve(ScenarioSource.FILE).toString();
        Scenario scenario = Documents.readScenario(file, document);
        var pictures = new Pictures(scenario, Documents.pictures(file, document, folder));
        return new ScenarioSource(file, document, pictures);
    }

    /** What was played before, if the run is a branch. */
    Lineage lineage() throws IOException {
        if (!manifest.has("branch")) {
            return Lineage.NONE;
        }
        try {
            JsonNode branch = manifest.required("branch");
            List<Lineage.Ancestor> ancestors = new ArrayList<>();
            for (JsonNode node : branch.required("ancestors")) {
                String file = Lineage.Ancestor.file(ancestors.size() + 1);
                byte[] document = bytes(file);
                if (!Sha256.of(document).equals(node.required("sha256").asString())) {
                    throw damaged(folder.resolve(file), "it is not the one the branch was made from.");
                }
                ancestors.add(Lineage.ancestor(node, document));
            }
            return new Lineage(ancestors, Lineage.choice(branch));
        } catch (JacksonException failure) {
            throw damaged(folder.resolve(ManifestFile.NAME), failure.getOriginalMessage());
        }
    }

    /** SHA-256 of the manifest, which holds those of all other files. */
    String digest() throws IOException {
        return Sha256.of(bytes(ManifestFile.NAME));
    }

    /** How it ended for a patient. */
    JsonNode outcome(Bed bed) throws IOException {
        return json(folder.resolve(bed.path(OutcomeFile.NAME)));
    }

    /** The last time a patient has reached, s. */
    double reached_s(Bed bed) throws IOException {
        return outcome(bed).path("end_s").asDouble(0);
    }

    /** The SHA-256 of the scenario the run was made from. */
    String scenarioDigest() {
        return manifest.path("inputs").path(0).path("sha256").asString("");
    }

    /** The patients of the run, in the order of the scenario. */
    List<Bed> beds() {
        if (!manifest.has("patients")) {
            return List.of(Bed.only(title()));
        }
        List<Bed> beds = new ArrayList<>();
        for (JsonNode patient : manifest.path("patients")) {
            String id = inManifest(it -> patient.required("id").asString());
            if (!NAME.matcher(id).matches()) {
                throw damaged(folder.resolve(ManifestFile.NAME), "a patient is called (%s).".formatted(id));
            }
            beds.add(new Bed(id, inManifest(it -> patient.required("title").asString())));
        }
        return beds;
    }

    /** Whether a patient was run at all; after an interruption some are not. */
    boolean holds(Bed bed) {
        return Files.isRegularFile(folder.resolve(bed.path(OutcomeFile.NAME)));
    }

    /** Whether the run was stopped before the end of its last patient. */
    boolean interrupted() throws IOException {
        for (Bed bed : beds()) {
            if (bed.name() != null && !holds(bed)) {
                return true;
            }
            Path outcome = folder.resolve(bed.path(OutcomeFile.NAME));
            if (json(outcome).path("ending").asString("").equals("interrupted")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the folder has this file; older runs lack some. */
    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    /** What there is to draw. */
    Drawing drawing() throws IOException {
        Map<Bed, PlayedRun> played = new LinkedHashMap<>();
        if (beds().stream().anyMatch(bed -> has(bed.path(ScoreFile.NAME)))) {
            played().forEach(run -> played.put(run.bed(), run));
        }
        List<Drawing.Subject> subjects = new ArrayList<>();
        for (Bed bed : beds()) {
            if (bed.name() == null || holds(bed)) {
                PlayedRun run = played.get(bed);
                subjects.add(run == null ? subject(bed) : run.subject());
            }
        }
        return new Drawing(title(), subjects);
    }

    /** Its patients as a lesson has them. */
    List<PlayedRun> played() throws IOException {
        Scenario scenario =
                Documents.readScenario(folder.resolve(ScenarioSource.FILE).toString(), bytes(ScenarioSource.FILE));
        LessonFiles lesson = lesson();
        Map<Bed, Score> scores = scores(lesson);
        List<PlayedRun> runs = new ArrayList<>();
        for (Patient patient : scenario.everybody()) {
            Bed bed = Bed.of(scenario, patient);
            if (holds(bed)) {
                String ending = outcome(bed).path("reason").asString("");
                Optional<Score> score = Optional.ofNullable(scores.get(bed));
                runs.add(PlayedRun.of(scenario.with(patient), patient, lesson, subject(bed), score, ending));
            }
        }
        return runs;
    }

    private Drawing.Subject subject(Bed bed) throws IOException {
        return new Drawing.Subject(bed, series(bed), events(bed), results(bed));
    }

    /** The reports of its patients, by their path in the run folder. */
    Map<String, byte[]> reports() throws IOException {
        ScenarioSource source = source();
        Scenario scenario = source.scenario();
        var frame = new ReportFile.Frame(title(), scenario.id(), settings().seed(), true, source.pictures());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Patient patient : scenario.everybody()) {
            Bed bed = Bed.of(scenario, patient);
            if (holds(bed)) {
                var subject = subject(bed);
                JsonNode outcome = outcome(bed);
                boolean alive = outcome.path("alive").asBoolean(true);
                double end = outcome.path("end_s").asDouble(0);
                Course course = ReportFile.course(subject, patient, alive, end);
                files.put(bed.path(ReportFile.NAME), ReportFile.bytes(frame, subject, patient, course));
            }
        }
        return files;
    }

    /**
     * Who played and by what it was judged; marks may be others than those of the run.
     *
     * @throws CommandFailure if the learner or a checklist is another one by now
     */
    LessonFiles lesson() throws IOException {
        List<byte[]> checklists = new ArrayList<>();
        while (has(LessonFiles.checklist(checklists.size() + 1))) {
            checklists.add(input(LessonFiles.checklist(checklists.size() + 1)));
        }
        return new LessonFiles(
                has(LessonFiles.LEARNER) ? input(LessonFiles.LEARNER) : null,
                checklists,
                has(LessonFiles.MARKS) ? bytes(LessonFiles.MARKS) : null,
                has(LessonFiles.PLAY) ? input(LessonFiles.PLAY) : null);
    }

    private byte[] input(String file) throws IOException {
        byte[] bytes = bytes(file);
        for (JsonNode node : manifest.path("inputs")) {
            String written = node.path("sha256").asString("");
            if (node.path("file").asString("").equals(file) && !Sha256.of(bytes).equals(written)) {
                throw damaged(folder.resolve(file), "it is not the one the run was made with.");
            }
        }
        return bytes;
    }

    /**
     * Sees that a file is the one the run wrote; files that the manifest does not list are passed over.
     *
     * @throws CommandFailure if it is another one by now
     */
    void requireWritten(String file) throws IOException {
        for (JsonNode node : manifest.path("outputs")) {
            boolean other = node.path("file").asString("").equals(file)
                    && !Sha256.of(bytes(file)).equals(node.path("sha256").asString(""));
            if (other) {
                throw new CommandFailure(
                        ExitCode.FAILURE,
                        "The file (%s) is not the one the run wrote (SHA-256).".formatted(folder.resolve(file)),
                        "it was edited, or the disk is failing; take an earlier snapshot, or run it anew.");
            }
        }
    }

    /** How its patients are judged; none where there is nothing to judge. */
    Map<Bed, Score> scores(LessonFiles lesson) throws IOException {
        String file = folder.resolve(ScenarioSource.FILE).toString();
        Scenario scenario = Documents.readScenario(file, bytes(ScenarioSource.FILE));
        Map<Bed, Score> scores = new LinkedHashMap<>();
        for (Patient patient : scenario.everybody()) {
            Bed bed = Bed.of(scenario, patient);
            ScoreSheet sheet = ScoreSheets.of(scenario.with(patient), lesson.lesson());
            if (holds(bed) && !sheet.isEmpty()) {
                Recording recording = TimeSeriesFile.recording(folder.resolve(bed.path(TimeSeriesFile.NAME)));
                scores.put(bed, Scorer.score(sheet, events(bed), recording, lesson.marks(sheet)));
            }
        }
        return scores;
    }

    /** The time series of a patient. */
    RunSeries series(Bed bed) throws IOException {
        return TimeSeriesFile.read(folder.resolve(bed.path(TimeSeriesFile.NAME)));
    }

    /** What came back from the laboratory; older runs have no such file. */
    private List<Measured> results(Bed bed) throws IOException {
        String file = bed.path(LabsFile.NAME);
        return has(file) ? LabsFile.read(folder.resolve(file)) : List.of();
    }

    /** The whole report of the laboratory on a patient; older runs have no such file. */
    List<LabResult> laboratory(Bed bed) throws IOException {
        String file = bed.path(LabsFile.NAME);
        return has(file) ? LabsFile.results(folder.resolve(file)) : List.of();
    }

    /** What happened to a patient. */
    List<EventRecord> events(Bed bed) throws IOException {
        return EventsFile.read(folder.resolve(bed.path(EventsFile.NAME)));
    }
}
