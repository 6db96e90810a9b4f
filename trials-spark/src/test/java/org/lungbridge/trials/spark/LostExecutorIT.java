package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job jar as a user submits it, on two executors in processes of their own. One is killed when the first block is done; the
 * tables are those of the plain runner.
 */
@Tag("spark")
class LostExecutorIT {
    private static final String FIRST_BLOCK = "1 of 3 blocks";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    @Test
    void aKilledExecutorChangesNoByte() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process driver = submitted(SmallTrial.in(folder), out);
        List<String> told = new ArrayList<>();
        Optional<ProcessHandle> killed = Optional.empty();
        try (BufferedReader lines = driver.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                System.out.println(line);
                if (line.startsWith(FIRST_BLOCK)) {
                    killed = executor(driver);
                    killed.ifPresent(ProcessHandle::destroyForcibly);
                    System.out.println("Killed: " + killed);
                }
            }
        } finally {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
        }
        assertThat(driver.waitFor()).as(String.join("\n", told)).isZero();
        assertThat(killed).isPresent();
        assertThat(told).anyMatch(line -> line.matches("Executor \\d is gone: .*"));

        Path plain = folder.resolve("plain");
        PlainTrial.run(plain);
        Map<String, byte[]> expected = SmallTrial.tables(plain);
        assertThat(expected).hasSize(6);
        assertThat(SmallTrial.tables(out)).containsExactlyEntriesOf(expected);
    }

    private static Optional<ProcessHandle> executor(Process driver) {
        return driver.descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains("org.apache.spark.executor.CoarseGrainedExecutorBackend"))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst();
    }

    private Process submitted(Path trial, Path out) throws IOException {
        Path home = sparkHome();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("spark.flags").split(" ")));
        command.addAll(List.of("-Xmx768m", QUICK, "-Dlog4j2.configurationFile=" + logging()));
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*"));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local-cluster[2,1,1024]"));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1"));
        command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
        command.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + QUICK));
        command.addAll(List.of("--class", TrialJob.class.getName(), System.getProperty("job.jar")));
        command.addAll(List.of(trial.toString(), "-o", out.toString(), "--block", "1"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        return builder.start();
    }

    /** A Spark distribution as far as executors need one: links to the jars of the class path, and a sign that it is one. */
    private static Path sparkHome() throws IOException {
        Path home = Path.of("target", "spark").toAbsolutePath();
        Path jars = Files.createDirectories(home.resolve("jars"));
        Files.writeString(home.resolve("RELEASE"), "");
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (isOfSpark(jar)) {
                Files.deleteIfExists(jars.resolve(jar.getFileName()));
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        return home;
    }

    private static boolean isOfSpark(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".jar")
                && Stream.of("lungbridge", "jackson-core-3", "jackson-databind-3", "commons-rng", "fastcsv", "duckdb")
                        .noneMatch(name::startsWith);
    }

    private Path logging() throws IOException {
        try (var in = LostExecutorIT.class.getResourceAsStream("/log4j2-test.properties")) {
            Path file = folder.resolve("log4j2.properties");
            Files.copy(in, file);
            return file;
        }
    }
}
