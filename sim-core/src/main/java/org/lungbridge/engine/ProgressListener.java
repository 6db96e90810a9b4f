package org.lungbridge.engine;

/** Hears how far a run has come. */
@FunctionalInterface
public interface ProgressListener {
    /** A lane has reached this time (seconds); called after accepted steps. */
    void reached(int lane, double time);
}
