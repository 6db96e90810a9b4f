package org.lungbridge.trials.statistics;

/**
 * How long a patient was followed and how it ended.
 *
 * @param time from randomization, any unit, from 0
 * @param event whether the event happened then; false: nothing more is known after that time
 */
public record TimeToEvent(double time, boolean event) {
    public TimeToEvent {
        Times.require(time);
    }
}
