package org.lungbridge.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-7.22, -7.22",
        "60, 60",
        "172800, 172800",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "0.7397907571234, 0.739790757",
        "2.0E-3, 0.002",
        "0.00001, 0.00001",
        "1234567.891, 1234567.89",
        "999999999.4, 999999999",
        "999999999.9, 1000000000",
        "99999999.99, 100000000",
        "9.9999999999, 10",
        "2.2250738585072014E-308, 2.22507386E-308",
        "1.0E9, 1E+9",
        "1.7976931348623157E308, 1.79769313E+308"
    })
    void numbersHaveNineSignificantDigits(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
        assertThat(written(value)).isEqualTo(text);
    }

    private static String written(double value) {
        byte[] into = new byte[3 + Numbers.LONGEST];
        return new String(into, 3, Numbers.write(value, into, 3) - 3, StandardCharsets.US_ASCII);
    }

    @Test
    void missingValueIsEmptyAndInfinityIsNotHidden() {
        assertThat(Numbers.text(Double.NaN)).isEmpty();
        assertThat(written(Double.NaN)).isEmpty();
        assertThat(Numbers.text(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    @Test
    void randomNumbersOfEverySizeReadBackToOnePartInAHundredMillion() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 100_000; i++) {
            double value = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-60, 60));
            assertThat(written(value)).isEqualTo(Numbers.text(value));
            assertThat(Double.parseDouble(Numbers.text(value))).isCloseTo(value, within(1e-8 * Math.abs(value)));
        }
    }

    /** The digits stand for the value read back, so writing again changes nothing. */
    @Test
    void writingWhatWasReadGivesTheSameText() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            String text = Numbers.text(random.nextDouble() * Math.scalb(1.0, random.nextInt(-15, 28)));
            assertThat(Numbers.text(Double.parseDouble(text))).isEqualTo(text);
            assertThat(new BigDecimal(text).precision()).isLessThanOrEqualTo(9);
        }
    }
}
