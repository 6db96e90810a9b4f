package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lungbridge.scenarios.file.WholeFile;

/** A single file a user asks for. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes it whole or not at all.
     *
     * @throws CommandFailure if there is one already and it may not be replaced
     */
    static void write(Path file, byte[] bytes, boolean force) throws IOException {
        if (Files.exists(file) && !force) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The file (%s) is there; nothing was written.".formatted(file),
                    "another name was meant, or --force.");
        }
        WholeFile.write(file, bytes);
    }
}
