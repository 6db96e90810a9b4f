package org.lungbridge.trials.analysis;

import java.nio.file.Path;

/** A folder that holds no outcomes of a trial. */
public final class NoTrial extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoTrial(Path folder) {
        super("The folder (%s) holds no outcomes.csv.gz.\nMaybe the trial has not begun, or another folder was meant."
                .formatted(folder));
    }
}
