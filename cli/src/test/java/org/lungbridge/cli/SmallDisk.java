package org.lungbridge.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small disk in memory, which only the administrator can mount: where that is not so, the test is skipped and says why. */
final class SmallDisk implements AutoCloseable {
    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** A disk with these options of tmpfs, at a place that does not exist yet. */
    static SmallDisk mounted(Path path, String options) throws IOException, InterruptedException {
        Files.createDirectories(path);
        assumeTrue(
                ends("mount", "-t", "tmpfs", "-o", options, "tmpfs", path.toString()),
                "A disk can be mounted by the administrator alone.");
        return new SmallDisk(path);
    }

    private static boolean ends(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    Path path() {
        return path;
    }

    /** Bytes that can still be written. */
    long free() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    @Override
    public void close() throws IOException {
        try {
            ends("umount", path.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
