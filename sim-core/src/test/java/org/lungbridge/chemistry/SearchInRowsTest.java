package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blood searched in rows is the blood searched sample by sample, to the last bit, whoever stands beside it. */
class SearchInRowsTest {
    private static final int ROUNDS = 40;

    private final Random random = new Random(20261127);
    private double[] po2 = new double[0];
    private double[] pco2 = new double[0];
    private double[] hb = new double[0];
    private double[] beox = new double[0];
    private double[] temperature = new double[0];
    private double[] p50 = new double[0];
    private double[] guessLnX = new double[0];
    private double[] guessPH = new double[0];
    private double[] o2 = new double[0];
    private double[] co2 = new double[0];

    /** Blood from the healthy to the exsanguinated and the suffocated; guesses from exact to none. */
    private void draw(int lanes) {
        po2 = new double[lanes];
        pco2 = new double[lanes];
        hb = new double[lanes];
        beox = new double[lanes];
        temperature = new double[lanes];
        p50 = new double[lanes];
        guessLnX = new double[lanes];
        guessPH = new double[lanes];
        o2 = new double[lanes];
        co2 = new double[lanes];
        TensionsToContents blood = new TensionsToContents();
        for (int i = 0; i < lanes; i++) {
            po2[i] = between(0.5, 600);
            pco2[i] = between(2, 180);
            hb[i] = between(0.2, 20);
            beox[i] = between(-25, 15);
            temperature[i] = between(30, 41);
            p50[i] = between(22, 32);
            double away = Math.pow(10, between(-6, -0.5));
            blood.solve(po2[i] * (1 + away), pco2[i] * (1 - away), hb[i], beox[i], temperature[i], p50[i], Double.NaN);
            boolean none = random.nextInt(20) == 0;
            guessPH[i] = none ? Double.NaN : blood.pH;
            guessLnX[i] = none ? 40 : blood.lnVirtualPo2();
            blood.solve(po2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], Double.NaN);
            boolean empty = random.nextInt(30) == 0;
            o2[i] = empty ? -0.5 : blood.o2;
            co2[i] = blood.co2;
        }
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 16, 33})
    void contentsOfBloodInEquilibrium(int lanes) {
        EquilibriumRows rows = new EquilibriumRows(lanes);
        TensionsToContents single = new TensionsToContents();
        for (int round = 0; round < ROUNDS; round++) {
            draw(lanes);
            System.arraycopy(po2, 0, rows.po2, 0, lanes);
            System.arraycopy(pco2, 0, rows.pco2, 0, lanes);
            System.arraycopy(hb, 0, rows.hb, 0, lanes);
            rows.solve(beox, temperature, p50, guessPH);
            for (int i = 0; i < lanes; i++) {
                single.solve(po2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], guessPH[i]);
                assertThat(new double[] {rows.o2[i], rows.co2[i], rows.pH[i]})
                        .containsExactly(single.o2, single.co2, single.pH);
            }
        }
    }

    @Test
    void bloodWithoutATensionIsThatOfASingleSampleToo() {
        int lanes = 8;
        EquilibriumRows rows = new EquilibriumRows(lanes);
        TensionsToContents single = new TensionsToContents();
        draw(lanes);
        po2[1] = 0;
        po2[2] = -5;
        pco2[4] = 0;
        pco2[5] = -1;
        pco2[6] = Double.NaN;
        System.arraycopy(po2, 0, rows.po2, 0, lanes);
        System.arraycopy(pco2, 0, rows.pco2, 0, lanes);
        System.arraycopy(hb, 0, rows.hb, 0, lanes);
        rows.solve(beox, temperature, p50, guessPH);
        for (int i = 0; i < rows.lanes(); i++) {
            single.solve(po2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], guessPH[i]);
            assertThat(new double[] {rows.o2[i], rows.co2[i], rows.pH[i]})
                    .as("patient %d", i)
                    .containsExactly(single.o2, single.co2, single.pH);
        }
        assertThat(rows.lanes()).isEqualTo(lanes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 16, 33})
    void tensionsOfBloodWithTheseContents(int lanes) {
        InversionRows rows = InversionRows.ofContents(lanes);
        ContentsToTensions single = new ContentsToTensions();
        for (int round = 0; round < ROUNDS; round++) {
            draw(lanes);
            fill(rows, co2, lanes);
            rows.solve(beox, temperature, p50, guessLnX, guessPH);
            for (int i = 0; i < lanes; i++) {
                single.solve(o2[i], co2[i], hb[i], beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
                assertThat(new double[] {rows.po2[i], rows.pco2[i], rows.pH[i], rows.saturation[i], rows.lnVirtualPo2[i]
                        })
                        .containsExactly(single.po2, single.pco2, single.pH, single.saturation, single.lnVirtualPo2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 16, 33})
    void bloodOfATissueWithThisOxygenAndCarbonDioxideTension(int lanes) {
        InversionRows rows = InversionRows.ofContentAndTension(lanes);
        OxygenAndCo2Tension single = new OxygenAndCo2Tension();
        for (int round = 0; round < ROUNDS; round++) {
            draw(lanes);
            fill(rows, pco2, lanes);
            rows.solve(beox, temperature, p50, guessLnX, guessPH);
            for (int i = 0; i < lanes; i++) {
                single.solve(o2[i], pco2[i], hb[i], beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
                assertThat(new double[] {rows.po2[i], rows.co2[i], rows.pH[i], rows.saturation[i], rows.lnVirtualPo2[i]
                        })
                        .containsExactly(single.po2, single.co2, single.pH, single.saturation, single.lnVirtualPo2);
            }
        }
    }

    private void fill(InversionRows rows, double[] second, int lanes) {
        System.arraycopy(o2, 0, rows.o2, 0, lanes);
        System.arraycopy(second, 0, rows.second, 0, lanes);
        System.arraycopy(hb, 0, rows.hb, 0, lanes);
    }

    @Test
    void oneBrokenPatientChangesNobodyElse() {
        int lanes = 8;
        draw(lanes);
        InversionRows rows = InversionRows.ofContents(lanes);
        fill(rows, co2, lanes);
        rows.solve(beox, temperature, p50, guessLnX, guessPH);
        double[] whole = rows.po2.clone();
        rows.o2[3] = Double.NaN;
        rows.hb[3] = Double.NaN;
        rows.solve(beox, temperature, p50, guessLnX, guessPH);
        for (int i = 0; i < lanes; i++) {
            assertThat(rows.po2[i]).as("patient %d", i).isEqualTo((Double) (i == 3 ? Double.NaN : whole[i]));
        }
    }
}
