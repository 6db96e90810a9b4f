package org.lungbridge.scenarios.run;

/** Hears how far a run has come. */
@FunctionalInterface
public interface RunProgress {
    /** Simulated time that is done, of all that is to be done, s. */
    void reached(double done_s, double total_s);
}
