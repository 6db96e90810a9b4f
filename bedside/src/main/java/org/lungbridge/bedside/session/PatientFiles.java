package org.lungbridge.bedside.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.bedside.live.Past;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.snapshot.SnapshotOf;
import org.lungbridge.scenarios.snapshot.Snapshots;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The patient of a session on disk: the engine's snapshot, the events before it and the trends, with a file of their SHA-256
 * sums. A file that is not what was written, or that another program or scenario wrote, is not used: the patient can always be
 * computed again from what people did.
 */
final class PatientFiles {
    private static final String SNAPSHOT = "snapshot.json";
    private static final String EVENTS = "events.json";
    private static final String TRENDS = "trends.bin";
    private static final String SUMS = "snapshot.sha256";
    private static final String NEW = ".new";

    private final Path folder;
    private final SnapshotOf of;
    private final Snapshots documents;

    /**
     * What was found.
     *
     * @param past the patient where the engine stood still
     * @param trends as they were written
     */
    record Found(Past past, byte[] trends) {}

    /** Files that cannot be used, with the reason. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String why, Exception cause) {
            super(why, cause);
        }

        Unusable(String why) {
            super(why);
        }
    }

    /**
     * The files of a session.
     *
     * @param folder of the session
     * @param scene what is played: files of another scenario, seed or interval are not used
     * @param program its version: another one would go on with other bits
     */
    PatientFiles(Path folder, Scene scene, String program) {
        this.folder = folder;
        this.documents = new Snapshots(scene.scenario().lung());
        RunOptions options = scene.options();
        this.of = new SnapshotOf(
                program,
                Sha256.of(scene.bytes()),
                null,
                new RunOptions(
                                options.seed(),
                                options.solver(),
                                options.relativeTolerance(),
                                OptionalDouble.of(scene.run().interval_s()),
                                options.until_s())
                        .until(scene.run().end_s()));
    }

    /**
     * Replaces what is there; a stop in between leaves sums that do not fit.
     *
     * @param past the patient where the engine stood still last
     * @param trends up to then, as {@link Trends#bytes} gives them
     */
    void write(Past past, byte[] trends) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SNAPSHOT, documents.write(past.snapshot(), of));
        files.put(EVENTS, Json.bytes(json(past.events())));
        files.put(TRENDS, trends);
        StringBuilder sums = new StringBuilder();
        files.forEach((name, bytes) ->
                sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
        files.put(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey() + NEW), file.getValue());
            }
            for (String name : files.keySet()) {
                Files.move(folder.resolve(name + NEW), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            files.keySet().forEach(this::dropNew);
            throw new UncheckedIOException(failure);
        }
    }

    /** A disk that is full is not made fuller by what nobody will read. */
    private void dropNew(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + NEW));
        } catch (IOException stays) {
            // The failure that led here is told; the next write replaces the file.
        }
    }

    /** Nothing is there any longer; what {@link #write} left beside the sums is not read without them. */
    void forget() {
        try {
            Files.deleteIfExists(folder.resolve(SUMS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What is there; nothing if nothing was written.
     *
     * @throws Unusable if it is damaged, or not of this session and program
     */
    Optional<Found> read() throws Unusable {
        Path sums = folder.resolve(SUMS);
        if (!Files.exists(sums)) {
            return Optional.empty();
        }
        try {
            List<String> named = new ArrayList<>();
            for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
                named.add(checked(line));
            }
            if (!named.equals(List.of(SNAPSHOT, EVENTS, TRENDS))) {
                throw new Unusable("The sums (%s) do not name every file once.".formatted(SUMS));
            }
            Snapshot snapshot = documents.read(folder.resolve(SNAPSHOT), of).snapshot();
            List<EventRecord> events = events(Json.read(Files.readAllBytes(folder.resolve(EVENTS))));
            return Optional.of(new Found(new Past(snapshot, events), Files.readAllBytes(folder.resolve(TRENDS))));
        } catch (InvalidDocument invalid) {
            throw new Unusable(invalid.problems().get(0).message(), invalid);
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            throw new Unusable(String.valueOf(damaged.getMessage()), damaged);
        }
    }

    /** The file that a line of the sums names, which is as it was written. */
    private String checked(String line) throws IOException, Unusable {
        String[] parts = line.split("  ", 2);
        String name = parts.length < 2 ? "" : parts[1];
        if (!List.of(SNAPSHOT, EVENTS, TRENDS).contains(name)) {
            throw new Unusable("The sums (%s) name the file (%s).".formatted(SUMS, name));
        }
        if (!Sha256.of(Files.readAllBytes(folder.resolve(name))).equals(parts[0])) {
            throw new Unusable("The file (%s) is not as it was written: its SHA-256 is another.".formatted(name));
        }
        return name;
    }

    private static ArrayNode json(List<EventRecord> events) {
        ArrayNode all = Json.array();
        events.forEach(event -> all.addObject()
                .put("time_s", event.time())
                .put("kind", event.kind())
                .put("actor", event.actor())
                .put("what", event.what())
                .put("detail", event.detail()));
        return all;
    }

    private static List<EventRecord> events(JsonNode written) {
        List<EventRecord> events = new ArrayList<>();
        written.forEach(event -> events.add(new EventRecord(
                event.path("time_s").asDouble(),
                event.path("kind").asString(),
                event.path("actor").asString(),
                event.path("what").asString(),
                event.path("detail").asString())));
        return events;
    }
}
