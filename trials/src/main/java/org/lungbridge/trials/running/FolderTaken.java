package org.lungbridge.trials.running;

import java.nio.file.Path;

/** A folder was begun by another trial, or by another version of the program. */
public final class FolderTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    FolderTaken(Path folder, String what, String there, String here) {
        super(
                "The folder (%s) was begun by another %s: (%s), not (%s).%nMaybe give another folder, or --force to begin anew."
                        .formatted(folder, what, there, here));
    }
}
