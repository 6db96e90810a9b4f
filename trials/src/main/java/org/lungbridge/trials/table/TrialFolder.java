package org.lungbridge.trials.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;

/**
 * The files of a finished trial: packed tables, data dictionary, and readers for R and Python. The same rows give the same bytes,
 * whoever computed them and in whatever order.
 */
public final class TrialFolder {
    /** The data dictionary. */
    public static final String DICTIONARY = "dictionary.json";
    /** The ending of packed tables. */
    public static final String PACKED = ".csv.gz";

    private TrialFolder() {}

    /** What more than packed CSV is written. */
    public enum Format {
        /** Packed CSV alone. */
        CSV,
        /** Parquet beside it. */
        PARQUET
    }

    /**
     * What was written.
     *
     * @param rows how many rows each table has
     */
    public record Written(Map<TrialTable, Long> rows) {
        /** Counts nobody changes afterwards. */
        public Written {
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
        }
    }

    /**
     * Writes the tables of a trial, in one pass over the rows.
     *
     * @param inKeyOrder every course once, by arm, study, patient
     * @throws IllegalArgumentException if the courses are in another order, or a row has other columns
     */
    public static Written write(Trial trial, Path folder, Iterable<CourseRows> inKeyOrder, Format format)
            throws IOException {
        return write(TrialTables.of(trial), folder, inKeyOrder, format);
    }

    /** The same for tables that are known. */
    public static Written write(TrialTables tables, Path folder, Iterable<CourseRows> inKeyOrder, Format format)
            throws IOException {
        Files.createDirectories(folder);
        ParquetFiles.delete(folder);
        Map<TrialTable, Long> rows = tables(tables, folder, inKeyOrder);
        WholeFile.write(folder.resolve(DICTIONARY), Dictionary.bytes(tables));
        for (String reader : Readers.NAMES) {
            WholeFile.write(folder.resolve(reader), Readers.bytes(reader));
        }
        if (format == Format.PARQUET) {
            ParquetFiles.write(folder, tables);
        }
        return new Written(rows);
    }

    private static Map<TrialTable, Long> tables(TrialTables tables, Path folder, Iterable<CourseRows> courses)
            throws IOException {
        Map<TrialTable, PackedTable> open = new EnumMap<>(TrialTable.class);
        Map<TrialTable, Long> rows = new EnumMap<>(TrialTable.class);
        try {
            for (TrialTable table : tables.columns().keySet()) {
                open.put(table, new PackedTable(folder.resolve(fileName(table)), tables.of(table)));
            }
            CourseKey last = null;
            for (CourseRows course : courses) {
                if (last != null && last.compareTo(course.key()) >= 0) {
                    throw new IllegalArgumentException(
                            "The course (%s) comes after (%s); courses are due by arm, study, patient."
                                    .formatted(course.key(), last));
                }
                last = course.key();
                open.forEach((table, file) -> add(file, course.of(table)));
            }
            for (Map.Entry<TrialTable, PackedTable> entry : open.entrySet()) {
                entry.getValue().finish();
                rows.put(entry.getKey(), entry.getValue().rows());
            }
        } finally {
            for (PackedTable file : open.values()) {
                file.close();
            }
        }
        return rows;
    }

    private static void add(PackedTable file, List<List<String>> rows) {
        rows.forEach(file::add);
    }

    /** The name of the file of a table. */
    public static String fileName(TrialTable table) {
        return table.fileName() + PACKED;
    }
}
