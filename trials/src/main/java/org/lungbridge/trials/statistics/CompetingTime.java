package org.lungbridge.trials.statistics;

/**
 * How long a patient was followed and which of several events ended it.
 *
 * @param time from randomization, any unit, from 0
 * @param cause 0: nothing more is known after that time; 1, 2 ...: the event that came first
 */
public record CompetingTime(double time, int cause) {
    /** The cause of who was followed without an event. */
    public static final int CENSORED = 0;

    public CompetingTime {
        Times.require(time);
        if (cause < 0) {
            throw new IllegalArgumentException("The cause (%s) must be 0 (censored) or more.".formatted(cause));
        }
    }
}
