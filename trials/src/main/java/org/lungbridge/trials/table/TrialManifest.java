package org.lungbridge.trials.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.population.Arms;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json} of a trial: what ran, on what, from what, what came out, and who could not be computed. It is the only file with
 * times, and the only one that differs between machines. Tables have two hashes: of the file, and of the text in it, which is
 * the same even where another zlib packs in another way.
 */
public final class TrialManifest {
    /** The name of the file. */
    public static final String NAME = "manifest.json";
    /** The generator of all chance, by its name in Java and in Commons RNG. */
    public static final String GENERATOR = "L64X128MixRandom";

    private static final int PIECE = 1 << 16;
    private static final String SHA256 = "sha256";

    private TrialManifest() {}

    /**
     * What only the command knows.
     *
     * @param version of the program
     * @param commit it was built from; empty where that is not known
     * @param command as it was given
     * @param start when it began
     * @param end when it ended
     * @param jobs how many threads computed
     * @param lanes how many courses each of them computed side by side
     */
    public record Circumstances(
            String version, String commit, List<String> command, Instant start, Instant end, int jobs, int lanes) {
        /** A command nobody changes afterwards. */
        public Circumstances {
            command = List.copyOf(command);
        }
    }

    /**
     * A course that could not be computed to its end.
     *
     * @param arm id of the arm
     * @param study which draw of the unknown parameters
     * @param patient number within the study
     * @param why the reason
     */
    public record FailedCourse(String arm, int study, int patient, String why) {}

    /**
     * Writes it, last of all: it has the hashes of all other files of the folder.
     *
     * @param inputs files a trial was read from, by what they are called, with their bytes
     */
    public static void write(
            Trial trial,
            Path folder,
            Map<String, byte[]> inputs,
            Map<TrialTable, Long> rows,
            List<FailedCourse> failed,
            Circumstances circumstances)
            throws IOException {
        ObjectNode json = JsonFile.object();
        program(json, circumstances);
        ObjectNode about = json.putObject("trial");
        about.put("id", trial.id()).put("title", trial.title());
        settings(json.putObject("settings"), trial, circumstances);
        ArrayNode read = json.putArray("inputs");
        inputs.forEach((name, bytes) -> read.addObject().put("file", name).put(SHA256, Sha256.of(bytes)));
        ObjectNode counts = json.putObject("counts");
        counts.put("arms", trial.arms().size());
        counts.put("studies", trial.numberOfStudies());
        counts.put("patients", trial.patientsOfAStudy());
        new EnumMap<>(rows).forEach((table, count) -> counts.put(table.fileName() + "Rows", count));
        counts.put("failedCourses", failed.size());
        ArrayNode nodes = json.putArray("failed");
        failed.forEach(course -> nodes.addObject()
                .put("arm", course.arm())
                .put("study", course.study())
                .put("patient", course.patient())
                .put("why", course.why()));
        outputs(json.putArray("outputs"), folder);
        WholeFile.write(folder.resolve(NAME), JsonFile.bytes(json));
    }

    private static void program(ObjectNode json, Circumstances circumstances) {
        json.put("program", "Lungbridge");
        json.put("purpose", "For teaching and research only. Never for patient care.");
        json.put("version", circumstances.version());
        json.put("commit", circumstances.commit().isEmpty() ? null : circumstances.commit());
        json.put("license", "Apache-2.0");
        json.put("java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        json.put("os", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        ArrayNode command = json.putArray("command");
        circumstances.command().forEach(command::add);
        json.put("startedAt", circumstances.start().toString());
        json.put("endedAt", circumstances.end().toString());
    }

    private static void settings(ObjectNode node, Trial trial, Circumstances circumstances) {
        RunOptions options = Arms.options(trial);
        node.put("seed", options.seed());
        node.put("randomGenerator", GENERATOR);
        node.put("solver", options.solver());
        node.put("relativeTolerance", Numbers.decimal(options.relativeTolerance()));
        node.put("interval_s", Numbers.decimal(options.interval_s().orElse(0)));
        node.put("until_s", Numbers.decimal(options.until_s().orElse(0)));
        node.put("jobs", circumstances.jobs());
        node.put("lanes", circumstances.lanes());
    }

    private static void outputs(ArrayNode nodes, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> isOutput(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            ObjectNode node = nodes.addObject().put("file", name);
            node.put("bytes", Files.size(file));
            try (InputStream stream = Files.newInputStream(file)) {
                node.put(SHA256, Sha256.of(stream));
            }
            if (name.endsWith(TrialFolder.PACKED)) {
                try (InputStream text = new GZIPInputStream(Files.newInputStream(file), PIECE)) {
                    node.put("contentSha256", Sha256.of(text));
                }
            }
        }
    }

    /** All but the manifest, the journal and what is hidden. */
    private static boolean isOutput(Path file) {
        String first = file.getName(0).toString();
        return !first.startsWith(".")
                && !first.equals(NAME)
                && !first.equals("journal")
                && !file.getFileName().toString().startsWith(".");
    }
}
