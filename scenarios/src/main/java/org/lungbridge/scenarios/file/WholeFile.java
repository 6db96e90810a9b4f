package org.lungbridge.scenarios.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Makes or replaces a file, with the folders it stands in. */
    public static void write(Path target, byte[] bytes) throws IOException {
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
