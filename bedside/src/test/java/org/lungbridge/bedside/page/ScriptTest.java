package org.lungbridge.bedside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the tests of the pages' own logic (`src/test/js`) where there is Node.js 18 or later. */
class ScriptTest {
    private static final Path TESTS = Path.of("src/test/js");
    private static final int OLDEST = 18;

    @Test
    void testsOfThePagesPass() throws IOException, InterruptedException {
        assumeTrue(version() >= OLDEST, "no Node.js of version 18 or later here: the tests in src/test/js are not run");
        Process process = new ProcessBuilder("node", "--test", ".")
                .directory(TESTS.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).containsPattern("# pass [1-9][0-9]+").contains("# fail 0");
    }

    private static int version() {
        try {
            Process process = new ProcessBuilder("node", "--version").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return text.matches("v\\d+\\..*") ? Integer.parseInt(text.substring(1, text.indexOf('.'))) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
