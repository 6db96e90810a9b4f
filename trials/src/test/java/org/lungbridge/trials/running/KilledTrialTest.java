package org.lungbridge.trials.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment (kill -9) loses no course that has ended and spoils none. */
@Tag("long")
class KilledTrialTest {
    private static final int PATIENTS = 40;
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void aTrialThatWasKilledTenTimesGivesTheSameBytes() throws IOException, InterruptedException {
        Map<String, String> uninterrupted = SmallTrial.run(SmallTrial.twoArms(PATIENTS), folder.resolve("whole"), 2, 8);
        Path killed = folder.resolve("killed");
        Random random = new Random(2026);
        int kills = 0;
        for (int k = 0; k < KILLS; k++) {
            Process process = start(killed);
            if (process.waitFor(1_000 + random.nextInt(6_000), TimeUnit.MILLISECONDS)) {
                break;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
        assertThat(kills).isPositive();
        assertThat(SmallTrial.run(SmallTrial.twoArms(PATIENTS), killed, 2, 8)).isEqualTo(uninterrupted);
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
