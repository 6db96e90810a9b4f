package org.lungbridge.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The time at the error of comparison. */
class EqualErrorTest {
    private static Measurement run(double tolerance, double error, double cpu) {
        return new Measurement("p", 0, 1, "s", tolerance, error, cpu, 1);
    }

    @Test
    void liesOnTheLineBetweenTwoTolerances() {
        List<Measurement> runs = List.of(run(1e-3, 1e-3, 1), run(1e-4, 1e-5, 4), run(1e-5, 1e-6, 9));
        assertThat(EqualError.time(runs)).isCloseTo(2, within(1e-12));
    }

    @Test
    void isThatOfTheCheapestWhereAllAreMoreExact() {
        assertThat(EqualError.time(List.of(run(1e-2, 5e-5, 3), run(1e-3, 5e-6, 2))))
                .isEqualTo(2);
    }

    @Test
    void isInfiniteWhereNobodyIsExactEnough() {
        Measurement failed = run(1e-2, Double.POSITIVE_INFINITY, Double.NaN);
        assertThat(EqualError.time(List.of(failed, run(1e-3, 2e-4, 1)))).isInfinite();
        assertThat(EqualError.time(List.of(failed, run(1e-3, 5e-5, 7)))).isEqualTo(7);
    }
}
