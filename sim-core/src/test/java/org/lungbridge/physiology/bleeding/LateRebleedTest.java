package org.lungbridge.physiology.bleeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Bleeding;

/** The hazard that a lung bleeds again, against its own formula worked out by hand: 0.0005 [1 + 0.9 ln(1 + e^((A - 0.1)/0.03))]. */
class LateRebleedTest {
    private static StillBench after(double activity) {
        return HeldBlood.bench().with(Bleeding.REBLEED_RISK, 1).with(Bleeding.CAPILLARITIS, activity);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000516", "0.1, 0.000812", "0.3, 0.003501", "1, 0.0140"})
    void hazardOfADayGrowsWithActivity(double activity, double perDay) {
        StillBench bench = after(activity);
        double hazard = bench.perDay(Bleeding.REBLEED_HAZARD) / bench.get(Bleeding.TENDENCY);
        assertThat(hazard).isCloseTo(perDay, within(0.001 * perDay));
    }

    @Test
    void nothingBeforeDecannulation() {
        StillBench bench = HeldBlood.bench().with(Bleeding.CAPILLARITIS, 1);
        assertThat(bench.perDay(Bleeding.REBLEED_HAZARD)).isZero();
    }
}
