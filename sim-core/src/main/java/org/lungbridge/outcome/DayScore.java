package org.lungbridge.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * The scores of one day.
 *
 * @param day 1 for the first 24 h
 * @param sofa organ failure
 * @param lungInjury injury of the lung
 */
public record DayScore(int day, Sofa sofa, LungInjuryScore lungInjury) {
    /** The shortest last day that is scored, s. */
    private static final double SHORTEST = 6 * 3600;

    /** The scores of every day of a course; a last day of less than 6 h is scored only where there is no other. */
    public static List<DayScore> of(Course course) {
        List<DayScore> days = new ArrayList<>();
        for (int day = 1; (day - 1) * Span.DAY < course.end() || day == 1; day++) {
            double from = (day - 1) * Span.DAY;
            double to = Math.min(course.end(), day * Span.DAY);
            if (day == 1 || to - from >= SHORTEST) {
                days.add(new DayScore(day, Sofa.of(course, from, to), LungInjuryScore.of(course, from, to)));
            }
        }
        return List.copyOf(days);
    }
}
