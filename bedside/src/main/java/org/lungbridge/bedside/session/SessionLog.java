package org.lungbridge.bedside.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happened, line by line: in a file that only grows, and in memory as far as screens show it. */
final class SessionLog {
    private static final int MOST = 10_000;
    private static final String OPEN = "open";

    private final Path file;
    private final List<LogLine> lines = new ArrayList<>();
    private long next = 1;
    private boolean torn;
    private Optional<IOException> unwritten = Optional.empty();

    /** A log in a file, which may hold lines already; a torn last line is left out. */
    SessionLog(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                torn = !text.isEmpty() && !text.endsWith("\n");
                text.lines().forEach(this::readBack);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void readBack(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            JsonNode node = Json.read(text.getBytes(StandardCharsets.UTF_8));
            LogLine line = new LogLine(
                    node.path("n").asLong(),
                    node.path("time_s").asDouble(),
                    Instant.parse(node.path("wall").asString()),
                    node.path("kind").asString(),
                    node.path("actor").asString(),
                    node.path("what").asString(),
                    node.path("detail").asString(),
                    node.path(OPEN).asBoolean());
            next = line.n() + 1;
            if (line.what().equals(TimeMoves.REWOUND)) {
                forgetAfter(line.time_s());
            }
            lines.add(line);
        } catch (JacksonException | java.time.DateTimeException damaged) {
            next++;
        }
    }

    /** Writes a line down. */
    LogLine write(double time_s, String kind, String actor, String what, String detail, boolean open) {
        LogLine line = new LogLine(next++, time_s, Instant.now(), kind, actor, what, detail, open);
        lines.add(line);
        if (lines.size() > MOST) {
            lines.subList(0, MOST / 4).clear();
        }
        ObjectNode json = line.json();
        json.put(OPEN, open);
        append(Json.text(json) + "\n");
        return line;
    }

    /** Why the last line is missing in the file; nothing if it is there. */
    Optional<IOException> unwritten() {
        return unwritten;
    }

    /** A line that cannot be written is missing in the file, not on the screens; what was written of it ends there. */
    private void append(String text) {
        try {
            Files.writeString(
                    file,
                    torn ? "\n" + text : text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            torn = false;
            unwritten = Optional.empty();
        } catch (IOException full) {
            torn = true;
            unwritten = Optional.of(full);
        }
    }

    /** Screens forget what lies after a time (s) that has not been; the file does not. */
    void forgetAfter(double time_s) {
        lines.removeIf(line -> line.time_s() > time_s);
    }

    /** The last lines that a role may see, the oldest first. */
    List<LogLine> last(Role role, int most) {
        List<LogLine> seen = lines.stream().filter(line -> line.shownTo(role)).toList();
        return seen.subList(Math.max(0, seen.size() - most), seen.size());
    }

    /** The lines after a number that a role may see. */
    List<LogLine> after(Role role, long n) {
        return lines.stream().filter(line -> line.n() > n && line.shownTo(role)).toList();
    }
}
