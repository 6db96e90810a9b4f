package org.lungbridge.trials.analysis;

import java.util.List;
import org.lungbridge.trials.population.CohortCheck;
import org.lungbridge.trials.population.Summary;

/** What a cohort was to look like, as its figures need it. */
final class CohortTargets {
    private CohortTargets() {}

    static List<AnalysisPlan.TargetMarginal> marginals(CohortCheck check) {
        return check.marginals().stream()
                .map(marginal ->
                        new AnalysisPlan.TargetMarginal(marginal.name(), marginal.unit(), quantiles(marginal.target())))
                .toList();
    }

    private static List<Double> quantiles(Summary target) {
        return List.of(target.p5(), target.p25(), target.median(), target.p75(), target.p95());
    }

    static List<AnalysisPlan.TargetCorrelation> correlations(CohortCheck check) {
        return check.correlations().stream()
                .map(pair -> new AnalysisPlan.TargetCorrelation(pair.first(), pair.second(), pair.rank()))
                .toList();
    }
}
