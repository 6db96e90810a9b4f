package org.lungbridge.trials.query;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A packed table on disk. DuckDB takes one that was cut off for a shorter one, so it is unpacked once before it is asked. */
final class PackedFile {
    private static final int PIECE = 1 << 16;

    private PackedFile() {}

    /**
     * Sees that a file is whole, by its length and checksum.
     *
     * @throws QueryFailure if it is not
     */
    static void requireWhole(Path file) throws QueryFailure {
        byte[] piece = new byte[PIECE];
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), PIECE);
                InputStream rows = new GZIPInputStream(packed, PIECE)) {
            int read = 0;
            while (read >= 0) {
                read = rows.read(piece);
            }
        } catch (EOFException | ZipException damaged) {
            throw new QueryFailure(
                    "The table (%s) is damaged: it is cut off or cannot be unpacked.".formatted(file),
                    "it was copied in part; copy it again, or finish the trial by the same command.");
        } catch (IOException unreadable) {
            throw new QueryFailure(
                    "The table (%s) cannot be read: %s.".formatted(file, unreadable.getMessage()),
                    "the folder belongs to another user.");
        }
    }
}
