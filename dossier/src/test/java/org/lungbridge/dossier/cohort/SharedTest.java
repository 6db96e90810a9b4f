package org.lungbridge.dossier.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Coagulation;

/** Cohorts that several ask for, and what is said of them. */
class SharedTest {
    @Test
    void eachPatientIsRunOnceHoweverManyAskAtOnce() {
        Shared<String, Long> cohorts = new Shared<>();
        AtomicInteger runs = new AtomicInteger();
        List<List<Long>> told = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> cohorts.of("care", 20, number -> {
                    runs.incrementAndGet();
                    return number * number;
                }))
                .toList();
        assertThat(runs).hasValue(20);
        assertThat(told)
                .allSatisfy(one ->
                        assertThat(one).hasSize(20).startsWith(0L, 1L, 4L).endsWith(361L));
    }

    @Test
    void otherCareIsAnotherCohort() {
        Shared<String, String> cohorts = new Shared<>();
        assertThat(cohorts.of("a", 1, number -> "a")).containsExactly("a");
        assertThat(cohorts.of("b", 1, number -> "b")).containsExactly("b");
    }

    /** One course on a little heparin: platelets begin at their count before the circuit and the prime thins them by a tenth. */
    @Test
    void theFirstRowOfACourseIsBeforeTheCircuit() {
        EcmoCourse one = EcmoCourse.cohort(1, new EcmoCourse.Care(5, 1, 0)).get(0);
        double share = one.at(Coagulation.PLATELET_COUNT, 0.25) / one.at(Coagulation.PLATELET_COUNT, 0);
        assertThat(share).isBetween(0.82, 0.92);
        assertThat(one.days()).isEqualTo(1);
    }

    @Test
    void aSampleIsToldAsAStudyWouldPrintIt() {
        double[] x = {1, 2, 3, 4};
        assertThat(Sample.mean(x)).isEqualTo(2.5);
        assertThat(Sample.median(x)).isEqualTo(2.5);
        assertThat(Sample.percent(x, value -> value > 3)).isEqualTo(25);
        assertThat(Sample.correlation(x, new double[] {2, 4, 6, 8})).isEqualTo(1);
        assertThat(Sample.percent(List.of(), one -> true)).isNaN();
    }
}
