package org.lungbridge.trials.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.query.Parquet;
import org.lungbridge.trials.query.QueryFailure;
import org.lungbridge.trials.query.StoredTable;

/** The Parquet files of a trial. */
final class ParquetFiles {
    private ParquetFiles() {}

    static void write(Path folder, TrialTables tables) throws IOException {
        try {
            Parquet.write(folder, stored(tables));
        } catch (QueryFailure failure) {
            throw new IOException(failure.getMessage() + System.lineSeparator() + "Maybe " + failure.hint(), failure);
        }
    }

    /** Takes away those of another version of the tables. */
    static void delete(Path folder) throws IOException {
        for (TrialTable table : TrialTable.values()) {
            Files.deleteIfExists(new StoredTable(table.fileName(), Map.of()).parquet(folder));
        }
    }

    private static List<StoredTable> stored(TrialTables tables) {
        List<StoredTable> all = new ArrayList<>();
        tables.columns().forEach((table, columns) -> {
            Map<String, String> types = new LinkedHashMap<>();
            columns.forEach(column -> types.put(column.name(), column.type().sql()));
            all.add(new StoredTable(table.fileName(), types));
        });
        return all;
    }
}
