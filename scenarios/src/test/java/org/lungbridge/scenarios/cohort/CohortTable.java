package org.lungbridge.scenarios.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The distributions of one cohort beside what was published, as a table for people and a file for machines. */
final class CohortTable {
    private static final Path FOLDER = Path.of("target", "cohorts");

    private final String name;
    private final List<CohortRow> all;
    private final List<CohortRow> complete;
    private final List<String> lines = new ArrayList<>();

    CohortTable(String name, List<CohortRow> all) {
        this.name = name;
        this.all = all;
        this.complete = all.stream().filter(CohortRow::isComplete).toList();
        lines.add("| %s | published | model |".formatted(name));
        lines.add("|---|---|---|");
        long nobody = all.stream().filter(row -> row.refused() < 0).count();
        lines.add("| patients | - | %d; %d of them drawn anew, %d nobody could be, %d not computed to the end |"
                .formatted(
                        complete.size(),
                        all.stream().filter(row -> row.refused() > 0).count(),
                        nobody,
                        all.size() - complete.size() - nobody));
    }

    /** Patients whom nobody could be, and courses that were not computed to their end. */
    List<CohortRow> lost() {
        return all.stream().filter(row -> !complete.contains(row)).toList();
    }

    /** Median and quartiles of those in whom it happened. */
    CohortTable quartiles(String what, String published, Predicate<CohortRow> whom, ToDoubleFunction<CohortRow> value) {
        double[] values = complete.stream()
                .filter(whom)
                .mapToDouble(value)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        lines.add("| %s | %s | %s |".formatted(what, published, quartiles(values)));
        return this;
    }

    private static String quartiles(double[] sorted) {
        int n = sorted.length;
        return n == 0
                ? "none"
                : String.format(
                        Locale.ROOT, "%.1f [%.1f-%.1f], n %d", sorted[n / 2], sorted[n / 4], sorted[3 * n / 4], n);
    }

    CohortTable share(String what, String published, Predicate<CohortRow> whom, Predicate<CohortRow> which) {
        long of = complete.stream().filter(whom).count();
        lines.add(String.format(
                Locale.ROOT, "| %s | %s | %.0f %% of %d |", what, published, 100 * share(whom, which), of));
        return this;
    }

    double share(Predicate<CohortRow> whom, Predicate<CohortRow> which) {
        List<CohortRow> them = complete.stream().filter(whom).toList();
        return them.stream().filter(which).count() / (double) Math.max(1, them.size());
    }

    double median(Predicate<CohortRow> whom, ToDoubleFunction<CohortRow> value) {
        double[] sorted =
                complete.stream().filter(whom).mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    CohortTable deaths(String published) {
        Map<String, Long> causes = complete.stream()
                .filter(CohortRow::died)
                .collect(Collectors.groupingBy(CohortRow::cause, TreeMap::new, Collectors.counting()));
        lines.add("| deaths | %s | %s |".formatted(published, causes));
        return this;
    }

    /** Prints the table, and writes it and a row for each patient below the build folder. */
    CohortTable report() {
        lines.forEach(System.out::println);
        List<String> rows = new ArrayList<>(List.of(CohortRow.header()));
        all.forEach(row -> rows.add(row.line()));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name.replace(' ', '-') + ".md"), lines);
            Files.write(FOLDER.resolve(name.replace(' ', '-') + ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Mean of a difference. */
    double mean(ToDoubleFunction<CohortRow> value) {
        return Arrays.stream(complete.stream().mapToDouble(value).toArray())
                .average()
                .orElseThrow();
    }
}
