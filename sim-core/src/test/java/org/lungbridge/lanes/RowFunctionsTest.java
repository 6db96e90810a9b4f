package org.lungbridge.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of rows have the bits of the functions of numbers. */
class RowFunctionsTest {
    @ParameterizedTest
    @CsvSource({"1,-690,690", "17,-1,1", "1000,-690,690", "1000,-1e-3,1e-3", "1000,-800,800"})
    void exponentialsAndLogarithmsAreThoseOfNumbers(int length, double low, double high) {
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = low + (high - low) * i / Math.max(1, length - 1);
        }
        assertSameBits(x);
    }

    @Test
    void soAreTheirSpecialValues() {
        assertSameBits(new double[] {
            0.0,
            -0.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            1,
            -1
        });
    }

    private static void assertSameBits(double[] x) {
        RowFunctions functions = new RowFunctions(x.length);
        double[] e = new double[x.length];
        double[] ln = new double[x.length];
        double[] lnOfE = new double[x.length];
        functions.exp(x, e);
        functions.log(x, ln);
        functions.log(e, lnOfE);
        for (int i = 0; i < x.length; i++) {
            assertThat(e[i]).as("exp %s", x[i]).isEqualTo((Double) Functions.exp(x[i]));
            assertThat(ln[i]).as("log %s", x[i]).isEqualTo((Double) Functions.log(x[i]));
            assertThat(lnOfE[i]).as("log %s", e[i]).isEqualTo((Double) Functions.log(e[i]));
        }
    }
}
