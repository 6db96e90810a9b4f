package org.lungbridge.device.ecmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;

/** Recirculation read back from what the console shows. */
class RecirculationMonitorTest {

    private static Bench patient(double share) {
        return new Bench()
                .flow(3.7)
                .recirculation(share)
                .set(Circulation.CARDIAC_OUTPUT, 6)
                .set(Blood.HEMOGLOBIN, 9.8)
                .set(Ecmo.SWEEP, 3.6)
                .settle();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.15, 0.2, 0.3, 0.4})
    void contentsRecoverIt(double share) {
        Bench bench = patient(share);
        double truth = bench.get(Ecmo.RECIRCULATION);
        assertThat(bench.get(Ecmo.RECIRCULATION_FROM_CONTENTS)).isCloseTo(truth, within(0.005));
        bench.set(Ecmo.SWEEP, 1).run(7, 0.1);
        assertThat(bench.get(Ecmo.RECIRCULATION_FROM_CONTENTS)).isCloseTo(truth, within(0.005));
    }

    /** At usual recirculation; 0.018 at 0.10, 0.031 at 0.20. */
    @ParameterizedTest
    @ValueSource(doubles = {0.13, 0.15, 0.17})
    void saturationsAloneReadHighByTwoToThreePoints(double share) {
        Bench bench = patient(share);
        double excess = bench.get(Ecmo.RECIRCULATION_FROM_SATURATIONS) - bench.get(Ecmo.RECIRCULATION);
        assertThat(excess).isBetween(0.02, 0.03);
    }
}
