package org.lungbridge.trials.table;

/** What the cells of a column hold. An empty cell says that something did not happen or is not known. */
public enum ColumnType {
    /** Free text. */
    TEXT("text", "VARCHAR"),
    /** One of a few words. */
    WORD("word", "VARCHAR"),
    /** {@code true} or {@code false}. */
    YES_NO("yes-no", "BOOLEAN"),
    /** A whole number. */
    COUNT("count", "BIGINT"),
    /** A number with a point, nine significant digits. */
    NUMBER("number", "DOUBLE");

    private final String code;
    private final String sql;

    ColumnType(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** As written in the data dictionary. */
    public String code() {
        return code;
    }

    /** The type of the column in SQL and in Parquet. */
    public String sql() {
        return sql;
    }

    static ColumnType of(String code) {
        for (ColumnType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No column has the type (%s).".formatted(code));
    }
}
