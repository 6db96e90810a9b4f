package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.trials.course.CourseRows;

/** The rows of a trial do not depend on how many threads run it, in which blocks, and what was lost on the way. */
@Tag("once")
class SparkCoursesTest {
    private static final CourseNumbers NUMBERS = new CourseNumbers(2, 2, 7);

    @TempDir
    Path folder;

    @Test
    void oneThreadTwoThreadsAndNoSparkGiveTheSameRows() throws IOException {
        List<CourseRows> plain = plain();
        try (SparkSession spark = Sessions.local(1)) {
            assertThat(rows(spark, "one", 3, "")).isEqualTo(plain);
        }
        try (SparkSession spark = Sessions.local(2)) {
            assertThat(rows(spark, "two", 2, folder.resolve("lost").toString())).isEqualTo(plain);
            assertThat(folder.resolve("lost"))
                    .as("a block was lost and run again")
                    .exists();
            assertThatOnlyWhatIsMissingIsRun(spark);
            assertThatAPartThatIsThereTwiceCountsOnce(spark);
            assertThatMissingCoursesAreNoResult(spark);
        }
    }

    private void assertThatOnlyWhatIsMissingIsRun(SparkSession spark) throws IOException {
        TrialStorage storage = storage(spark, "two");
        removeOnePart("two");
        SparkCourses courses = new SparkCourses(spark, storage, NUMBERS);
        BitSet there = courses.finished();
        assertThat(NUMBERS.size() - there.cardinality()).isEqualTo(4);
        List<int[]> missing = NUMBERS.missing(there, 100);
        courses.run(missing, new DeterministicCourses(""), line -> {});
        assertThat(missing).hasSize(1);
        assertThat(courses.inOrder()).containsExactlyElementsOf(plain());
    }

    private void assertThatAPartThatIsThereTwiceCountsOnce(SparkSession spark) throws IOException {
        SparkCourses courses = new SparkCourses(spark, storage(spark, "two"), NUMBERS);
        courses.run(List.of(new int[] {4, 9}), new DeterministicCourses(""), line -> {});
        assertThat(courses.inOrder()).containsExactlyElementsOf(plain());
    }

    private void assertThatMissingCoursesAreNoResult(SparkSession spark) throws IOException {
        SparkCourses courses = new SparkCourses(spark, storage(spark, "one"), NUMBERS);
        removeOnePart("one");
        assertThatIllegalStateException()
                .isThrownBy(courses::inOrder)
                .withMessageStartingWith("Only 22 of 28 courses are in file:")
                .withMessageEndingWith("Is that a folder which the driver and all executors see?");
    }

    private List<CourseRows> rows(SparkSession spark, String name, int block, String lostOnce) throws IOException {
        SparkCourses courses = new SparkCourses(spark, storage(spark, name), NUMBERS);
        courses.run(NUMBERS.missing(courses.finished(), block), new DeterministicCourses(lostOnce), line -> {});
        List<CourseRows> rows = new ArrayList<>();
        courses.inOrder().forEach(rows::add);
        return rows;
    }

    private static List<CourseRows> plain() {
        return new DeterministicCourses("")
                .run(NUMBERS.keys(IntStream.range(0, NUMBERS.size()).toArray())).stream()
                        .sorted((a, b) -> a.key().compareTo(b.key()))
                        .toList();
    }

    private TrialStorage storage(SparkSession spark, String name) throws IOException {
        return TrialStorage.of(
                folder.resolve(name).toString(), spark.sparkContext().hadoopConfiguration());
    }

    private void removeOnePart(String name) throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve(name).resolve(SparkCourses.FOLDER))) {
            Files.delete(parts.filter(part -> part.getFileName().toString().endsWith(".parquet"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
    }
}
