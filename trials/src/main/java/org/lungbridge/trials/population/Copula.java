package org.lungbridge.trials.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Erf;
import org.lungbridge.chance.Chance;
import org.lungbridge.scenarios.document.trial.Dependence;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.RankCorrelation;

/**
 * Shares, from 0 to 1, of drawn patients: each marginal has a normal number keyed by its own name, and {@link Dependence}
 * mixes them.
 */
final class Copula {
    private static final double ROOT_TWO = StrictMath.sqrt(2);
    /** Keeps infinite quantiles away. */
    private static final double LEAST = 1e-12;

    private final List<String> names;
    private final double[][] factor;

    private Copula(List<String> names, double[][] factor) {
        this.names = names;
        this.factor = factor;
    }

    static Copula of(List<Marginal> marginals, List<RankCorrelation> correlations) {
        List<String> names = marginals.stream().map(Marginal::name).toList();
        double[][] factor = Dependence.of(names, correlations)
                .factor()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The correlations of the marginals do not go together.%nMaybe check the trial first."
                                .formatted()));
        return new Copula(names, factor);
    }

    /** The shares of a draft, by marginal. */
    Map<String, Double> shares(Chance luck, long draft) {
        double[] own = new double[names.size()];
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            own[i] = luck.normal("trial." + names.get(i), draft);
            double mixed = 0;
            for (int j = 0; j <= i; j++) {
                mixed += factor[i][j] * own[j];
            }
            double share = 0.5 * Erf.erfc(-mixed / ROOT_TWO);
            shares.put(names.get(i), Math.min(1 - LEAST, Math.max(LEAST, share)));
        }
        return shares;
    }
}
