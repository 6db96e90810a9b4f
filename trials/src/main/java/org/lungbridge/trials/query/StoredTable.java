package org.lungbridge.trials.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table in the folder of a trial.
 *
 * @param name of the table
 * @param types SQL types by column, in the order of the file
 */
public record StoredTable(String name, Map<String, String> types) {
    private static final String PACKED = ".csv.gz";
    private static final String PARQUET = ".parquet";

    /** A table whose columns nobody changes afterwards. */
    public StoredTable {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** The packed CSV. */
    public Path packed(Path folder) {
        return folder.resolve(name + PACKED);
    }

    /** The Parquet file, which need not be there. */
    public Path parquet(Path folder) {
        return folder.resolve(name + PARQUET);
    }

    /** The file a question reads. */
    Path source(Path folder) {
        return Files.exists(parquet(folder)) ? parquet(folder) : packed(folder);
    }

    /** The rows in SQL, with the types of the data dictionary; an empty cell is NULL. */
    String rows(Path folder) {
        Path source = source(folder);
        return source.equals(parquet(folder))
                ? "SELECT * FROM read_parquet(%s)".formatted(quoted(source))
                : ofPacked(folder);
    }

    /** The rows of the packed CSV in SQL. */
    String ofPacked(Path folder) {
        String columns = types.entrySet().stream()
                .map(entry ->
                        EmbeddedDatabase.quoted(entry.getKey()) + ": " + EmbeddedDatabase.quoted(entry.getValue()))
                .collect(Collectors.joining(", "));
        return ("SELECT * FROM read_csv(%s, compression = 'gzip', header = true, auto_detect = false, delim = ',', quote = '\"', "
                        + "escape = '\"', new_line = '\\n', nullstr = '', max_line_size = 16777216, parallel = false, columns = {%s})")
                .formatted(quoted(packed(folder)), columns);
    }

    static String quoted(Path path) {
        return EmbeddedDatabase.quoted(path.toAbsolutePath().normalize().toString());
    }
}
