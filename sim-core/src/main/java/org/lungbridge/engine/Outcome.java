package org.lungbridge.engine;

import java.util.Optional;

/**
 * How the run of a lane ended, or where it stands.
 *
 * @param ending how it ended
 * @param alive whether the patient is alive
 * @param endReason why it ended, in words
 * @param endTime the last time that was reached, in seconds
 * @param failure what could not be computed, if that is how it ended
 */
public record Outcome(
        Ending ending, boolean alive, String endReason, double endTime, Optional<NumericalFailure> failure) {
    /** The ways to end. */
    public enum Ending {
        /** Not ended yet. */
        RUNNING,
        /** The end time was reached. */
        END_TIME,
        /** An order or a state event ended it, such as death. */
        EVENT,
        /** The equations could not be solved further. */
        NUMERICAL_FAILURE,
        /** Somebody stopped it. */
        INTERRUPTED
    }

    /** True if the run came to its end, by time or by an event. */
    public boolean finished() {
        return ending == Ending.END_TIME || ending == Ending.EVENT;
    }

    /** True if somebody stopped it. */
    public boolean interrupted() {
        return ending == Ending.INTERRUPTED;
    }
}
