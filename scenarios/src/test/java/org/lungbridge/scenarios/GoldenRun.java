package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lungbridge.recording.Numbers;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunResult;

/**
 * What a shipped scenario came to when somebody last looked: every output variable at four times, events, results, ending.
 * A number may move by a thousandth of the largest that the variable has in the file; publications that the engine is held
 * against allow it ten to a hundred times that. Moved on purpose, it is written anew with {@code -Dlungbridge.update=true}
 * and told under <em>Results changed</em>; {@code .ci/results-changed} asks for that.
 */
public final class GoldenRun {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final double TOLERANCE = 1e-3;
    private static final int TIMES = 4;
    /** Memories of a posture decay to less than this in every unit, and then to noise. */
    private static final double NOTHING = 1e-30;

    private static final MathContext DIGITS = new MathContext(6);

    private GoldenRun() {}

    /** The name of the file of a patient of a scenario without a learner. */
    public static String name(Scenario scenario, Patient patient) {
        return scenario.hasSeveralPatients() ? scenario.id() + "." + patient.id() : scenario.id();
    }

    /** The files that are there, without their ending. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.csv$", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Fails where a run is not what the file says, or tells what happened in the digits of the machine's language. */
    public static void holds(String name, RunResult run) throws IOException {
        assertThat(run.events())
                .allSatisfy(event -> assertThat(event.detail())
                        .as("digits of (%s)", event.what())
                        .doesNotContainPattern("[\\p{Nd}&&[^0-9]]"));
        Path file = FOLDER.resolve(name + ".csv");
        List<String> now = lines(run);
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        List<String> golden = Files.readAllLines(file);
        assertThat(golden).as("lines of %s", file).hasSameSizeAs(now);
        for (int k = 0; k < golden.size(); k++) {
            assertThat(same(golden.get(k), now.get(k)))
                    .as("%s, line %d%nit has  %s%nnow is  %s", file, k + 1, golden.get(k), now.get(k))
                    .isTrue();
        }
    }

    private static List<String> lines(RunResult run) {
        Recording rows = run.recording();
        int[] at = new int[TIMES];
        for (int k = 0; k < TIMES; k++) {
            at[k] = (rows.rows() - 1) * (k + 1) / TIMES;
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("time_s", rows.times(), at));
        lines.add("ending," + run.outcome().ending() + "," + run.events().size() + " events,"
                + run.labs().size() + " results");
        for (int column = 0; column < rows.columns().size(); column++) {
            lines.add(line(rows.columns().get(column).id(), rows.column(column), at));
        }
        return lines;
    }

    private static String line(String name, double[] column, int[] at) {
        StringBuilder line = new StringBuilder(name);
        for (int row : at) {
            double value = column[row];
            line.append(',').append(Double.isFinite(value) ? Numbers.text(rounded(value)) : Numbers.text(value));
        }
        return line.toString();
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Whether two lines tell the same within the tolerance; what has decayed to less than {@link #NOTHING} is nothing. */
    static boolean same(String golden, String now) {
        String[] was = golden.split(",", -1);
        String[] is = now.split(",", -1);
        if (golden.equals(now)) {
            return true;
        }
        if (was.length != is.length || !was[0].equals(is[0]) || was[0].equals("ending")) {
            return false;
        }
        double largest = Arrays.stream(was, 1, was.length)
                .filter(text -> !text.isEmpty())
                .mapToDouble(text -> Math.abs(Double.parseDouble(text)))
                .max()
                .orElse(0);
        for (int k = 1; k < was.length; k++) {
            boolean empty = was[k].isEmpty() || is[k].isEmpty();
            if (empty
                    ? !was[k].equals(is[k])
                    : Math.abs(Double.parseDouble(was[k]) - Double.parseDouble(is[k]))
                            > TOLERANCE * largest + NOTHING) {
                return false;
            }
        }
        return true;
    }
}
