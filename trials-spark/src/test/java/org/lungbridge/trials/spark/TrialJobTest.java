package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.trials.table.TrialManifest;

/** A trial of real patients on Spark, and what the job says when it is called the wrong way. */
@Tag("once")
class TrialJobTest {
    @TempDir
    Path folder;

    @Test
    void sparkWritesTheTablesOfThePlainRunner() throws IOException {
        Path plain = folder.resolve("plain");
        Path out = folder.resolve("out");
        PlainTrial.run(plain);
        Submitted submitted = Submitted.read(SmallTrial.in(folder).toString());
        List<String> told = new ArrayList<>();
        try (SparkSession spark = Sessions.local(2)) {
            new TrialJob(spark, told::add).run(submitted, out.toString(), 2);
            assertThat(SmallTrial.tables(out)).hasSize(6).containsExactlyEntriesOf(SmallTrial.tables(plain));
            assertThat(out.resolve("trial.json")).hasBinaryContent(SmallTrial.bytes());
            assertThat(out.resolve(SparkCourses.JOURNAL)).doesNotExist();
            assertThat(out.resolve(TrialManifest.NAME)).content().contains("\"failedCourses\" : 0");
            assertThat(told.get(0)).startsWith("small-trial: 6 of 6 courses to run, in 2 blocks.");
            assertThatPartsHaveTypes(spark, out.resolve(ParquetTables.FOLDER));
            new TrialJob(spark, told::add).run(submitted, out.toString(), 2);
            assertThat(told).last().asString().startsWith("small-trial is finished in file:");
        }
    }

    private static void assertThatPartsHaveTypes(SparkSession spark, Path parquet) {
        Dataset<Row> outcomes = spark.read().parquet(parquet.resolve("outcomes").toString());
        assertThat(outcomes.filter("followed_d = 0.25 and status = 'complete'").count())
                .isEqualTo(6);
        assertThat(outcomes.filter("death_d is null").count()).isEqualTo(6);
        Dataset<Row> labs = spark.read().parquet(parquet.resolve("labs").toString());
        assertThat(labs.filter("value > 0 and available_s > drawn_s").count()).isPositive();
    }

    @Test
    void wrongWordsEndWithTwo() {
        assertThat(told(2, "trial.json")).startsWith("Missing: -o OUTPUT.\nUsage: spark-submit");
        assertThat(told(0, "--help")).startsWith("Usage: spark-submit").contains("Not for patient care.");
    }

    @Test
    void aTrialThatIsNoneEndsWithThreeBeforeAnythingIsWritten() throws IOException {
        Path trial = folder.resolve("bad.json");
        Files.writeString(trial, "{\"id\": \"bad\"}");
        Path out = folder.resolve("out");
        assertThat(told(3, trial.toString(), "-o", out.toString()))
                .contains("bad.json")
                .contains("title");
        assertThat(out).doesNotExist();
        assertThat(told(1, folder.resolve("none.json").toString(), "-o", out.toString()))
                .startsWith("There is no such file: ");
    }

    private static String told(int code, String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(TrialJob.run(words, err)).isEqualTo(code);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
