package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;

/** Ctrl-C in a program of its own, because it ends the program. */
class InterruptionTest {
    private static final String READY = "ready";

    @TempDir
    private Path folder;

    /** Ctrl-C, a terminal that is closed or a connection that is lost, and a machine that shuts down. */
    @ParameterizedTest
    @CsvSource({"INT, 2", "HUP, 1", "TERM, 15"})
    @DisabledOnOs(OS.WINDOWS)
    void whoIsStoppedWritesTheRowsAndEndsAsOtherProgramsDo(String signal, int number) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process program = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessProgram.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            while (!Files.exists(folder.resolve(READY)) && program.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assumeFalse(
                    isIgnored(number, program),
                    "Whoever started this test had the signal ignored (nohup, a background shell).");
            new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                    .start()
                    .waitFor();
            assertThat(program.waitFor(1, TimeUnit.MINUTES))
                    .as("it ends on the signal")
                    .isTrue();
            assertThat(program.exitValue()).as("as shells tell it").isEqualTo(128 + number);
        } finally {
            program.destroyForcibly();
        }
        Path run = folder.resolve("run");
        assertThat(run.resolve("outcome.json")).content().contains("\"interrupted\"");
        assertThat(run.resolve("timeseries.csv")).content().contains("\n10800,");
    }

    /** Whether a process ignores a signal, which is inherited; told by Linux alone. */
    private static boolean isIgnored(int signal, Process program) throws IOException {
        Path status = Path.of("/proc", Long.toString(program.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                long mask = Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16);
                return (mask >> (signal - 1) & 1) == 1;
            }
        }
        return false;
    }

    /** A run that only ends when it is interrupted. */
    static final class EndlessProgram {
        private EndlessProgram() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            String output = folder.resolve("run").toString();
            System.exit(Main.commands(new Endless(folder.resolve(READY)))
                    .execute("run", "sle-dah-vv-ecmo", "--until", "3h", "-q", "-o", output));
        }
    }

    private record Endless(Path ready) implements Simulator {
        @Override
        public Prepared prepare(Scenario scenario, RunOptions options) {
            Prepared stopped = StandIn.thatEnds(Ending.INTERRUPTED).prepare(scenario, options);
            return new Prepared() {
                @Override
                public List<Inference> inferences() {
                    return stopped.inferences();
                }

                @Override
                public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
                    waitUntil(interrupted);
                    return stopped.run(progress, interrupted);
                }
            };
        }

        private void waitUntil(BooleanSupplier interrupted) {
            try {
                Files.createFile(ready);
                while (!interrupted.getAsBoolean()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
