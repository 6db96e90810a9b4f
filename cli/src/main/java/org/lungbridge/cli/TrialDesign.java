package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.population.DesignMatrix;

/**
 * Values for the patients of a trial that come from another tool.
 *
 * @param bytes the table, byte for byte
 * @param matrix the table, read
 */
record TrialDesign(byte[] bytes, DesignMatrix matrix) {
    /** What its copy in the folder of a trial is called. */
    static final String FILE = "design.csv";

    /**
     * Reads a table.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the table
     */
    static TrialDesign of(Path file, Trial trial) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "The table (%s) is not there.".formatted(file), "the path is mistyped.");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new TrialDesign(bytes, DesignMatrix.read(file.toString(), text, trial));
    }
}
