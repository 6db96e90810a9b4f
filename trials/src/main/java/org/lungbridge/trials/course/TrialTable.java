package org.lungbridge.trials.course;

import java.util.Locale;

/** The tables a trial leaves behind, one file each. */
public enum TrialTable {
    /** A row for each drawn patient. */
    PATIENTS,
    /** A row for each course. */
    OUTCOMES,
    /** A row for each charted event. */
    EVENTS,
    /** A row for each laboratory result. */
    LABS,
    /** A row for each recorded time. */
    TIMESERIES;

    /** The name of its file, without ending. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
