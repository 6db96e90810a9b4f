package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows leave a lane they cannot find to the search of one sample, which hides from the results whether they found any. Blood as
 * patients have it, from a guess as the last step leaves one, must be found in rows.
 */
class LeftOverTest {
    private static final int LANES = 8;
    private static final double[] PO2 = {25, 40, 60, 80, 100, 150, 300, 500};
    private static final double[] PCO2 = {95, 46, 40, 70, 38, 25, 42, 55};
    private static final double[] HB = {7, 15, 9, 12, 14, 6, 10, 8};
    private static final double[] BEOX = {8, 0, -5, 3, -12, -2, 1, 0};

    private final double[] temperature = filled(37);
    private final double[] p50 = filled(26.8);
    private final double[] guessLnX = new double[LANES];
    private final double[] guessPH = new double[LANES];

    private static double[] filled(double value) {
        double[] row = new double[LANES];
        Arrays.fill(row, value);
        return row;
    }

    /** The eight bloods above, with guesses whose tensions are off by this part. */
    private InversionRows bloods(boolean ofTension, double off) {
        InversionRows rows = ofTension ? InversionRows.ofContentAndTension(LANES) : InversionRows.ofContents(LANES);
        TensionsToContents blood = new TensionsToContents();
        for (int i = 0; i < LANES; i++) {
            blood.solve(PO2[i] * (1 + off), PCO2[i] * (1 - off), HB[i], BEOX[i], 37, 26.8, Double.NaN);
            guessLnX[i] = blood.lnVirtualPo2();
            guessPH[i] = blood.pH;
            blood.solve(PO2[i], PCO2[i], HB[i], BEOX[i], 37, 26.8, Double.NaN);
            rows.o2[i] = blood.o2;
            rows.second[i] = ofTension ? PCO2[i] : blood.co2;
            rows.hb[i] = HB[i];
        }
        return rows;
    }

    private boolean[] leftOver(InversionRows rows) {
        rows.solve(BEOX, temperature, p50, guessLnX, guessPH);
        boolean[] left = new boolean[LANES];
        for (int i = 0; i < LANES; i++) {
            left[i] = rows.leftOver(i);
        }
        return left;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ordinaryBloodIsFoundInRows(boolean ofTension) {
        for (double off : new double[] {0, 1e-6, 1e-3, 0.03, -0.03, 0.1}) {
            assertThat(leftOver(bloods(ofTension, off)))
                    .as("guesses off by %s", off)
                    .containsOnly(false);
        }
    }

    /** No oxygen, no carbon dioxide, no guess, or one far outside of life, in one lane each. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bloodWithoutGasOrGuessIsLeftOverAndNoOther(boolean ofTension) {
        InversionRows rows = bloods(ofTension, 1e-3);
        rows.o2[0] = 0;
        rows.second[2] = -1;
        guessLnX[3] = Double.NaN;
        guessPH[4] = Double.NaN;
        guessLnX[5] = -12.5;
        guessPH[6] = 9;
        assertThat(leftOver(rows)).containsExactly(true, false, true, true, true, true, true, false);
        assertThat(leftOver(bloods(ofTension, 1e-3)))
                .as("by a search that knew nothing of this one")
                .containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRowRemembersNothingOfTheBloodBefore(boolean ofTension) {
        InversionRows rows = bloods(ofTension, 0.03);
        rows.o2[1] = -1;
        assertThat(leftOver(rows)[1]).isTrue();
        InversionRows again = bloods(ofTension, 0.03);
        rows.o2[1] = again.o2[1];
        assertThat(leftOver(rows)).containsOnly(false);
        assertThat(leftOver(again)).containsOnly(false);
        assertThat(rows.po2).isEqualTo(again.po2);
        assertThat(rows.lanes()).isEqualTo(LANES);
    }
}
