package org.lungbridge.device.ventilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three published formulas of mechanical power on three patients (R 12 cmH2O·s/L, I:E 1:2), 1 %. */
class MechanicalPowerTest {
    private static final double RESISTANCE = 12;
    private static final double RATIO = 0.5;
    private static final double INSPIRATION = 1.0 / 3;
    private static final Percentage ONE_PERCENT = Percentage.withPercentage(1);

    @ParameterizedTest
    @CsvSource({"28, 0.38, 21, 12, 28.6", "10, 0.15, 12, 10, 2.5", "20, 0.42, 35, 10, 17.3"})
    void gattinoniAndItsSimplifiedFormAgree(double rate, double volume, double compliance, double peep, double power) {
        double driving = 1000 * volume / compliance;
        assertThat(MechanicalPower.gattinoni(rate, volume, 1000 / compliance, RATIO, RESISTANCE, peep))
                .isCloseTo(power, ONE_PERCENT);
        assertThat(MechanicalPower.simplified(rate, volume, peak(rate, volume, compliance, peep), driving))
                .isCloseTo(power, ONE_PERCENT);
    }

    @ParameterizedTest
    @CsvSource({"28, 0.38, 21, 12, 28.6", "20, 0.42, 35, 10, 17.3"})
    void giosaAgreesInOrdinaryBreaths(double rate, double volume, double compliance, double peep, double power) {
        assertThat(giosa(rate, volume, compliance, peep)).isCloseTo(power, ONE_PERCENT);
    }

    /** Known miss: its divisor 20 (exactly 20.4) reads 2.56 where the others read 2.52 and the table prints 2.5. */
    @Test
    void giosaReadsTwoPercentMoreInASmallBreath() {
        assertThat(giosa(10, 0.15, 12, 10)).isCloseTo(2.56125, within(1e-9));
        assertThat(MechanicalPower.gattinoni(10, 0.15, 1000.0 / 12, RATIO, RESISTANCE, 10))
                .isCloseTo(2.521, within(1e-3));
    }

    private static double giosa(double rate, double volume, double compliance, double peep) {
        double flow = volume * rate / INSPIRATION;
        return MechanicalPower.giosa(volume * rate, peak(rate, volume, compliance, peep), peep, flow);
    }

    private static double peak(double rate, double volume, double compliance, double peep) {
        return peep + 1000 * volume / compliance + RESISTANCE * volume * rate / INSPIRATION / 60;
    }
}
