package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Span;
import org.lungbridge.rules.Watch;

/**
 * A stretch of the course that is told together.
 *
 * @param heading what it is called
 * @param course the whole course
 * @param from its beginning, s; events of this moment belong to it
 * @param to its end, s; events of this moment belong to the next, unless this is the last
 */
record Chapter(String heading, Course course, double from, double to) {
    private static final Set<String> ACTS = Set.of("order", "protocol", "fault", "state-event", "trigger");
    private static final double WEEK = 7 * Span.DAY;
    /** A rest that is shorter than this joins the chapter before, s. */
    private static final double REST = 12 * 3600;

    /** What somebody did or what happened in it, of a choice; how it was judged is not of it. */
    List<EventRecord> events(Predicate<EventRecord> chosen) {
        return course.events().stream()
                .filter(event -> ACTS.contains(event.kind()) && !event.actor().equals(Watch.ACTOR))
                .filter(event -> holds(event.time()) && chosen.test(event))
                .toList();
    }

    private boolean holds(double time) {
        return time >= from && (time < to || to >= course.end() && time <= to);
    }

    Clock clock() {
        return Clock.of(course.end());
    }

    /** The chapters of a course: before ECMO, its first day, its course by weeks, the time after. */
    static List<Chapter> of(Course course, CourseOutcome outcome) {
        List<Chapter> chapters = new ArrayList<>();
        double last = 0;
        int run = 0;
        for (Span ecmo : outcome.ecmo()) {
            run++;
            String again = run == 1 ? "" : ", run " + run;
            if (ecmo.from() > last) {
                String before = run == 1 ? "Before ECMO" : "Between two runs on ECMO";
                weeks(chapters, before, course, last, ecmo.from());
            }
            double day = Math.min(ecmo.to(), ecmo.from() + Span.DAY);
            double first = ecmo.to() - day < REST ? ecmo.to() : day;
            add(chapters, "The first day on ECMO" + again, course, ecmo.from(), first);
            weeks(chapters, "The course on ECMO" + again, course, first, ecmo.to());
            last = ecmo.to();
        }
        String rest = outcome.ecmo().isEmpty() ? "The course" : "After decannulation";
        weeks(chapters, rest, course, last, course.end());
        return chapters;
    }

    private static void weeks(List<Chapter> chapters, String heading, Course course, double from, double to) {
        int parts = (int) Math.max(1, Math.floor((to - from + WEEK / 2) / WEEK));
        for (int part = 0; part < parts; part++) {
            double start = from + part * WEEK;
            double end = part == parts - 1 ? to : start + WEEK;
            add(chapters, part == 0 ? heading : heading + ", week " + (part + 1), course, start, end);
        }
    }

    private static void add(List<Chapter> chapters, String heading, Course course, double from, double to) {
        if (to > from) {
            chapters.add(new Chapter(heading, course, from, to));
        }
    }
}
