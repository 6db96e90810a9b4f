package org.lungbridge.outcome;

import java.util.List;

/**
 * Days alive and free of a machine within a horizon, 0 for who dies within it.
 *
 * <pre>
 *   ventilator   horizon 28 d from the start of the run; days after the last one on the machine (a return starts anew)
 *   ECMO         horizon 60 d from the start of the run; every day off the circuit
 * </pre>
 *
 * <p>Both count from the start of the run, as a trial counts from enrollment (Combes 2018, N Engl J Med 378:1965). A run that ends
 * alive before the horizon is continued as it ended: free stays free, bound stays bound; {@code observed} is false then. Sources:
 * Schoenfeld and Bernard 2002 (Crit Care Med 30:1772), Yehya et al. 2019 (Am J Respir Crit Care Med 200:828), which asks to tell
 * the parts as well: death and days on the machine stand beside. The rule that a liberation counts only after 48 h is not applied
 * to one that the run does not follow so long.
 *
 * @param days days free
 * @param horizon_days length of the horizon
 * @param observed whether the run covers the horizon, or the patient died within it
 */
public record FreeDays(double days, double horizon_days, boolean observed) {
    /** Days after the last one on the machine. */
    public static FreeDays afterLast(List<Span> bound, Course course, double horizon) {
        double until = horizon * Span.DAY;
        if (course.death() <= until) {
            return new FreeDays(0, horizon, true);
        }
        double last = 0;
        for (Span span : bound) {
            boolean lasts = span.open() && span.to() < until;
            last = span.from() < until ? Math.max(last, lasts ? until : Math.min(span.to(), until)) : last;
        }
        return new FreeDays((until - last) / Span.DAY, horizon, course.end() >= until);
    }

    /** Every day off the machine. */
    public static FreeDays everyDayOff(List<Span> bound, Course course, double horizon) {
        double until = horizon * Span.DAY;
        if (course.death() <= until) {
            return new FreeDays(0, horizon, true);
        }
        double on = 0;
        for (Span span : bound) {
            Span whole = span.open() && span.to() < until ? new Span(span.from(), until, true) : span;
            on += whole.within(0, until);
        }
        return new FreeDays((until - on) / Span.DAY, horizon, course.end() >= until);
    }
}
