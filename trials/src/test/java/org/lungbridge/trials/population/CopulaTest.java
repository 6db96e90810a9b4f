package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Dependence;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.RankCorrelation;

/** Drawn shares are uniform and have the rank correlations of the document. */
class CopulaTest {
    private static final int PATIENTS = 10_000;

    private static Marginal marginal(String name) {
        Distribution any = new Distribution.Uniform(new Measure(0, Unit.ONE), new Measure(1, Unit.ONE));
        return new Marginal(name, null, null, null, any, null, "chosen");
    }

    private static List<Map<String, Double>> draws(List<String> names, List<RankCorrelation> correlations, int count) {
        Copula copula = Copula.of(names.stream().map(CopulaTest::marginal).toList(), correlations);
        List<Map<String, Double>> all = new ArrayList<>();
        for (int patient = 0; patient < count; patient++) {
            all.add(copula.shares(new Chance(5, patient), 0));
        }
        return all;
    }

    private static double[] column(List<Map<String, Double>> draws, String name) {
        return draws.stream().mapToDouble(draw -> draw.get(name)).toArray();
    }

    private static RankCorrelation between(String one, String other, double rank) {
        return new RankCorrelation(List.of(one, other), rank, null);
    }

    /** The standard error of a rank correlation is at most about 1.06/√n (ρ = 0): 0.011 here; four of them are allowed. */
    @Test
    void rankCorrelationsAreThoseOfTheDocument() {
        List<Map<String, Double>> draws = draws(
                List.of("a", "b", "c", "d"),
                List.of(between("a", "b", 0.7), between("b", "c", -0.5), between("a", "c", -0.2)),
                PATIENTS);
        double[] a = column(draws, "a");
        double[] b = column(draws, "b");
        double[] c = column(draws, "c");
        double[] d = column(draws, "d");
        double allowed = 4 * 1.06 / Math.sqrt(PATIENTS);
        assertThat(RankCheck.spearman(a, b)).isCloseTo(0.7, within(allowed));
        assertThat(RankCheck.spearman(b, c)).isCloseTo(-0.5, within(allowed));
        assertThat(RankCheck.spearman(a, c)).isCloseTo(-0.2, within(allowed));
        assertThat(RankCheck.spearman(a, d)).isCloseTo(0, within(allowed));
    }

    /** The greatest distance of n uniform numbers from uniform exceeds 1.95/√n once in a thousand (Kolmogorov). */
    @Test
    void sharesAreUniform() {
        double[] c = column(
                draws(List.of("a", "b", "c"), List.of(between("a", "c", 0.8), between("b", "c", 0.3)), PATIENTS), "c");
        java.util.Arrays.sort(c);
        double furthest = 0;
        for (int i = 0; i < c.length; i++) {
            furthest = Math.max(furthest, Math.abs(c[i] - (i + 0.5) / c.length));
        }
        assertThat(furthest).isLessThan(1.95 / Math.sqrt(PATIENTS));
    }

    @Test
    void whatIsNotCorrelatedStaysWhateverElseIsDrawn() {
        List<Map<String, Double>> few = draws(List.of("a", "b"), List.of(), 50);
        List<Map<String, Double>> more = draws(List.of("x", "a", "y", "b"), List.of(between("x", "y", 0.9)), 50);
        assertThat(column(more, "a")).isEqualTo(column(few, "a"));
        assertThat(column(more, "b")).isEqualTo(column(few, "b"));
    }

    @Test
    void aMarginalWrittenLastChangesNoOther() {
        List<Map<String, Double>> few = draws(List.of("a", "b"), List.of(between("a", "b", 0.5)), 50);
        List<Map<String, Double>> more =
                draws(List.of("a", "b", "c"), List.of(between("a", "b", 0.5), between("b", "c", 0.6)), 50);
        assertThat(column(more, "a")).isEqualTo(column(few, "a"));
        assertThat(column(more, "b")).isEqualTo(column(few, "b"));
    }

    /** Pearson 1907: ρ = 6/π arcsin(r/2); ranks of equal and opposite order are kept. */
    @Test
    void normalNumbersAreCorrelatedAsPearsonSays() {
        assertThat(Dependence.ofNormal(0.5)).isCloseTo(0.517638090, within(1e-9));
        assertThat(Dependence.ofNormal(1)).isCloseTo(1, within(1e-15));
        assertThat(Dependence.ofNormal(0)).isZero();
        assertThat(Dependence.of(
                                List.of("a", "b", "c"),
                                List.of(between("a", "b", 0.9), between("b", "c", 0.9), between("a", "c", -0.9)))
                        .factor())
                .isEmpty();
    }

    @Test
    void equalValuesShareTheirRank() {
        assertThat(RankCheck.spearman(new double[] {1, 2, 2, 4}, new double[] {10, 20, 20, 40}))
                .isEqualTo(1);
        assertThat(RankCheck.spearman(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .isEqualTo(-1);
        // Ranks 1, 2, 3, 4 against 1.5, 1.5, 3, 4: 4.5 / sqrt(5 · 4.5).
        assertThat(RankCheck.spearman(new double[] {1, 2, 3, 4}, new double[] {5, 5, 6, 7}))
                .isCloseTo(0.948683298, within(1e-9));
    }
}
