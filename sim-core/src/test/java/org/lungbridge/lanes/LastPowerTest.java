package org.lungbridge.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A remembered power is the power. */
class LastPowerTest {
    @Test
    void bitsAreThoseOfPowWhateverWasAskedBefore() {
        LastPower last = new LastPower();
        Random random = new Random(20261126);
        double[] exponents = {0, 0.75, 1, -0.4};
        double base = 1;
        double exponent = 1;
        for (int k = 0; k < 2000; k++) {
            base = random.nextBoolean() ? base : 0.1 + 3 * random.nextDouble();
            exponent = random.nextBoolean() ? exponent : exponents[random.nextInt(exponents.length)];
            assertThat(last.of(base, exponent)).isEqualTo(Functions.pow(base, exponent));
        }
    }

    @Test
    void aNumberThatIsNoneIsNotRemembered() {
        LastPower last = new LastPower();
        assertThat(last.of(Double.NaN, 0.75)).isNaN();
        assertThat(last.of(16, 0.75)).isEqualTo(8);
        assertThat(last.of(Double.NaN, 0.75)).isNaN();
        assertThat(last.of(16, 0)).isEqualTo(1);
        assertThat(last.of(0.7, 1)).isEqualTo(0.7);
    }
}
