package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.CtScan;
import org.lungbridge.vocabulary.Lung;

/** What a CT shows of lungs whose units are as written. */
class LungTomographyTest {
    private static final LungResolution LUNG = new LungResolution(8, 1);

    /** A lung of 66 kg with this tissue (kg) and gas at full inspiration (L), every unit alike. */
    private static LungBench lung(double mass, double gas, double living, double flooded, double scar) {
        LungBench bench = HeldLung.bench(LUNG).with(Lung.TISSUE, mass).with(Lung.FIBROSIS, scar);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.with(Lung.EDEMA.at(i), 0)
                    .with(Lung.ALVEOLAR_BLOOD.at(i), 600 * LUNG.share(i) * flooded / (1 - flooded))
                    .with(Lung.CONSOLIDATION.at(i), 1 - living)
                    .with(Lung.FLOODED.at(i), living * (1 - scar) * flooded)
                    .with(Lung.AERATED.at(i), living * (1 - scar) * (1 - flooded))
                    .with(Lung.END_EXPIRATORY_VOLUME.at(i), 700 * gas * LUNG.share(i))
                    .with(Lung.UNIT_TIDAL_VOLUME.at(i), 300 * gas * LUNG.share(i));
        }
        return bench.observe();
    }

    private static double whole(LungBench bench) {
        return bench.get(CtScan.CLEAR)
                + bench.get(CtScan.GROUND_GLASS)
                + bench.get(CtScan.CONSOLIDATED)
                + bench.get(CtScan.SCARRED);
    }

    /** Gas 3.2 L and 0.95 kg: 77 % gas, −770 HU. */
    @Test
    void healthyLungIsClear() {
        LungBench bench = lung(0.95, 3.2, 1, 0, 0);
        assertThat(bench.get(CtScan.CLEAR)).isGreaterThan(0.95);
        assertThat(bench.get(CtScan.SCORE)).isBetween(100.0, 105.0);
        assertThat(bench.get(CtScan.SEPTA)).isCloseTo(0, within(1e-12));
    }

    /** Heavy septa and half the gas: 1.45 kg and 1.4 L are 49 % gas, −490 HU. */
    @Test
    void heavyLungWithLittleGasIsGroundGlass() {
        LungBench bench = lung(1.45, 1.4, 1, 0, 0);
        assertThat(bench.get(CtScan.GROUND_GLASS)).isGreaterThan(0.95);
        assertThat(bench.get(CtScan.SEPTA)).isCloseTo(0.526, within(0.001));
        assertThat(bench.get(CtScan.SCORE)).isBetween(195.0, 200.0);
    }

    /** Of a half that is filled at random a half lies together: a quarter of the lung is consolidated. */
    @Test
    void consolidationIsWhereNeighborsAreFilledAsWell() {
        assertThat(lung(0.95, 2, 1, 0.5, 0).get(CtScan.CONSOLIDATED)).isCloseTo(0.25, within(1e-8));
        assertThat(lung(0.95, 2, 0.8, 0.5, 0).get(CtScan.CONSOLIDATED)).isCloseTo(0.2 + 0.8 * 0.25, within(1e-8));
    }

    @Test
    void sharesAreTheWholeLungAndScoreRisesWithFillingAndScar() {
        double before = 0;
        for (double flooded = 0; flooded < 0.95; flooded += 0.1) {
            LungBench bench = lung(1.2, 2 * (1 - flooded), 0.9, flooded, 0.2);
            assertThat(whole(bench)).isCloseTo(1, within(1e-12));
            assertThat(bench.get(CtScan.SCORE)).isGreaterThan(before);
            before = bench.get(CtScan.SCORE);
        }
        before = 0;
        for (double scar = 0; scar <= 0.9; scar += 0.1) {
            LungBench bench = lung(1.2, 2 * (1 - scar), 1, 0.2, scar);
            assertThat(bench.get(CtScan.SCARRED)).isCloseTo(scar, within(1e-12));
            assertThat(bench.get(CtScan.SCORE)).isGreaterThan(before);
            before = bench.get(CtScan.SCORE);
        }
    }

    /** A lung that is nothing but scar: 4 points of Ichikado, 6 where it is honeycombed. */
    @Test
    void scarScoresFourAndHoneycombSix() {
        LungBench bench = lung(1.2, 0.5, 1, 0, 0.999999);
        assertThat(bench.get(CtScan.SCORE)).isCloseTo(400, within(0.01));
        assertThat(bench.with(CtScan.HONEYCOMBED, 1).observe().get(CtScan.SCORE))
                .isCloseTo(600, within(0.01));
    }

    @Test
    void fluidInTheBackIsSeenInTheBack() {
        LungBench bench = lung(1.2, 2.5, 1, 0, 0);
        for (int i = 4; i < 8; i++) {
            bench.with(Lung.AERATED.at(i), 0.3).with(Lung.FLOODED.at(i), 0.7);
        }
        bench.observe();
        assertThat(bench.get(CtScan.OPAQUE.at(1))).isGreaterThan(bench.get(CtScan.OPAQUE.at(0)) + 0.2);
        double front = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            front += LUNG.share(i) * (1 - LUNG.position(i));
        }
        double mean = front * bench.get(CtScan.OPAQUE.at(0)) + (1 - front) * bench.get(CtScan.OPAQUE.at(1));
        assertThat(mean).isCloseTo(1 - bench.get(CtScan.CLEAR), within(1e-9));
    }
}
