package org.lungbridge.trials.spark;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.lungbridge.trials.course.CourseRows;

/**
 * The courses of a trial as records in a folder of Parquet parts: a part for each block, put there as a whole by the task that ran the
 * block. A task that is lost is run again elsewhere and gives the same part; a job that is lost leaves its finished parts, and
 * the next one runs what is missing.
 */
final class SparkCourses {
    /** Name of the folder within a trial's that holds what a finished trial needs no more. */
    static final String JOURNAL = "journal";

    /** Beside the files of the plain runner, which are of another make. */
    static final String FOLDER = JOURNAL + "/spark";

    /** Courses that the driver holds at once when it reads them in order. */
    private static final int COURSES_AT_ONCE = 250;

    private final SparkSession spark;
    private final TrialStorage storage;
    private final CourseNumbers numbers;

    /**
     * Courses in a folder.
     *
     * @param spark where they run
     * @param storage folder of the trial, seen by the driver and all executors
     * @param numbers which courses there are
     */
    SparkCourses(SparkSession spark, TrialStorage storage, CourseNumbers numbers) {
        this.spark = spark;
        this.storage = storage;
        this.numbers = numbers;
    }

    /**
     * The numbers of the courses that are in the folder.
     *
     * @throws IllegalArgumentException if one of them is none of the trial's
     */
    BitSet finished() {
        BitSet there = new BitSet(numbers.size());
        if (storage.has(FOLDER)) {
            Iterator<Row> keys = records().select(key()).toLocalIterator();
            while (keys.hasNext()) {
                there.set(numbers.of(CourseRecords.key(keys.next())));
            }
        }
        return there;
    }

    /**
     * Runs blocks of courses, a task each, and adds them to the folder.
     *
     * @param blocks numbers of the courses of each block
     * @param source what runs them
     * @param lines where lines of text about progress go
     */
    Work run(List<int[]> blocks, CourseSource source, Consumer<String> lines) {
        if (blocks.isEmpty()) {
            return new Work(0, 0, 0);
        }
        SparkContext context = spark.sparkContext();
        TaskClock clock = new TaskClock(context.longAccumulator());
        JobProgress progress = new JobProgress(blocks.size(), lines, System::nanoTime);
        context.addSparkListener(progress);
        long began = System.nanoTime();
        try {
            spark.createDataFrame(records(blocks, source, clock), CourseRecords.schema())
                    .write()
                    .mode(SaveMode.Append)
                    .parquet(storage.path(FOLDER));
        } finally {
            context.removeSparkListener(progress);
        }
        int courses = blocks.stream().mapToInt(block -> block.length).sum();
        return new Work(courses, clock.nanos().value() * 1e-9, (System.nanoTime() - began) * 1e-9);
    }

    private JavaRDD<Row> records(List<int[]> blocks, CourseSource source, TaskClock clock) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<CourseSource> sent = context.broadcast(source);
        CourseNumbers sentNumbers = numbers;
        return context.parallelize(blocks, blocks.size())
                .flatMap(
                        block -> CourseRecords.records(keys -> clock.run(sent.value(), keys), sentNumbers.keys(block)));
    }

    /**
     * All courses in the order of their keys. Each walk holds some hundred at a time.
     *
     * @throws IllegalStateException if one is missing
     */
    Iterable<CourseRows> inOrder() {
        Dataset<Row> records = once();
        int parts = 1 + (numbers.size() - 1) / COURSES_AT_ONCE;
        Dataset<Row> sorted = records.repartitionByRange(parts, key()).sortWithinPartitions(key());
        return () -> {
            Iterator<Row> rows = sorted.toLocalIterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public CourseRows next() {
                    return CourseRecords.course(rows.next());
                }
            };
        };
    }

    /**
     * The records of all courses, each once: an executor that was given up may have put a part there after all.
     *
     * @throws IllegalStateException if one is missing
     */
    Dataset<Row> once() {
        int found = finished().cardinality();
        if (found != numbers.size()) {
            throw new IllegalStateException(
                    ("Only %s of %s courses are in %s. Is that a folder which the driver and all executors see?")
                            .formatted(found, numbers.size(), storage.path(FOLDER)));
        }
        Dataset<Row> records = records();
        return records.count() == numbers.size()
                ? records
                : records.dropDuplicates(CourseRecords.KEY.toArray(String[]::new));
    }

    private Dataset<Row> records() {
        return spark.read().schema(CourseRecords.schema()).parquet(storage.path(FOLDER));
    }

    private static Column[] key() {
        return CourseRecords.KEY.stream().map(functions::col).toArray(Column[]::new);
    }
}
