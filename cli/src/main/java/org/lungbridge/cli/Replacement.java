package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file of a run folder whole or not at all. */
final class Replacement {
    private Replacement() {}

    static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        Path staging = target.resolveSibling("." + target.getFileName() + ".partial");
        try {
            Files.write(staging, bytes);
            Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staging);
        }
    }
}
