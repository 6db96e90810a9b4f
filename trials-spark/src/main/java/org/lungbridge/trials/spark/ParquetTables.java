package org.lungbridge.trials.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.table.ColumnType;
import org.lungbridge.trials.table.TableColumn;
import org.lungbridge.trials.table.TrialTables;

/**
 * The tables of a trial as folders of Parquet parts, written by the executors: the columns of the packed CSV with their types, empty
 * cells as nothing (null). The rows of a course follow each other; courses are in no order.
 */
final class ParquetTables {
    /** Name of the folder within a trial's; a folder for each table. */
    static final String FOLDER = "parquet";

    private static final String CELLS = "cells";

    private final TrialStorage storage;
    private final TrialTables tables;

    ParquetTables(TrialStorage storage, TrialTables tables) {
        this.storage = storage;
        this.tables = tables;
    }

    /**
     * Writes them.
     *
     * @param records of all courses, each once
     */
    void write(Dataset<Row> records) {
        for (TrialTable table : tables.columns().keySet()) {
            records.select(functions.explode(functions.col(table.fileName())).as(CELLS))
                    .select(columns(tables.of(table)))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(storage.path(FOLDER + "/" + table.fileName()));
        }
    }

    private static Column[] columns(List<TableColumn> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> column(i, columns.get(i)))
                .toArray(Column[]::new);
    }

    private static Column column(int place, TableColumn column) {
        Column cell = functions.col(CELLS).getItem(place);
        return functions.when(cell.notEqual(""), cell.cast(type(column.type()))).as(column.name());
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT, WORD -> DataTypes.StringType;
            case YES_NO -> DataTypes.BooleanType;
            case COUNT -> DataTypes.LongType;
            case NUMBER -> DataTypes.DoubleType;
        };
    }
}
