package org.lungbridge.trials.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions in SQL to the tables of a trial. Only what reads is answered: SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE; one
 * statement at a time. DuckDB parses the question before it runs, and may open no file but those of the tables.
 */
public final class TrialQuery implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.FLOAT,
            Types.REAL,
            Types.DOUBLE,
            Types.DECIMAL,
            Types.NUMERIC);

    private final Connection connection;
    /** Packed tables that have not been unpacked yet, by name in lower case. */
    private final Map<String, Path> unseen = new TreeMap<>();

    private TrialQuery(Connection connection, Path folder, List<StoredTable> tables) {
        this.connection = connection;
        for (StoredTable table : tables) {
            if (table.source(folder).equals(table.packed(folder))) {
                unseen.put(table.name().toLowerCase(Locale.ROOT), table.packed(folder));
            }
        }
    }

    /** Who gets the answer. */
    public interface Receiver {
        /** The columns, before the first row. */
        void head(List<String> columns, List<Boolean> numeric);

        /** A row; an empty text where there is no value. */
        void row(List<String> cells);
    }

    /**
     * Opens the tables of a folder.
     *
     * @throws QueryFailure if DuckDB does not start, or cannot read a table
     */
    public static TrialQuery open(Path folder, List<StoredTable> tables) throws QueryFailure {
        FolderName.check(folder);
        Connection connection = EmbeddedDatabase.open();
        try {
            for (StoredTable table : tables) {
                EmbeddedDatabase.execute(
                        connection, "CREATE VIEW " + EmbeddedDatabase.name(table.name()) + " AS " + table.rows(folder));
            }
            String files = tables.stream()
                    .map(table -> StoredTable.quoted(table.source(folder)))
                    .collect(Collectors.joining(", "));
            EmbeddedDatabase.execute(connection, "SET allowed_paths = [" + files + "]");
            EmbeddedDatabase.execute(connection, "SET enable_external_access = false");
            EmbeddedDatabase.execute(connection, "SET lock_configuration = true");
            return new TrialQuery(connection, folder, tables);
        } catch (SQLException failure) {
            closeQuietly(connection);
            throw new QueryFailure(
                    "DuckDB cannot open the tables of (%s): %s".formatted(folder, EmbeddedDatabase.message(failure)),
                    "a table was edited, or the trial did not finish.");
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyFailing) {
            // The first failure is told.
        }
    }

    /**
     * Answers a question.
     *
     * @throws QueryFailure if it is no question, or DuckDB cannot answer it
     */
    public void ask(String sql, Receiver receiver) throws QueryFailure {
        String question = checked(sql);
        requireWholeTables(question.toLowerCase(Locale.ROOT));
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData meta = rows.getMetaData();
            int columns = meta.getColumnCount();
            List<String> names = new ArrayList<>();
            List<Boolean> numeric = new ArrayList<>();
            for (int k = 1; k <= columns; k++) {
                names.add(meta.getColumnLabel(k));
                numeric.add(isNumber(meta, k));
            }
            receiver.head(names, numeric);
            while (rows.next()) {
                List<String> cells = new ArrayList<>(columns);
                for (int k = 1; k <= columns; k++) {
                    cells.add(CellText.of(rows.getObject(k)));
                }
                receiver.row(cells);
            }
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    /** Unpacks the tables that a question names, each once. */
    private void requireWholeTables(String question) throws QueryFailure {
        for (Map.Entry<String, Path> table : List.copyOf(unseen.entrySet())) {
            if (question.contains(table.getKey())) {
                PackedFile.requireWhole(table.getValue());
                unseen.remove(table.getKey());
            }
        }
    }

    private static boolean isNumber(ResultSetMetaData meta, int column) throws SQLException {
        return NUMBERS.contains(meta.getColumnType(column))
                || meta.getColumnTypeName(column).toUpperCase(Locale.ROOT).contains("INT");
    }

    /** DuckDB itself says what the text is, before any of it runs. */
    private String checked(String sql) throws QueryFailure {
        String question = sql.strip();
        while (question.endsWith(";")) {
            question = question.substring(0, question.length() - 1).stripTrailing();
        }
        if (question.isEmpty()) {
            throw new QueryFailure("The question is empty.", "select * from outcomes limit 5");
        }
        JsonNode parsed = parsed(question);
        if (parsed.required("error").asBoolean()) {
            String message = parsed.path("error_message").asString();
            if (message.startsWith("Only SELECT")) {
                throw new QueryFailure(
                        "Only what reads is answered (SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE).",
                        "the tables can be copied and changed elsewhere.");
            }
            throw new QueryFailure("DuckDB cannot read the question: " + message, "");
        }
        if (parsed.required("statements").size() != 1) {
            throw new QueryFailure("One statement at a time is answered.", "");
        }
        return question;
    }

    private JsonNode parsed(String question) throws QueryFailure {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            statement.setString(1, question);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return MAPPER.readTree(answer.getString(1));
            }
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private static QueryFailure refused(SQLException failure) {
        String message = EmbeddedDatabase.message(failure);
        String hint = message.contains("disabled by configuration")
                ? "a question reads the tables of the folder and nothing else."
                : message.contains("Table with name") || message.contains("Referenced column")
                        ? "show tables; describe outcomes"
                        : "";
        return new QueryFailure("DuckDB says: " + message, hint);
    }

    @Override
    public void close() throws QueryFailure {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }
}
