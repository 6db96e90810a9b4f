package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lungbridge.trials.statistics.CoxModel;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.FineGray;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.LogRank;
import org.lungbridge.trials.statistics.NumberNeeded;
import org.lungbridge.trials.statistics.PairedRisk;
import org.lungbridge.trials.statistics.RestrictedMean;
import org.lungbridge.trials.statistics.Risk;
import org.lungbridge.trials.statistics.RiskComparison;
import org.lungbridge.trials.statistics.SurvivalCurve;
import org.lungbridge.trials.statistics.TestResult;

/** What an event did in one arm against the reference: as a trial of different patients would see it, and between twins. */
final class EventContrast {
    private static final String FEW = "not estimable: an arm has no event";

    private final AnalysisPlan plan;
    private final OutcomeEndpoint endpoint;
    private final Contrast contrast;
    private final EventTimes first;
    private final EventTimes second;
    private final List<Finding> findings = new ArrayList<>();

    private EventContrast(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        this.plan = plan;
        this.endpoint = endpoint;
        this.contrast = contrast;
        this.first = EventTimes.of(contrast.first(), endpoint);
        this.second = EventTimes.of(contrast.second(), endpoint);
    }

    /** The numbers of an endpoint between two arms. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        EventContrast analysis = new EventContrast(plan, endpoint, contrast);
        if (contrast.first().complete() == 0 || contrast.second().complete() == 0) {
            return List.of();
        }
        for (double day : plan.days(endpoint)) {
            analysis.risks(day);
            analysis.findings.addAll(twins(plan, endpoint, contrast, "", course -> true, day));
            analysis.restrictedMean(day);
        }
        if (endpoint.hasTime()) {
            analysis.hazards();
        }
        return analysis.findings;
    }

    private Finding.Place place(double day) {
        return contrast.place(endpoint.id(), "", day);
    }

    private void risks(double day) {
        double[] one = first.by(day);
        double[] two = second.by(day);
        int events = EventAnalysis.count(one, 1);
        int others = EventAnalysis.count(two, 1);
        int known = events + EventAnalysis.count(one, 0);
        int knownOthers = others + EventAnalysis.count(two, 0);
        if (known == 0 || knownOthers == 0) {
            return;
        }
        RiskComparison risks = new RiskComparison(new Risk(events, known), new Risk(others, knownOthers));
        int all = known + knownOthers;
        findings.add(place(day)
                .finding(
                        Measures.RISK_DIFFERENCE,
                        risks.difference(plan.level()),
                        all,
                        events + others,
                        "as between different patients, Newcombe"));
        if (!Double.isNaN(plan.margin()) && endpoint.id().equals(plan.primary())) {
            findings.add(notInferior(risks.difference(plan.level()), all, day));
        }
        findings.add(place(day)
                .finding(
                        Measures.RISK_RATIO,
                        risks.ratio(plan.level()),
                        all,
                        events + others,
                        events == 0 || others == 0 ? FEW : "Katz, error of the logarithm"));
        numberNeeded(risks, all, events + others, day);
    }

    private void numberNeeded(RiskComparison risks, int patients, int events, double day) {
        NumberNeeded needed = risks.numberNeeded(plan.level());
        Interval limits = needed.throughInfinity() ? Interval.UNKNOWN : new Interval(needed.best(), needed.worst());
        findings.add(place(day)
                .finding(
                        Measures.NUMBER_NEEDED,
                        new Estimate(events == 0 ? Double.NaN : needed.value(), Double.NaN, limits),
                        patients,
                        events,
                        needed.throughInfinity()
                                ? "patients for one event less, negative: one more; limits pass through infinity"
                                : "patients for one event less, negative: one more"));
    }

    /** Whether the worse limit of the difference stays within the margin. */
    private Finding notInferior(Estimate difference, int patients, double day) {
        double worse = endpoint.betterLower()
                ? difference.interval().high()
                : -difference.interval().low();
        return place(day)
                .plain(
                        Measures.NOT_INFERIOR,
                        worse < plan.margin() ? 1 : 0,
                        patients,
                        "1 if the worse limit of the difference between patients (%s) stays within the margin (%s)"
                                .formatted(NumberText.exact(worse), NumberText.exact(plan.margin())));
    }

    /** The difference of risks between twins, of some courses. */
    static List<Finding> twins(
            AnalysisPlan plan,
            OutcomeEndpoint endpoint,
            Contrast contrast,
            String subgroup,
            IntPredicate chosen,
            double day) {
        EventTimes one = EventTimes.of(contrast.first(), endpoint);
        EventTimes two = EventTimes.of(contrast.second(), endpoint);
        int[] twins = contrast.twins();
        int[] cells = new int[4];
        for (int i = 0; i < twins.length; i++) {
            if (twins[i] >= 0 && chosen.test(i)) {
                double a = one.by(i, day);
                double b = two.by(twins[i], day);
                if (!Double.isNaN(a) && !Double.isNaN(b)) {
                    cells[(a > 0 ? 0 : 2) + (b > 0 ? 0 : 1)]++;
                }
            }
        }
        int pairs = cells[0] + cells[1] + cells[2] + cells[3];
        if (pairs == 0) {
            return List.of();
        }
        Estimate difference = new PairedRisk(cells[0], cells[1], cells[2], cells[3]).difference(plan.level());
        return List.of(contrast.place(endpoint.id(), subgroup, day)
                .finding(
                        Measures.RISK_DIFFERENCE_TWINS,
                        difference,
                        pairs,
                        2 * cells[0] + cells[1] + cells[2],
                        "same patients, same luck, Newcombe for pairs; the error is that of Monte Carlo"));
    }

    private void restrictedMean(double day) {
        if (endpoint.kind() != OutcomeEndpoint.Kind.DEATH) {
            return;
        }
        SurvivalCurve one = SurvivalCurve.of(first.causeSpecific());
        SurvivalCurve two = SurvivalCurve.of(second.causeSpecific());
        if (EventAnalysis.known(one, day) && EventAnalysis.known(two, day)) {
            findings.add(place(day)
                    .finding(
                            Measures.RESTRICTED_MEAN_DIFFERENCE,
                            RestrictedMean.difference(one, two, day, plan.level()),
                            first.size() + second.size(),
                            first.events() + second.events(),
                            "days alive up to the day, as between different patients"));
        }
    }

    private void hazards() {
        int patients = first.competing().size() + second.competing().size();
        int events = first.events() + second.events();
        if (events > 0) {
            logRank(patients);
        }
        List<CoxModel.Patient> rows = EventTimes.regression(first, second);
        boolean both = first.events() > 0 && second.events() > 0;
        Optional<CoxModel.Fit> cox = both ? Estimable.of(() -> CoxModel.fit(rows)) : Optional.empty();
        Estimate none = new Estimate(Double.NaN, Double.NaN, Interval.UNKNOWN);
        findings.add(place(Double.NaN)
                .finding(
                        Measures.HAZARD_RATIO,
                        cox.map(fit -> fit.robustHazardRatio(0, plan.level())).orElse(none),
                        patients,
                        events,
                        cox.isPresent()
                                ? "Cox, ties by Efron, robust error of the logarithm"
                                : both ? Estimable.NOT : FEW));
        cox.ifPresent(fit -> drift(fit, patients));
        if (both && endpoint.kind() == OutcomeEndpoint.Kind.EVENT) {
            Optional<Estimate> ratio = Estimable.of(() -> FineGray.fit(rows).hazardRatio(0, plan.level()));
            findings.add(place(Double.NaN)
                    .finding(
                            Measures.SUBDISTRIBUTION_HAZARD_RATIO,
                            ratio.orElse(none),
                            patients,
                            events,
                            ratio.isPresent()
                                    ? "Fine-Gray, death and transplantation compete, error of the logarithm"
                                    : Estimable.NOT));
        }
    }

    /** Whether the hazard ratio holds over time. */
    private void drift(CoxModel.Fit cox, int patients) {
        TestResult drift = cox.proportional().get(0);
        findings.add(place(Double.NaN)
                .test(
                        Measures.PROPORTIONAL_HAZARDS,
                        drift.statistic(),
                        drift.p(),
                        patients,
                        "chi-squared of a drift of the ratio with time"));
    }

    private void logRank(int patients) {
        Estimable.of(() -> LogRank.of(List.of(first.causeSpecific(), second.causeSpecific()))
                        .test())
                .ifPresent(test -> findings.add(place(Double.NaN)
                        .test(
                                Measures.LOG_RANK,
                                test.statistic(),
                                test.p(),
                                patients,
                                "chi-squared, whatever competes ends follow-up")));
    }
}
