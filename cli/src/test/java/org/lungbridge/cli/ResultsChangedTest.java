package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Golden runs that move have to be told: the script that the gate asks. */
@Tag("once")
class ResultsChangedTest {
    private static final String GOLDEN = "scenarios/src/test/resources/golden/case.csv";

    @TempDir
    private Path checkout;

    @BeforeEach
    void someHistory() throws Exception {
        assumeTrue(hasGit(), "git is not installed");
        git("init", "-q", "-b", "trunk");
        write("CHANGELOG.md", "## Unreleased\n### Results changed\n- PaO2 by 2 %\n### Fixed\n- a legend\n");
        write("README.md", "first\n");
        commit("begin");
        write(GOLDEN, "PaO2,80\n");
        commit("add a golden run");
    }

    @Test
    void newOnesNeedNoWord() throws Exception {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aMovedOneIsRefusedUntilItIsTold() throws Exception {
        write(GOLDEN, "PaO2,81\n");
        assertThat(complaints()).contains("What is not committed", GOLDEN);
        write("CHANGELOG.md", "## Unreleased\n### Results changed\n- PaO2 by 3 %\n### Fixed\n- a legend\n");
        assertThat(complaints()).isEmpty();
        commit("move and tell");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void wordsElsewhereAreNoExcuse() throws Exception {
        write(GOLDEN, "PaO2,81\n");
        write("CHANGELOG.md", "## Unreleased\n### Results changed\n- PaO2 by 2 %\n### Fixed\n- a legend\n- PaO2\n");
        commit("move in silence");
        write("README.md", "later\n");
        commit("something else");
        assertThat(complaints()).contains("move in silence", GOLDEN).doesNotContain("something else");
    }

    @Test
    void aRemovedOneIsToldToo() throws Exception {
        Files.delete(checkout.resolve(GOLDEN));
        commit("forget a case");
        assertThat(complaints()).contains("forget a case");
    }

    private void write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String subject) throws Exception {
        git("add", "-A");
        git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "-q", "-m", subject);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", checkout.toString()));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    /** What the script says against the checkout; nothing where it passes. */
    private String complaints() throws Exception {
        Process script = new ProcessBuilder("bash", "../.ci/results-changed", checkout.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor() == 0).as(said).isEqualTo(said.isEmpty());
        return said;
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
