package org.lungbridge.bedside.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people did in a session and where time stands, on disk. The patient can be computed again from that, with the same bits;
 * {@link PatientFiles} keep him too, so that a restart need not.
 */
final class Store {
    static final String LOG = "log.jsonl";
    static final String SCENARIO = "scenario.json";
    private static final String STATE = "session.json";

    private final Path folder;

    /** What was kept; nothing of a new session. */
    record Kept(Optional<ObjectNode> state, List<ObjectNode> steps) {}

    Store(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Kept read() {
        Path file = folder.resolve(STATE);
        if (!Files.exists(file)) {
            return new Kept(Optional.empty(), List.of());
        }
        try {
            ObjectNode state = (ObjectNode) Json.read(Files.readAllBytes(file));
            List<ObjectNode> steps = new ArrayList<>();
            state.path("steps").forEach(step -> steps.add((ObjectNode) step));
            return new Kept(Optional.of(state), steps);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JacksonException | ClassCastException damaged) {
            throw new IllegalStateException(
                    "The session file (%s) cannot be read.%nMaybe it was edited; move its folder away.".formatted(file),
                    damaged);
        }
    }

    /** Replaces the file in one go. */
    void write(ObjectNode state) {
        try {
            Path temporary = folder.resolve(STATE + ".new");
            Files.write(temporary, Json.bytes(state));
            Files.move(
                    temporary,
                    folder.resolve(STATE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
