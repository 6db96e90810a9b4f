package org.lungbridge.trials.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.trials.query.StoredTable;
import tools.jackson.databind.JsonNode;

/** The tables of a folder by its data dictionary. */
public final class StoredTables {
    private StoredTables() {}

    /**
     * The tables that are there.
     *
     * @throws IOException if the folder has no data dictionary, or it cannot be read
     */
    public static List<StoredTable> of(Path folder) throws IOException {
        JsonNode dictionary = JsonFile.read(Files.readAllBytes(folder.resolve(TrialFolder.DICTIONARY)));
        List<StoredTable> all = new ArrayList<>();
        for (JsonNode node : dictionary.path("tables")) {
            Map<String, String> types = new LinkedHashMap<>();
            for (JsonNode column : node.path("columns")) {
                types.put(
                        column.path("name").asString(),
                        ColumnType.of(column.path("type").asString()).sql());
            }
            StoredTable table = new StoredTable(node.path("table").asString(), types);
            if (Files.exists(table.packed(folder))) {
                all.add(table);
            }
        }
        return List.copyOf(all);
    }
}
