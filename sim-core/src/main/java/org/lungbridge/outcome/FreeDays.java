package org.lungbridge.outcome;

import java.util.List;

/**
 * Days alive and free of a machine within a horizon, 0 for who dies within it.
 *
 * <pre>
 *   ventilator   horizon 28 d from the start of the run; days after the last one on the machine (a return starts anew)
 *   ECMO         horizon 60 d from the first cannulation; every day off the circuit
 * </pre>
 *
 * <p>A run that ends alive before the horizon is continued as it ended: free stays free, bound stays bound. {@code observed} is
 * false where the run ends before that day of its own: a trial counts from enrollment (Combes 2018, N Engl J Med 378:1965), so a
 * run of 60 days with ECMO from its third hour is whole, although the 60 days of ECMO end three hours later. Sources: Schoenfeld and Bernard 2002 (Crit Care Med 30:1772), Yehya et al. 2019 (Am J Respir Crit Care Med
 * 200:828), which asks to tell the parts as well: death and days on the machine stand beside. The rule that a liberation
 * counts only after 48 h is not applied to one that the run does not follow so long.
 *
 * @param days days free
 * @param horizon_days length of the horizon
 * @param observed whether the run reached that day, or the patient died within the horizon
 */
public record FreeDays(double days, double horizon_days, boolean observed) {
    /** Days after the last one on the machine. */
    static FreeDays afterLast(List<Span> bound, Course course, double from, double horizon) {
        double until = from + horizon * Span.DAY;
        if (course.death() <= until) {
            return new FreeDays(0, horizon, true);
        }
        double last = from;
        for (Span span : bound) {
            boolean lasts = span.open() && span.to() < until;
            last = span.from() < until ? Math.max(last, lasts ? until : Math.min(span.to(), until)) : last;
        }
        return new FreeDays((until - last) / Span.DAY, horizon, reached(course, horizon));
    }

    /** Every day off the machine. */
    static FreeDays everyDayOff(List<Span> bound, Course course, double from, double horizon) {
        double until = from + horizon * Span.DAY;
        if (course.death() <= until) {
            return new FreeDays(0, horizon, true);
        }
        double on = 0;
        for (Span span : bound) {
            Span whole = span.open() && span.to() < until ? new Span(span.from(), until, true) : span;
            on += whole.within(from, until);
        }
        return new FreeDays((until - from - on) / Span.DAY, horizon, reached(course, horizon));
    }

    private static boolean reached(Course course, double horizon) {
        return course.end() >= horizon * Span.DAY;
    }
}
