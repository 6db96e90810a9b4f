package org.lungbridge.trials.spark;

/**
 * What blocks of courses took.
 *
 * @param courses how many courses were run
 * @param processorSeconds processor time of the tasks that succeeded, s
 * @param wallSeconds time on the clock, s
 */
record Work(int courses, double processorSeconds, double wallSeconds) {}
