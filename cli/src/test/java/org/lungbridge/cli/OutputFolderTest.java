package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder appears whole or not at all, and only what a command wrote is replaced. */
class OutputFolderTest {
    private static final byte[] SOMETHING = {1, 2, 3};

    @TempDir
    private Path folder;

    private static OutputFolder runs(Path place, boolean force) {
        return new OutputFolder(place, force, OutputFolder.Kind.RUN);
    }

    @Test
    void folderAppearsWholeWithItsParents() throws IOException {
        Path run = folder.resolve("a/b/run");
        runs(run, false).write(Map.of("manifest.json", SOMETHING, "figures/trend.png", SOMETHING));
        assertThat(run.resolve("figures/trend.png")).hasBinaryContent(SOMETHING);
        assertThat(folder.resolve("a/b")).isDirectoryContaining("glob:**/run");
        try (var siblings = Files.list(folder.resolve("a/b"))) {
            assertThat(siblings).hasSize(1);
        }
    }

    @Test
    void failureWhileWritingLeavesNothingBehind() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("outcome.json", SOMETHING);
        files.put("outcome.json/impossible", SOMETHING);
        assertThatThrownBy(() -> runs(folder.resolve("a/b/run"), false).write(files))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void failureWhileReplacingKeepsTheOldRun() throws IOException {
        Path run = folder.resolve("run");
        runs(run, false).write(Map.of("manifest.json", SOMETHING));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("x", SOMETHING);
        files.put("x/y", SOMETHING);
        assertThatThrownBy(() -> runs(run, true).write(files)).isInstanceOf(IOException.class);
        assertThat(run.resolve("manifest.json")).hasBinaryContent(SOMETHING);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(run);
        }
    }

    @Test
    void emptyFolderIsFilledAndOtherFoldersAreNeverReplaced() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        runs(empty, false).write(Map.of("manifest.json", SOMETHING));
        assertThat(empty.resolve("manifest.json")).exists();

        Path other = Files.createDirectory(folder.resolve("other"));
        Files.write(other.resolve("thesis.txt"), SOMETHING);
        assertThatThrownBy(() -> runs(other, true).requireFree())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no run folder")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> runs(other, true).write(Map.of("manifest.json", SOMETHING)))
                .isInstanceOf(CommandFailure.class);
        assertThat(other.resolve("thesis.txt")).hasBinaryContent(SOMETHING);
    }

    @Test
    void whatIsThereIsCalledByItsName() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.createFile(site.resolve("index.html"));
        assertThatThrownBy(() -> new OutputFolder(site, false, OutputFolder.Kind.SITE).requireFree())
                .hasMessageContaining("The site (");
        assertThatThrownBy(() -> new OutputFolder(site, true, OutputFolder.Kind.COMPARISON).requireFree())
                .hasMessageContaining("is no comparison");
    }
}
