package org.lungbridge.trials.running;

import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.trials.course.CourseKey;

/**
 * Counts the courses of a trial in the order of their keys.
 *
 * @param arms how many
 * @param studies how many
 * @param patients how many in each study
 */
record CourseNumbers(int arms, int studies, int patients) {
    static CourseNumbers of(Trial trial) {
        return new CourseNumbers(TrialBranch.of(trial).size(), trial.numberOfStudies(), trial.patientsOfAStudy());
    }

    int all() {
        return Math.multiplyExact(Math.multiplyExact(arms, studies), patients);
    }

    boolean has(CourseKey key) {
        return key.arm() < arms && key.study() < studies && key.patient() < patients;
    }

    int number(CourseKey key) {
        return (key.arm() * studies + key.study()) * patients + key.patient();
    }
}
