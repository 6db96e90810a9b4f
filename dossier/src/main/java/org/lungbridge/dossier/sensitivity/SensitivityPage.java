package org.lungbridge.dossier.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.viz.BarFigure;

/** {@code sensitivity.md}: the ten unknowns that decide most, and what each of them moves. */
public final class SensitivityPage {
    private static final int SHOWN = 10;

    private SensitivityPage() {}

    /** The figure of the scores. */
    public static BarFigure figure(List<Ranking.Ranked> ranked) {
        List<BarFigure.Bar> bars = new ArrayList<>();
        for (Ranking.Ranked one : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            bars.add(new BarFigure.Bar(one.factor().name(), one.score()));
        }
        return new BarFigure(
                "The ten most influential unknowns", "mean share of the largest effect on an output", bars);
    }

    /** The page; indices and uncertainty may be none. */
    public static String of(
            List<Ranking.Ranked> ranked,
            List<Screening.Effect> effects,
            List<Indices.Index> indices,
            List<Uncertainty.Told> uncertainty,
            int trajectories,
            double reach) {
        StringBuilder page = new StringBuilder("""
                # Sensitivity

                Which unknowns decide what comes out, written by `lungbridge sensitivity`. Course: a drawn patient with a severe lung bleeds
                from capillaritis (0.6), is brought to VV-ECMO at once and gets 10 IU/kg/h of heparin; ten outputs after twelve hours.
                Another patient or course gives another order.

                """);
        if (trajectories > 0) {
            screening(page, ranked, effects, trajectories, reach);
        }
        if (!indices.isEmpty()) {
            indices(page, indices);
        }
        if (!uncertainty.isEmpty()) {
            page.append(UncertaintyPage.section(uncertainty));
        }
        return page.toString();
    }

    private static void screening(
            StringBuilder page,
            List<Ranking.Ranked> ranked,
            List<Screening.Effect> effects,
            int trajectories,
            double reach) {
        page.append(String.format(
                Locale.ROOT,
                "Screening: elementary effects (Morris 1991) of %d parameters in %d trajectories, each parameter within %s %% of its range"
                        + " around its default, which takes the place of what the patient has.\n\n",
                ranked.size(),
                trajectories,
                Long.toString(Math.round(100 * reach))));
        page.append("![The ten most influential unknowns](figures/sensitivity/screening.svg)\n\n");
        page.append(
                "| parameter | from | to | score | moves most (mean effect over the interval) |\n|---|---|---|---|---|\n");
        for (Ranking.Ranked one : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            Factor factor = one.factor();
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %.4g | %.4g | %.2f | %s |\n",
                    factor.name(),
                    factor.low(),
                    factor.high(),
                    one.score(),
                    strongest(factor, effects)));
        }
    }

    /** The three outputs on which the parameter has the largest share of the largest effect. */
    private static String strongest(Factor factor, List<Screening.Effect> effects) {
        Map<String, Double> largest = new LinkedHashMap<>();
        effects.forEach(effect -> largest.merge(effect.output(), effect.effect(), Math::max));
        return effects.stream()
                .filter(effect -> effect.factor().equals(factor))
                .sorted((a, b) -> Double.compare(
                        b.effect() / largest.getOrDefault(b.output(), 1.0),
                        a.effect() / largest.getOrDefault(a.output(), 1.0)))
                .limit(3)
                .map(effect -> String.format(Locale.ROOT, "%s %.3g", effect.output(), effect.effect()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static void indices(StringBuilder page, List<Indices.Index> indices) {
        page.append(String.format(
                Locale.ROOT,
                "\n## Shares of variance\n\nTotal indices (Sobol 2001, estimator of Jansen 1999) of the most influential unknowns over the same"
                        + " intervals, %d rows; in brackets 95 %% of a bootstrap. First-order indices are in `indices.csv`.\n\n",
                indices.get(0).rows()));
        page.append("| parameter | ")
                .append(String.join(" | ", Headline.OUTPUTS))
                .append(" |\n|---|");
        page.append("---|".repeat(Headline.OUTPUTS.size())).append('\n');
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Indices.Index index : indices) {
            rows.computeIfAbsent(index.factor().name(), name -> new StringBuilder("| `" + name + "` |"))
                    .append(String.format(
                            Locale.ROOT, " %.2f [%.2f-%.2f] |", index.total(), index.low(), index.high()));
        }
        rows.values().forEach(row -> page.append(row).append('\n'));
    }
}
