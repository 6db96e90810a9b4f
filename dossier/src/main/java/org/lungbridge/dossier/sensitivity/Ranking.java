package org.lungbridge.dossier.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters in the order of what they decide: the mean over outputs of the effect as a share of the largest effect on it. */
public final class Ranking {
    private Ranking() {}

    /**
     * A parameter with its score, 0 to 1.
     *
     * @param factor the parameter
     * @param score mean share of the largest effect
     */
    public record Ranked(Factor factor, double score) {}

    /** All screened parameters, the most influential first. */
    public static List<Ranked> of(List<Screening.Effect> effects) {
        Map<String, Double> largest = new LinkedHashMap<>();
        effects.forEach(effect -> largest.merge(effect.output(), effect.effect(), Math::max));
        Map<Factor, Double> scores = new LinkedHashMap<>();
        for (Screening.Effect effect : effects) {
            double most = largest.getOrDefault(effect.output(), 0.0);
            double share = most == 0 ? 0 : effect.effect() / most / largest.size();
            scores.merge(effect.factor(), share, Double::sum);
        }
        List<Ranked> ranked = new ArrayList<>();
        scores.forEach((factor, score) -> ranked.add(new Ranked(factor, score)));
        ranked.sort(Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(some -> some.factor().name()));
        return List.copyOf(ranked);
    }
}
