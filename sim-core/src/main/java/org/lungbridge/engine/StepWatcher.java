package org.lungbridge.engine;

/**
 * Follows a run step by step, as a live page does. It changes nothing: a run that is watched gives the same bits as one that
 * is not. It may take its time, in which the run waits.
 */
@FunctionalInterface
public interface StepWatcher {
    /**
     * A lane has gone from one time to another (s), in one step of the solver or in the part of it that counts. Orders that
     * were due in between and changed nothing have been carried out.
     *
     * @param view the lane at any time from {@code from} to {@code to}; valid during the call only
     */
    void passed(int lane, double from, double to, StepView view);
}
