package org.lungbridge.engine;

/** Leaves the solver at a time between two of its own; never gets out of {@link Simulation}. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Snapshot snapshot;

    Halt(Snapshot snapshot) {
        super("halt", null, false, false);
        this.snapshot = snapshot;
    }

    /** The lane at the time it was to halt. */
    Snapshot snapshot() {
        return snapshot;
    }
}
