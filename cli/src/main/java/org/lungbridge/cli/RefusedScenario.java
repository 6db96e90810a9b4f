package org.lungbridge.cli;

/** A scenario that is well written but describes no patient who could live; the message says why. Exit code 3. */
public final class RefusedScenario extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the reason, and where it came from. */
    public RefusedScenario(String message, Throwable cause) {
        super(message, cause);
    }
}
