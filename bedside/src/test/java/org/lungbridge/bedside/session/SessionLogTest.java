package org.lungbridge.bedside.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.stream.Role;

/** The log of a session after what machines do to files and clocks. */
class SessionLogTest {
    @TempDir
    private Path folder;

    private static String line(int n, int time_s, String wall) {
        return ("{\"n\":%d,\"time_s\":%d,\"wall\":\"%s\",\"kind\":\"note\",\"actor\":\"instructor\",\"what\":\"note\","
                        + "\"detail\":\"%d\",\"open\":true}%n")
                .formatted(n, time_s, wall, n);
    }

    /** Daylight saving, a time server, a battery that is empty: the order of what happened is that of the numbers. */
    @Test
    void aClockOnTheWallThatJumpsChangesNoOrder() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.jsonl"),
                line(1, 10, "2026-03-29T01:59:59Z")
                        + line(2, 20, "1970-01-01T00:00:03Z")
                        + line(3, 30, "2031-01-01T00:00:00Z"));
        SessionLog log = new SessionLog(file);
        LogLine next = log.write(40, "note", "instructor", "note", "4", true);
        assertThat(next.n()).isEqualTo(4);
        assertThat(log.after(Role.INSTRUCTOR, 0).stream().map(LogLine::detail)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aTornLineSpoilsNoOther() throws IOException {
        String torn = line(2, 20, "2026-11-27T10:00:00Z").substring(0, 40);
        Path file = Files.writeString(
                folder.resolve("log.jsonl"),
                line(1, 10, "2026-11-27T10:00:00Z") + torn + "\n\n" + line(3, 30, "2026-11-27T10:00:01Z"));
        SessionLog log = new SessionLog(file);
        log.write(40, "note", "instructor", "note", "4", true);
        List<LogLine> again = new SessionLog(file).after(Role.INSTRUCTOR, 0);
        assertThat(again.stream().map(LogLine::detail)).containsExactly("1", "3", "4");
    }

    @Test
    void aLineThatWasCutInTheMiddleOfALetterIsEndedByTheNext() throws IOException {
        byte[] whole = line(1, 10, "2026-11-27T10:00:00Z").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("log.jsonl"), whole);
        Files.write(file, "{\"n\":2,\"what\":\"\u00e4".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        byte[] torn = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(torn, torn.length - 1));
        new SessionLog(file).write(40, "note", "instructor", "note", "4", true);
        List<LogLine> again = new SessionLog(file).after(Role.INSTRUCTOR, 0);
        assertThat(again.stream().map(LogLine::detail)).containsExactly("1", "4");
    }
}
