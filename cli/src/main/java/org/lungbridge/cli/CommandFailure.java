package org.lungbridge.cli;

/** A failure that is explained to the user in its message and needs no stack trace. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailure(int exitCode, String message, String hint) {
        super(message + System.lineSeparator() + "Maybe " + hint);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
