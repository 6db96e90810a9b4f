package org.lungbridge.dossier.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
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
final class DiseaseTable {
    private static final Path FOLDER = Path.of("target", "cohorts");

    private final String name;
    private final List<DiseaseRow> all;
    private final List<DiseaseRow> complete;
    private final List<String> lines = new ArrayList<>();

    DiseaseTable(String name, List<DiseaseRow> all) {
        this.name = name;
        this.all = all;
        this.complete = all.stream().filter(DiseaseRow::isComplete).toList();
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
    List<DiseaseRow> lost() {
        return all.stream().filter(row -> !complete.contains(row)).toList();
    }

    /** Median and quartiles of those in whom it happened. */
    DiseaseTable quartiles(
            String what, String published, Predicate<DiseaseRow> whom, ToDoubleFunction<DiseaseRow> value) {
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

    DiseaseTable share(String what, String published, Predicate<DiseaseRow> whom, Predicate<DiseaseRow> which) {
        long of = complete.stream().filter(whom).count();
        lines.add(String.format(
                Locale.ROOT, "| %s | %s | %.0f %% of %d |", what, published, 100 * share(whom, which), of));
        return this;
    }

    double share(Predicate<DiseaseRow> whom, Predicate<DiseaseRow> which) {
        List<DiseaseRow> them = complete.stream().filter(whom).toList();
        return them.stream().filter(which).count() / (double) Math.max(1, them.size());
    }

    double median(Predicate<DiseaseRow> whom, ToDoubleFunction<DiseaseRow> value) {
        double[] sorted =
                complete.stream().filter(whom).mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    DiseaseTable deaths(String published) {
        Map<String, Long> causes = complete.stream()
                .filter(DiseaseRow::died)
                .collect(Collectors.groupingBy(DiseaseRow::cause, TreeMap::new, Collectors.counting()));
        lines.add("| deaths | %s | %s |".formatted(published, causes));
        return this;
    }

    /** Prints the table, and writes it and a row for each patient below the build folder. */
    DiseaseTable report() {
        lines.forEach(System.out::println);
        List<String> rows = new ArrayList<>(List.of(header()));
        all.forEach(row -> rows.add(line(row)));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name.replace(' ', '-') + ".md"), lines);
            Files.write(FOLDER.resolve(name.replace(' ', '-') + ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String header() {
        return Arrays.stream(DiseaseRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(","));
    }

    private static String line(DiseaseRow row) {
        return Arrays.stream(DiseaseRow.class.getRecordComponents())
                .map(component -> written(row, component))
                .collect(Collectors.joining(","));
    }

    private static String written(DiseaseRow row, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(row);
            return value instanceof Double number
                    ? String.format(Locale.ROOT, "%.3f", number)
                    : String.valueOf(value).replace(',', ';');
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Mean of a difference. */
    double mean(ToDoubleFunction<DiseaseRow> value) {
        return Arrays.stream(complete.stream().mapToDouble(value).toArray())
                .average()
                .orElseThrow();
    }
}
