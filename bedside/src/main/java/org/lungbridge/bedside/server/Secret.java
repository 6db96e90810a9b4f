package org.lungbridge.bedside.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read. */
final class Secret {
    private static final String OWNER_ONLY = "rw-------";

    private Secret() {}

    /** Writes a file that is closed to others from the first byte on, where the file system knows how. */
    static void write(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file)) {
                if (Files.getFileStore(file.toAbsolutePath().resolveSibling("."))
                        .supportsFileAttributeView("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
                } else {
                    Files.createFile(file);
                }
            }
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
