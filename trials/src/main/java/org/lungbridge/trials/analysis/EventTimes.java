package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lungbridge.trials.statistics.CompetingTime;
import org.lungbridge.trials.statistics.CoxModel;
import org.lungbridge.trials.statistics.TimeToEvent;

/**
 * When an endpoint came in the courses of an arm, and what came first instead. Death competes with every event, transplantation
 * ends a course and competes too; for death itself it ends what is known.
 */
final class EventTimes {
    /** It is not known whether the event happened. */
    static final int UNKNOWN = -1;
    /** Death or transplantation came first. */
    static final int COMPETING = 2;

    private static final int EVENT = 1;

    private final double[] time;
    private final int[] cause;
    private final boolean timed;

    private EventTimes(double[] time, int[] cause, boolean timed) {
        this.time = time;
        this.cause = cause;
        this.timed = timed;
    }

    /** The times of an endpoint in an arm. */
    static EventTimes of(ArmCourses courses, OutcomeEndpoint endpoint) {
        boolean death = endpoint.kind() == OutcomeEndpoint.Kind.DEATH;
        double[] followed = courses.numbers("followed_d");
        double[] died = courses.numbers("death_d");
        double[] transplanted = courses.numbers("transplanted_d");
        String day = endpoint.timeColumn();
        double[] at = day == null ? new double[0] : courses.numbers(day);
        String column = endpoint.valueColumn();
        double[] flag = column != null && courses.has(column) ? courses.numbers(column) : new double[0];
        boolean told = flag.length > 0;
        double[] time = new double[courses.complete()];
        int[] cause = new int[time.length];
        for (int i = 0; i < time.length; i++) {
            double when = at.length == 0 ? followed[i] : at[i];
            boolean happened = told ? flag[i] > 0 : !Double.isNaN(when);
            double end = least(followed[i], died[i], transplanted[i]);
            if ((told && Double.isNaN(flag[i])) || Double.isNaN(end)) {
                cause[i] = UNKNOWN;
            } else if (happened && !Double.isNaN(when)) {
                time[i] = when;
                cause[i] = EVENT;
            } else {
                time[i] = end;
                boolean competed = !Double.isNaN(transplanted[i]) || !Double.isNaN(died[i]);
                cause[i] = competed && !death ? COMPETING : CompetingTime.CENSORED;
            }
        }
        return new EventTimes(time, cause, endpoint.hasTime());
    }

    private static double least(double followed, double died, double transplanted) {
        double end = followed;
        end = died < end || Double.isNaN(end) ? died : end;
        return transplanted < end || Double.isNaN(end) ? transplanted : end;
    }

    int size() {
        return time.length;
    }

    /** Whether the event came by a day: 1 or 0, or not a number where nobody knows. One without a day came at any time. */
    double by(int course, double day) {
        if (!timed) {
            return cause[course] == UNKNOWN ? Double.NaN : cause[course] == EVENT ? 1 : 0;
        }
        return switch (cause[course]) {
            case UNKNOWN -> Double.NaN;
            case EVENT -> time[course] <= day ? 1 : 0;
            case COMPETING -> 0;
            default -> time[course] >= day ? 0 : Double.NaN;
        };
    }

    /** The same of all courses. */
    double[] by(double day) {
        double[] values = new double[time.length];
        Arrays.setAll(values, course -> by(course, day));
        return values;
    }

    /** Time and cause of the courses of which it is known. */
    List<CompetingTime> competing() {
        List<CompetingTime> times = new ArrayList<>();
        for (int i = 0; i < time.length; i++) {
            if (cause[i] != UNKNOWN) {
                times.add(new CompetingTime(time[i], cause[i]));
            }
        }
        return times;
    }

    /** The same, where whatever came first ends what is known. */
    List<TimeToEvent> causeSpecific() {
        List<TimeToEvent> times = new ArrayList<>();
        for (int i = 0; i < time.length; i++) {
            if (cause[i] != UNKNOWN) {
                times.add(causeSpecific(i));
            }
        }
        return times;
    }

    /** Of one course. */
    TimeToEvent causeSpecific(int course) {
        return new TimeToEvent(Math.max(0, time[course]), cause[course] == EVENT);
    }

    boolean known(int course) {
        return cause[course] != UNKNOWN;
    }

    int events() {
        int events = 0;
        for (int one : cause) {
            events += one == EVENT ? 1 : 0;
        }
        return events;
    }

    /** Rows of a regression on being in the first arm. */
    static List<CoxModel.Patient> regression(EventTimes first, EventTimes second) {
        List<CoxModel.Patient> rows = new ArrayList<>();
        first.addTo(rows, 1);
        second.addTo(rows, 0);
        return rows;
    }

    private void addTo(List<CoxModel.Patient> rows, double covariate) {
        for (int i = 0; i < time.length; i++) {
            if (cause[i] != UNKNOWN) {
                rows.add(new CoxModel.Patient(time[i], cause[i], new double[] {covariate}));
            }
        }
    }
}
