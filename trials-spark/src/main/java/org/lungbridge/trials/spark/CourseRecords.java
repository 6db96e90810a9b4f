package org.lungbridge.trials.spark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The rows of a course as one record of Spark: arm, study, patient, complete, and for each table a list of rows of cells as text.
 */
final class CourseRecords {
    /** Columns of the key. */
    static final List<String> KEY = List.of("arm", "study", "patient");

    private static final String COMPLETE = "complete";
    private static final int FIRST_TABLE = KEY.size() + 1;
    private static final ArrayType ROWS =
            DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.StringType, false), false);

    private CourseRecords() {}

    /** The columns of a record. */
    static StructType schema() {
        StructType schema = new StructType();
        for (String column : KEY) {
            schema = schema.add(column, DataTypes.IntegerType, false);
        }
        schema = schema.add(COMPLETE, DataTypes.BooleanType, false);
        for (TrialTable table : TrialTable.values()) {
            schema = schema.add(table.fileName(), ROWS, false);
        }
        return schema;
    }

    /**
     * Runs a block and makes its records.
     *
     * @throws IllegalStateException if what comes back are not the courses that were asked for
     */
    static Iterator<Row> records(CourseSource source, List<CourseKey> block) {
        List<CourseRows> courses = source.run(block);
        Set<CourseKey> keys = courses.stream().map(CourseRows::key).collect(Collectors.toSet());
        if (courses.size() != block.size() || !keys.equals(Set.copyOf(block))) {
            throw new IllegalStateException("Asked for the courses %s, got %s.".formatted(block, keys));
        }
        return courses.stream().map(CourseRecords::record).iterator();
    }

    /** The record of a course. */
    static Row record(CourseRows course) {
        Object[] values = new Object[FIRST_TABLE + TrialTable.values().length];
        values[0] = course.key().arm();
        values[1] = course.key().study();
        values[2] = course.key().patient();
        values[3] = course.complete();
        for (TrialTable table : TrialTable.values()) {
            values[FIRST_TABLE + table.ordinal()] = course.of(table).stream()
                    .map(cells -> cells.toArray(String[]::new))
                    .toArray(String[][]::new);
        }
        return RowFactory.create(values);
    }

    /** The course of a record. */
    static CourseRows course(Row record) {
        Map<TrialTable, List<List<String>>> tables = new EnumMap<>(TrialTable.class);
        for (TrialTable table : TrialTable.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (Seq<String> cells : record.<Seq<String>>getList(FIRST_TABLE + table.ordinal())) {
                rows.add(List.copyOf(CollectionConverters.asJava(cells)));
            }
            if (!rows.isEmpty()) {
                tables.put(table, rows);
            }
        }
        return new CourseRows(key(record), record.getBoolean(KEY.size()), tables);
    }

    /** The key of a record, or of its first three columns. */
    static CourseKey key(Row record) {
        return new CourseKey(record.getInt(0), record.getInt(1), record.getInt(2));
    }
}
