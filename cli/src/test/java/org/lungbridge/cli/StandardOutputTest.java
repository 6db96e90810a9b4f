package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A reader who has gone is told from a disk that is full by what is written to, whatever language the machine speaks. */
@DisabledOnOs(OS.WINDOWS)
class StandardOutputTest {
    private static final byte[] WORDS = "PaO2".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int codeAfter(String failure, Path descriptor) {
        StandardOutput output = new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException(failure);
                    }
                },
                descriptor);
        output.write(WORDS, 0, WORDS.length);
        return output.codeAfter(ExitCode.OK, new PrintWriter(told, true));
    }

    @Test
    void aReaderOfAPipeWhoHasGoneIsNoFailure() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "There is no mkfifo here.");
        assertThat(codeAfter("Datenübergabe unterbrochen", pipe)).isEqualTo(ExitCode.OK);
        assertThat(told.toString()).isEmpty();
    }

    @Test
    void aFileThatTakesNoMoreIsAFailureEvenIfItTalksOfPipes() throws IOException {
        Path file = Files.createFile(folder.resolve("list of broken pipes"));
        assertThat(codeAfter("Broken pipe", file)).isEqualTo(ExitCode.FAILURE);
        assertThat(told.toString()).contains("cannot be written", "Maybe");
    }

    @Test
    void wordsCountWhereNothingElseIsKnown() {
        Path nowhere = folder.resolve("no such file");
        assertThat(codeAfter("The pipe is being closed", nowhere)).isEqualTo(ExitCode.OK);
        assertThat(codeAfter("No space left on device", nowhere)).isEqualTo(ExitCode.FAILURE);
    }
}
