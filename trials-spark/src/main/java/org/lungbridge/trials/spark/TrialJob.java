package org.lungbridge.trials.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.trials.running.TrialRunner;
import org.lungbridge.trials.spark.JobArguments.WrongUsage;
import org.lungbridge.trials.table.TrialFolder;
import org.lungbridge.trials.table.TrialManifest;
import org.lungbridge.trials.table.TrialManifest.Circumstances;
import org.lungbridge.trials.table.TrialTables;

/**
 * Runs a virtual trial on Apache Spark; {@code docs/cluster.md} tells how. Ends with 0 when all is written, 1 if Spark or a file
 * fails, 2 for wrong words, 3 for an invalid trial.
 */
public final class TrialJob {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int INVALID = 3;
    private static final String DOCUMENT = "trial.json";
    private static final String PROGRAM = SparkCourses.JOURNAL + "/program.txt";

    private final SparkSession spark;
    private final Consumer<String> lines;

    TrialJob(SparkSession spark, Consumer<String> lines) {
        this.spark = spark;
        this.lines = lines;
    }

    /**
     * The main program.
     *
     * @param words see {@link JobArguments#USAGE}
     */
    public static void main(String[] words) {
        int code = run(words, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] words, PrintStream err) {
        if (JobArguments.asksForHelp(words)) {
            err.print(JobArguments.USAGE);
            return 0;
        }
        try {
            JobArguments arguments = JobArguments.of(words);
            Submitted submitted = Submitted.read(arguments.trial());
            try (SparkSession spark = settings(SparkSession.builder()).getOrCreate()) {
                new TrialJob(spark, err::println).run(submitted, arguments.output(), arguments.block());
            }
            return 0;
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.print(JobArguments.USAGE);
            return USAGE;
        } catch (InvalidDocument invalid) {
            err.println(invalid.getMessage());
            return INVALID;
        } catch (FileNotFoundException missing) {
            err.println("There is no such file: " + missing.getMessage());
            return FAILED;
        } catch (IOException | IllegalStateException | IllegalArgumentException problem) {
            err.println(problem.getMessage());
            return FAILED;
        }
    }

    /** What the job needs of Spark, wherever it runs. */
    static SparkSession.Builder settings(SparkSession.Builder builder) {
        return builder.appName("lungbridge trial")
                // A finished part is put in its place by its task, so that a lost job leaves what is finished.
                .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 2);
    }

    /**
     * Runs what is missing of a trial and writes its tables.
     *
     * @param submitted the trial
     * @param output folder of the results
     * @param block most patients of a task
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if the folder holds another trial, or a course is missing in the end
     */
    void run(Submitted submitted, String output, int block) throws IOException {
        Instant start = Instant.now();
        Trial trial = submitted.trial();
        TrialStorage storage = TrialStorage.of(output, spark.sparkContext().hadoopConfiguration());
        storage.keep(DOCUMENT, submitted.document());
        if (storage.has(TrialManifest.NAME)) {
            lines.accept("%s is finished in %s".formatted(trial.id(), storage));
            return;
        }
        storage.keep(PROGRAM, (Version.number() + "\n" + Version.commit() + "\n").getBytes(UTF_8));
        CourseNumbers numbers =
                new CourseNumbers(TrialBranch.of(trial).size(), trial.numberOfStudies(), trial.patientsOfAStudy());
        SparkCourses courses = new SparkCourses(spark, storage, numbers);
        List<int[]> blocks = numbers.missing(courses.finished(), block);
        lines.accept(plan(trial, numbers, blocks));
        Work work = courses.run(blocks, submitted.courses(), lines);
        TrialTables tables = TrialTables.of(trial);
        new ParquetTables(storage, tables).write(courses.once());
        FailuresNoted rows = new FailuresNoted(courses.inOrder(), tables);
        storage.fill(folder -> write(submitted, folder, tables, rows, start));
        storage.remove(SparkCourses.JOURNAL);
        lines.accept(summary(work, rows.failed().size(), storage));
    }

    private void write(Submitted submitted, Path folder, TrialTables tables, FailuresNoted rows, Instant start)
            throws IOException {
        TrialFolder.Written written = TrialFolder.write(tables, folder, rows, TrialFolder.Format.CSV);
        Circumstances circumstances = new Circumstances(
                Version.number(),
                Version.commit(),
                List.of("spark-submit", TrialJob.class.getName(), submitted.name()),
                start,
                Instant.now(),
                spark.sparkContext().defaultParallelism(),
                TrialRunner.USUAL_SEATS);
        TrialManifest.write(
                submitted.trial(),
                folder,
                Map.of(submitted.name(), submitted.document()),
                written.rows(),
                rows.failed(),
                circumstances);
    }

    private static String plan(Trial trial, CourseNumbers numbers, List<int[]> blocks) {
        int missing = blocks.stream().mapToInt(block -> block.length).sum();
        return "%s: %s of %s courses to run, in %s blocks. Simulated patients, not for patient care."
                .formatted(trial.id(), missing, numbers.size(), blocks.size());
    }

    private static String summary(Work work, int failed, TrialStorage storage) {
        return String.format(
                Locale.ROOT,
                "%d courses ran in %.1f s with %.1f s of processor time; %d of all failed. Results: %s",
                work.courses(),
                work.wallSeconds(),
                work.processorSeconds(),
                failed,
                storage);
    }
}
