package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lungbridge.lanes.Functions;

/**
 * Fingerprints of many results, the same on every Java machine, interpreted or compiled. A change of an equation or
 * a constant changes the second one: then record the new value, and the change under "Results changed".
 */
class SameBitsTest {
    private static final long FUNCTIONS = -3446754299171355687L;
    private static final long BLOOD = -4442964627863414573L;

    private long fingerprint = 1;

    private void add(double value) {
        fingerprint = 31 * fingerprint + Double.doubleToRawLongBits(value);
    }

    @Test
    void functionsGiveTheRecordedBits() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * 1400 - 700;
            double positive = Functions.exp(x);
            add(positive);
            add(Functions.log(positive));
            add(Functions.cbrt(positive));
            add(Functions.log10(positive));
            add(Functions.exp10(0.4 * x));
            add(Functions.pow(1 + random.nextDouble(), x));
            add(Functions.logistic(0.1 * x));
            add(Functions.softplus(0.1 * x));
            add(Functions.positive(x, 3));
        }
        assertThat(fingerprint).isEqualTo(FUNCTIONS);
    }

    @Test
    void bloodGivesTheRecordedBits() {
        var random = new SplittableRandom(12);
        var forward = new TensionsToContents();
        var back = new ContentsToTensions();
        var tissue = new OxygenAndCo2Tension();
        for (int i = 0; i < 5_000; i++) {
            double pco2 = 5 + 175 * random.nextDouble();
            double hb = 4 + 14 * random.nextDouble();
            double beox = 50 * random.nextDouble() - 25;
            forward.solve(5 + 645 * random.nextDouble(), pco2, hb, beox, 36.5, 26, Double.NaN);
            back.solve(forward.o2, forward.co2, hb, beox, 36.5, 26, Double.NaN, Double.NaN);
            tissue.solve(forward.o2, pco2, hb, beox, 36.5, 26, 3, 7.3);
            forward.slopes();
            back.slopes();
            tissue.slopes();
            add(forward.co2);
            add(forward.o2_pco2);
            add(back.po2);
            add(back.pco2_hb);
            add(tissue.co2);
            add(tissue.pH_beox);
        }
        assertThat(fingerprint).isEqualTo(BLOOD);
    }
}
