package org.lungbridge.dossier.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimators against the function of Ishigami and Homma (1990), whose indices are known; ranking against a table by hand. */
class IndicesTest {
    private static final int ROWS = 4096;

    private static double ishigami(double[] shares) {
        double[] x = new double[3];
        for (int k = 0; k < 3; k++) {
            x[k] = StrictMath.PI * (2 * shares[k] - 1);
        }
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * sine * sine;
    }

    private static List<double[][]> rows() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(6);
        sequence.skipTo(64);
        List<double[][]> rows = new ArrayList<>();
        for (int r = 0; r < ROWS; r++) {
            double[] point = sequence.nextVector();
            double[] a = Arrays.copyOfRange(point, 0, 3);
            double[] b = Arrays.copyOfRange(point, 3, 6);
            double[][] row = new double[5][];
            row[0] = new double[] {ishigami(a)};
            row[1] = new double[] {ishigami(b)};
            for (int k = 0; k < 3; k++) {
                double[] mixed = a.clone();
                mixed[k] = b[k];
                row[k + 2] = new double[] {ishigami(mixed)};
            }
            rows.add(row);
        }
        return rows;
    }

    /** Saltelli 2008, Global Sensitivity Analysis: 0.314, 0.442, 0 and 0.558, 0.442, 0.244 with a = 7, b = 0.1. */
    @ParameterizedTest
    @CsvSource({"0, 0.314, 0.558", "1, 0.442, 0.442", "2, 0, 0.244"})
    void indicesOfIshigamisFunctionAreThePublishedOnes(int k, double first, double total) {
        int[] all = new int[ROWS];
        Arrays.setAll(all, r -> r);
        assertThat(Indices.first(rows(), all, k, 0)).isCloseTo(first, within(0.02));
        assertThat(Indices.total(rows(), all, k, 0)).isCloseTo(total, within(0.02));
    }

    /** Output p: 10 and 5; output q: 1 and 4. Scores (1 + 0.25)/2 and (0.5 + 1)/2. */
    @Test
    void theRankingAveragesSharesOfTheLargestEffect() {
        Factor a = new Factor("a", 0, 0.5, 1);
        Factor b = new Factor("b", 0, 0.5, 1);
        List<Ranking.Ranked> ranked = Ranking.of(List.of(
                new Screening.Effect(a, "p", 10, 0, 3),
                new Screening.Effect(a, "q", 1, 0, 3),
                new Screening.Effect(b, "p", 5, 0, 3),
                new Screening.Effect(b, "q", 4, 0, 3)));
        assertThat(ranked.get(0)).isEqualTo(new Ranking.Ranked(b, 0.75));
        assertThat(ranked.get(1)).isEqualTo(new Ranking.Ranked(a, 0.625));
    }

    @Test
    void everyParameterWithARangeIsAFactorWithinIt() {
        List<Factor> factors = Factor.all(0.1);
        assertThat(factors)
                .hasSizeGreaterThan(700)
                .allSatisfy(factor -> assertThat(factor.low()).isLessThan(factor.high()));
    }
}
