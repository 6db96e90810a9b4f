package org.lungbridge.engine;

/** Leaves the solver in the middle of its work; never gets out of {@link Simulation}. */
final class Interruption extends RuntimeException {
    private static final long serialVersionUID = 1;

    Interruption() {
        super("interrupted", null, false, false);
    }
}
