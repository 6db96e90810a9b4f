package org.lungbridge.trials.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces a file. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path staging = target.resolveSibling("." + target.getFileName() + ".partial");
        try {
            Files.write(staging, bytes);
            Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staging);
        }
    }
}
