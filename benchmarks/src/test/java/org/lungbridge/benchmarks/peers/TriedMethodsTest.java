package org.lungbridge.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was tried and lost was at least solved: a wrong method would lose too. */
class TriedMethodsTest {
    /** Half an hour of the circuit with a change every ten minutes. */
    private final Problem circuit = Problems.of("circuit", 10, 0.5);

    @Test
    void everyMethodTriedComesToTheReferenceAndCloserAtATighterTolerance() {
        Course course = Course.of(circuit, 10);
        for (Contender method : Contenders.tried()) {
            double loose = error(course, method, 1e-3);
            double tight = error(course, method, 1e-6);
            assertThat(tight).as(method.name()).isLessThan(2e-5);
            assertThat(tight).as(method.name()).isLessThan(0.2 * loose);
        }
    }

    private double error(Course course, Contender method, double tolerance) {
        Minutes minutes = new Minutes(circuit);
        method.solve(circuit, tolerance, minutes);
        return minutes.error(course.reference(), circuit);
    }
}
