package org.lungbridge.cli;

/** What the program ends with. */
final class ExitCode {
    /** Done; a patient who dies in the simulation is a result, too. */
    static final int OK = 0;
    /** Something else went wrong. */
    static final int FAILURE = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** A document is invalid, or no patient fits it. */
    static final int INVALID = 3;
    /** The equations could not be solved further. */
    static final int NUMERICAL = 4;
    /** A criterion was not met: a run is not what it was. */
    static final int CRITERION = 5;
    /** Stopped by Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
