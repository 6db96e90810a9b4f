package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.statistics.CompetingTime;
import org.lungbridge.trials.statistics.CumulativeIncidence;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.SurvivalCurve;
import org.lungbridge.trials.statistics.TimeToEvent;

/**
 * A curve over time of one arm with its limits, and who was at risk.
 *
 * @param arm id
 * @param endpoint id
 * @param points from day 0 on, a step at each
 * @param risk at the days of the table under a figure
 */
public record ArmCurve(String arm, String endpoint, List<Step> points, List<AtRisk> risk) {
    /** Steps of a figure at most; a curve of more is thinned to days of equal distance (design choice). */
    private static final int MOST = 240;

    /**
     * The height of a curve from a day on.
     *
     * @param day when
     * @param value survival or incidence
     * @param low lower limit, the value itself where there is none
     * @param high upper limit
     */
    public record Step(double day, double value, double low, double high) {}

    /**
     * A column of the table under a figure.
     *
     * @param day when
     * @param atRisk followed and without event so far
     * @param censored lost to follow-up so far
     * @param events had the event so far
     */
    public record AtRisk(double day, int atRisk, int censored, int events) {}

    /** A curve that nobody changes afterwards. */
    public ArmCurve {
        points = List.copyOf(points);
        risk = List.copyOf(risk);
    }

    /** The survival of an arm, for death; the incidence of an event otherwise. */
    static ArmCurve of(AnalysisPlan plan, OutcomeEndpoint endpoint, ArmCourses courses, List<Double> columns) {
        EventTimes times = EventTimes.of(courses, endpoint);
        List<CompetingTime> patients = times.competing();
        List<Step> points = endpoint.kind() == OutcomeEndpoint.Kind.DEATH
                ? survival(times.causeSpecific(), plan)
                : incidence(patients, plan);
        return new ArmCurve(
                courses.arm(),
                endpoint.id(),
                points,
                columns.stream().map(day -> atRisk(patients, day)).toList());
    }

    private static List<Step> survival(List<TimeToEvent> patients, AnalysisPlan plan) {
        SurvivalCurve curve = SurvivalCurve.of(patients);
        List<Double> days = days(
                curve.steps().stream()
                        .filter(step -> step.events() > 0)
                        .map(SurvivalCurve.Step::time)
                        .toList(),
                plan);
        List<Step> points = new ArrayList<>(List.of(new Step(0, 1, 1, 1)));
        for (double day : days) {
            points.add(step(day, curve.at(day), curve.interval(day, plan.level())));
        }
        return points;
    }

    private static List<Step> incidence(List<CompetingTime> patients, AnalysisPlan plan) {
        CumulativeIncidence curve = CumulativeIncidence.of(patients, 1);
        List<Double> days = days(
                curve.steps().stream()
                        .filter(step -> step.events() > 0)
                        .map(CumulativeIncidence.Step::time)
                        .toList(),
                plan);
        List<Step> points = new ArrayList<>(List.of(new Step(0, 0, 0, 0)));
        for (double day : days) {
            points.add(
                    step(day, curve.at(day), curve.estimate(day, plan.level()).interval()));
        }
        return points;
    }

    private static List<Double> days(List<Double> events, AnalysisPlan plan) {
        List<Double> days = new ArrayList<>();
        if (events.size() <= MOST) {
            days.addAll(events);
        } else {
            for (int k = 1; k < MOST; k++) {
                days.add(k * plan.follow_d() / MOST);
            }
        }
        days.removeIf(day -> day >= plan.follow_d());
        days.add(plan.follow_d());
        return days;
    }

    private static Step step(double day, double value, Interval limits) {
        boolean known = !Double.isNaN(limits.low()) && !Double.isNaN(limits.high());
        return new Step(day, value, known ? limits.low() : value, known ? limits.high() : value);
    }

    private static AtRisk atRisk(List<CompetingTime> patients, double day) {
        int atRisk = 0;
        int censored = 0;
        int events = 0;
        for (CompetingTime patient : patients) {
            if (patient.time() >= day) {
                atRisk++;
            } else {
                censored += patient.cause() == CompetingTime.CENSORED ? 1 : 0;
                events += patient.cause() == 1 ? 1 : 0;
            }
        }
        return new AtRisk(day, atRisk, censored, events);
    }
}
