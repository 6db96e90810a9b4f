package org.lungbridge.trials.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A DuckDB in memory that fetches and loads nothing, and works in one thread so that files have the same bytes each time. */
final class EmbeddedDatabase {
    private static final List<String> ALONE = List.of(
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false",
            "SET threads = 1",
            "SET preserve_insertion_order = true");

    private EmbeddedDatabase() {}

    /** Opens one. */
    static Connection open() throws QueryFailure {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            for (String setting : ALONE) {
                execute(connection, setting);
            }
            return connection;
        } catch (SQLException failure) {
            throw new QueryFailure(
                    "The embedded DuckDB does not start: " + message(failure),
                    "its jar (duckdb_jdbc) was taken out of the folder (lib), or this system has no native library in it.");
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A text in SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name in SQL. */
    static String name(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** What DuckDB says, without what its driver puts before. */
    static String message(SQLException failure) {
        String text = String.valueOf(failure.getMessage());
        int from = text.indexOf("\nError: ");
        return (from < 0 ? text : text.substring(from + "\nError: ".length())).strip();
    }
}
