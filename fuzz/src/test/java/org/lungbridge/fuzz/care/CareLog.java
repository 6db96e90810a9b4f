package org.lungbridge.fuzz.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lungbridge.fuzz.care.Patients.Course;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.run.Reproducer;

/** What came of patients, one a line, in a file from which a later run goes on; beside it the scenarios that are to be looked at. */
final class CareLog {
    private static final int ENDING = 1;

    private final Path folder;
    private final Path file;
    private final Set<Long> done = new HashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private double cpu_s;
    private double simulated_d;
    private int findings;

    CareLog(Path folder, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.file = folder.resolve("care-%d.csv".formatted(seed));
        if (Files.exists(file)) {
            endTheLastLine();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split(",", -1);
                if (cells.length == 6) {
                    done.add(Long.valueOf(cells[0]));
                    count(
                            cells[ENDING],
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Integer.parseInt(cells[5]));
                }
            }
        }
    }

    /** A process that was killed may have left a part of a line. */
    private void endTheLastLine() throws IOException {
        if (!Files.readString(file).endsWith("\n")) {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
    }

    boolean has(long number) {
        return done.contains(number);
    }

    /** Keeps a course, and of one with findings the scenario. */
    void keep(Course course, byte[] document) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%d,%s,%.4f,%.3f,%d,%d%n",
                course.number(),
                course.ending(),
                course.end_d(),
                course.cpu_s(),
                course.steps(),
                course.findings().size());
        if (!course.findings().isEmpty()) {
            Files.write(
                    folder.resolve("care-%d-%d.json".formatted(course.seed(), course.number())),
                    reproducer(course, document));
        }
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        done.add(course.number());
        count(course.ending(), course.end_d(), course.cpu_s(), course.findings().size());
    }

    private static byte[] reproducer(Course course, byte[] document) {
        return Reproducer.bytes(
                Documents.readScenario("care.json", document),
                Patients.options(course.number()),
                "Random care, seed %d, number %d: %s".formatted(course.seed(), course.number(), course.findings()),
                "from its sources");
    }

    private void count(String ending, double days, double seconds, int found) {
        counts.merge(ending, 1, Integer::sum);
        simulated_d += days;
        cpu_s += seconds;
        findings += found > 0 ? 1 : 0;
    }

    /** Patients with findings. */
    int findings() {
        return findings;
    }

    /** All counts in a line. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%d patients, %.0f patient-days, %.0f s (%.2f s each): %s; with findings %d",
                done.size(),
                simulated_d,
                cpu_s,
                cpu_s / Math.max(1, done.size()),
                counts,
                findings);
    }
}
