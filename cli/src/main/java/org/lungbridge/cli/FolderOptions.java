package org.lungbridge.cli;

import picocli.CommandLine.Option;

/** How a run folder is to be filled. */
final class FolderOptions {
    @Option(names = "--force", description = "Replace a run folder that is there already.")
    private boolean force;

    @Option(names = "--no-figures", description = "Draw nothing.")
    private boolean noFigures;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks; errors are still told.")
    private boolean quiet;

    boolean force() {
        return force;
    }

    boolean noFigures() {
        return noFigures;
    }

    boolean quiet() {
        return quiet;
    }
}
