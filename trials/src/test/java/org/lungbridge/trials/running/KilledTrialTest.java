package org.lungbridge.trials.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment (kill -9) loses no course that has ended and spoils none. */
@Tag("long")
class KilledTrialTest {
    private static final int PATIENTS = 120;
    private static final int KILLS = 10;
    private static final int MOST_COURSES_A_LIFE = 5;
    /** Of a course in the journal, about. */
    private static final int COURSE_BYTES = 3_000;

    @TempDir
    Path folder;

    @Test
    void aTrialThatWasKilledTenTimesGivesTheSameBytes() throws IOException, InterruptedException {
        Map<String, String> uninterrupted = SmallTrial.run(SmallTrial.twoArms(PATIENTS), folder.resolve("whole"), 2, 8);
        Path killed = folder.resolve("killed");
        Random random = new Random(2026);
        for (int k = 0; k < KILLS; k++) {
            Process process = start(killed);
            awaitMore(process, killed.resolve("journal"), random.nextInt(MOST_COURSES_A_LIFE * COURSE_BYTES));
            Thread.sleep(random.nextInt(200));
            assertThat(process.isAlive())
                    .as("still at work before kill %d", k + 1)
                    .isTrue();
            process.destroyForcibly().waitFor();
        }
        assertThat(SmallTrial.run(SmallTrial.twoArms(PATIENTS), killed, 2, 8)).isEqualTo(uninterrupted);
    }

    /** Until the journal has grown by so many bytes, or the process has ended. */
    private static void awaitMore(Process process, Path journal, int bytes) throws IOException, InterruptedException {
        long before = size(journal);
        while (process.isAlive() && size(journal) <= before + bytes) {
            Thread.sleep(20);
        }
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long size = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
        }
        return size;
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTrialTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process that is killed: runs the trial in the given folder. */
    public static void main(String[] arguments) throws IOException {
        SmallTrial.run(SmallTrial.twoArms(PATIENTS), Path.of(arguments[0]), 2, 4);
    }
}
