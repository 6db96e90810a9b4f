package org.lungbridge.chemistry;

import java.util.Random;

/**
 * Blood in many lanes, each with its own hemoglobin, base excess, temperature and tensions, and what a search starts
 * from: the solution at tensions a little away, as between two stages of a step. Rows, one number a lane.
 */
final class EquilibriumSamples {
    final double[] po2;
    final double[] pco2;
    final double[] hb;
    final double[] beox;
    final double[] temperature;
    final double[] p50;
    final double[] guessPH;
    final double[] guessLnX;
    /** O2 and CO2 content of the same blood, mL/dL: where the inverse search starts. */
    final double[] o2;

    final double[] co2;

    /**
     * Draws blood.
     *
     * @param away largest relative change of a tension since the guess
     */
    EquilibriumSamples(int lanes, double away, long seed) {
        po2 = new double[lanes];
        pco2 = new double[lanes];
        hb = new double[lanes];
        beox = new double[lanes];
        temperature = new double[lanes];
        p50 = new double[lanes];
        guessPH = new double[lanes];
        guessLnX = new double[lanes];
        o2 = new double[lanes];
        co2 = new double[lanes];
        Random random = new Random(seed);
        TensionsToContents blood = new TensionsToContents();
        for (int i = 0; i < lanes; i++) {
            po2[i] = between(random, 35, 110);
            pco2[i] = between(random, 30, 55);
            hb[i] = between(random, 7, 12);
            beox[i] = between(random, -10, 4);
            temperature[i] = between(random, 36, 38.5);
            p50[i] = between(random, 26, 28);
            blood.solve(
                    po2[i] * between(random, 1 - away, 1 + away),
                    pco2[i] * between(random, 1 - away, 1 + away),
                    hb[i],
                    beox[i],
                    temperature[i],
                    p50[i],
                    Double.NaN);
            guessPH[i] = blood.pH;
            guessLnX[i] = blood.lnVirtualPo2();
            blood.solve(po2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], Double.NaN);
            o2[i] = blood.o2;
            co2[i] = blood.co2;
        }
    }

    private static double between(Random random, double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int lanes() {
        return po2.length;
    }
}
