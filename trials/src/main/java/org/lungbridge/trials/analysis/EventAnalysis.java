package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.statistics.CumulativeIncidence;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.RestrictedMean;
import org.lungbridge.trials.statistics.Risk;
import org.lungbridge.trials.statistics.SurvivalCurve;
import org.lungbridge.trials.statistics.TimeToEvent;

/** What an event did in one arm: risks, curves, and what lost courses could change. */
final class EventAnalysis {
    private final AnalysisPlan plan;
    private final OutcomeEndpoint endpoint;
    private final ArmCourses courses;
    private final EventTimes times;
    private final List<Finding> findings = new ArrayList<>();

    private EventAnalysis(AnalysisPlan plan, OutcomeEndpoint endpoint, ArmCourses courses) {
        this.plan = plan;
        this.endpoint = endpoint;
        this.courses = courses;
        this.times = EventTimes.of(courses, endpoint);
    }

    /** The numbers of an endpoint in an arm, by day of the plan. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, ArmCourses courses) {
        EventAnalysis analysis = new EventAnalysis(plan, endpoint, courses);
        plan.days(endpoint).forEach(analysis::risk);
        if (endpoint.hasTime()) {
            plan.horizons_d().forEach(analysis::curve);
        }
        return analysis.findings;
    }

    private Finding.Place place(double day) {
        return new Finding.Place(courses.arm(), "", endpoint.id(), "", day);
    }

    private void risk(double day) {
        double[] values = times.by(day);
        int known = count(values, 0) + count(values, 1);
        if (known == 0) {
            return;
        }
        Risk risk = new Risk(count(values, 1), known);
        Estimate estimate = new Estimate(risk.value(), Double.NaN, risk.interval(plan.level()));
        findings.add(place(day).finding(Measures.RISK, estimate, known, risk.events(), "share of patients, Wilson"));
        int lost = courses.failed() + courses.complete() - known;
        if (lost > 0) {
            double all = known + lost;
            Interval bounds = new Interval(risk.events() / all, (risk.events() + lost) / all);
            Estimate bounded = new Estimate(risk.value(), Double.NaN, bounds);
            findings.add(place(day)
                    .finding(
                            Measures.RISK_BOUNDS,
                            bounded,
                            (int) all,
                            risk.events(),
                            "limits if none or all of the %s courses of which it is not known had it".formatted(lost)));
        }
    }

    private void curve(double day) {
        if (times.competing().isEmpty()) {
            return;
        }
        if (endpoint.kind() == OutcomeEndpoint.Kind.DEATH) {
            survival(day);
        } else {
            CumulativeIncidence curve = CumulativeIncidence.of(times.competing(), 1);
            findings.add(place(day)
                    .finding(
                            Measures.CUMULATIVE_INCIDENCE,
                            curve.estimate(day, plan.level()),
                            times.competing().size(),
                            times.events(),
                            "Aalen-Johansen, death and transplantation compete, log(-log) limits"));
        }
    }

    private void survival(double day) {
        List<TimeToEvent> patients = times.causeSpecific();
        SurvivalCurve curve = SurvivalCurve.of(patients);
        Estimate survival =
                new Estimate(curve.at(day), Math.sqrt(curve.variance(day)), curve.interval(day, plan.level()));
        findings.add(place(day)
                .finding(
                        Measures.SURVIVAL,
                        survival,
                        patients.size(),
                        times.events(),
                        "Kaplan-Meier, log(-log) limits"));
        if (known(curve, day)) {
            findings.add(place(day)
                    .finding(
                            Measures.RESTRICTED_MEAN,
                            RestrictedMean.of(curve, day, plan.level()),
                            patients.size(),
                            times.events(),
                            "days alive up to the day, area under Kaplan-Meier"));
        }
    }

    /** Whether a curve is known up to a day. */
    static boolean known(SurvivalCurve curve, double day) {
        SurvivalCurve.Step last = curve.steps().get(curve.steps().size() - 1);
        return day <= last.time() || last.survival() == 0;
    }

    static int count(double[] values, double wanted) {
        int count = 0;
        for (double value : values) {
            count += value == wanted ? 1 : 0;
        }
        return count;
    }
}
