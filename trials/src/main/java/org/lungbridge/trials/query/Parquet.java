package org.lungbridge.trials.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Parquet beside packed CSV: the same rows in the same order, with the types of the data dictionary. One thread writes them, so
 * that the same tables give the same bytes.
 */
public final class Parquet {
    private Parquet() {}

    /**
     * Writes a Parquet file beside each of these tables.
     *
     * @throws QueryFailure if DuckDB cannot
     */
    public static void write(Path folder, List<StoredTable> tables) throws QueryFailure, IOException {
        FolderName.check(folder);
        try (Connection connection = EmbeddedDatabase.open()) {
            for (StoredTable table : tables) {
                Path target = table.parquet(folder);
                Path staging = target.resolveSibling("." + target.getFileName() + ".partial");
                try {
                    EmbeddedDatabase.execute(
                            connection,
                            "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                                    .formatted(table.ofPacked(folder), StoredTable.quoted(staging)));
                    Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(staging);
                }
            }
        } catch (SQLException failure) {
            throw new QueryFailure(
                    "DuckDB cannot write Parquet: " + EmbeddedDatabase.message(failure),
                    "a table was edited, or the disk is full.");
        }
    }
}
