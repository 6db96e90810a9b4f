package org.lungbridge.trials.analysis;

import java.nio.file.Path;

/** A table of a trial that is not what a trial writes. */
public final class DamagedTable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedTable(Path file, long line, String why) {
        super("The table (%s) is damaged%s: %s.\nMaybe it was edited, or copied in part."
                .formatted(file, line > 0 ? " at line (" + line + ")" : "", why));
    }
}
