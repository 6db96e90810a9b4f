package org.lungbridge.trials.running;

/** Hears now and then how far a trial is; always in the thread that runs it. */
@FunctionalInterface
public interface TrialProgress {
    /**
     * How far a trial is.
     *
     * @param ended courses that have ended, those of earlier runs included
     * @param failed those of them that could not be computed
     * @param all courses of the trial
     * @param now_d patient-days run since this run began, those of courses under way included; a course that ended early counts as whole
     * @param left_d patient-days that were left when this run began
     */
    record Standing(int ended, int failed, int all, double now_d, double left_d) {}

    /** So far. */
    void at(Standing standing);
}
