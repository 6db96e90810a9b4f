package org.lungbridge.trials.course;

import java.util.Comparator;

/**
 * One patient under one arm, in one study where the unknown parameters are drawn anew for each study. Keys sort by arm, study,
 * patient: the order of the rows in every file.
 *
 * @param arm place of the arm in the file, from 0
 * @param study which draw of the unknown parameters, from 0
 * @param patient number of the patient within the study, from 0
 */
public record CourseKey(int arm, int study, int patient) implements Comparable<CourseKey> {
    private static final Comparator<CourseKey> ORDER = Comparator.comparingInt(CourseKey::arm)
            .thenComparingInt(CourseKey::study)
            .thenComparingInt(CourseKey::patient);

    @Override
    public int compareTo(CourseKey other) {
        return ORDER.compare(this, other);
    }
}
