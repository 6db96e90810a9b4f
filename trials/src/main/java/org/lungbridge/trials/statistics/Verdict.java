package org.lungbridge.trials.statistics;

/** Who of two patients did better. */
public enum Verdict {
    /** The first. */
    WIN,
    /** The second. */
    LOSS,
    /** Neither, or it is not known. */
    TIE
}
