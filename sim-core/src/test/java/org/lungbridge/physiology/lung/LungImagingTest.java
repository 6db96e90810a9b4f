package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Lung;

/** Pictures and lung function as read from the state of the lung. */
class LungImagingTest {
    private static final LungResolution LUNG = new LungResolution(8, 1);

    /** A lung of this mass without fluid (kg), blood (L) and gas at full inspiration (L), spread evenly. */
    private static LungBench lung(double mass, double blood, double gas) {
        LungBench bench = HeldLung.bench(LUNG).with(Lung.TISSUE_MASS, mass).with(Lung.TISSUE, mass);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.with(Lung.EDEMA.at(i), 0)
                    .with(Lung.ALVEOLAR_BLOOD.at(i), 1000 * blood * LUNG.share(i))
                    .with(Lung.END_EXPIRATORY_VOLUME.at(i), 700 * gas * LUNG.share(i))
                    .with(Lung.UNIT_TIDAL_VOLUME.at(i), 300 * gas * LUNG.share(i));
        }
        return bench.observe();
    }

    @Test
    void healthyLungIsClearAndBloodFilledLungWhite() {
        assertThat(lung(0.95, 0, 2.8).get(Lung.RADIOGRAPH_SCORE)).isLessThan(0.3);
        assertThat(lung(1.45, 1.6, 0.5).get(Lung.RADIOGRAPH_SCORE)).isBetween(7.0, 8.0);
        assertThat(lung(1.45, 0.3, 1.5).get(Lung.RADIOGRAPH_SCORE)).isBetween(2.5, 6.0);
    }

    @Test
    void moreFluidIsNeverFainter() {
        double score = -1;
        double[] quadrants = {-1, -1, -1, -1};
        for (double blood = 0; blood <= 3; blood += 0.1) {
            LungBench bench = lung(1.2, blood, 1.5);
            assertThat(bench.get(Lung.RADIOGRAPH_SCORE)).isGreaterThan(score).isLessThan(8);
            score = bench.get(Lung.RADIOGRAPH_SCORE);
            for (int q = 0; q < quadrants.length; q++) {
                double shade = bench.get(Lung.RADIOGRAPH_QUADRANT.at(q));
                assertThat(shade).isGreaterThan(quadrants[q]).isLessThan(2);
                quadrants[q] = shade;
            }
        }
        assertThat(lung(1.2, 0.3, 1.5).with(Lung.EDEMA.at(2), 100).observe().get(Lung.RADIOGRAPH_SCORE))
                .isGreaterThan(lung(1.2, 0.3, 1.5).get(Lung.RADIOGRAPH_SCORE));
    }

    @Test
    void quadrantsSumToTheScoreAndDifferBySideAndHeight() {
        LungBench bench = lung(1.45, 0.4, 1.2)
                .with("lung_imaging.right_excess", 0.5)
                .with("lung_imaging.basal_excess", 0.8)
                .observe();
        double[] q = new double[4];
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            q[k] = bench.get(Lung.RADIOGRAPH_QUADRANT.at(k));
            sum += q[k];
        }
        assertThat(bench.get(Lung.RADIOGRAPH_SCORE)).isCloseTo(sum, within(1e-12));
        assertThat(q[0]).isGreaterThan(q[1]);
        assertThat(q[2]).isGreaterThan(q[0]).isGreaterThan(q[3]);
        assertThat(q[3]).isGreaterThan(q[1]);
    }

    private static double transfer(double aerated, double fresh_mL) {
        LungBench bench = HeldLung.bench(LUNG).with(Lung.FRESH_BLOOD, fresh_mL);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.with(Lung.AERATED.at(i), aerated);
        }
        return bench.observe().get(Lung.CARBON_MONOXIDE_TRANSFER);
    }

    /** The printed law: √f + 0.60 V/(V + 500 mL); bleeding of 500 mL raises it by 30 points at the same aeration. */
    @Test
    void transferOfCarbonMonoxideRisesWithFreshBlood() {
        assertThat(transfer(1, 0)).isCloseTo(1, within(1e-5));
        assertThat(transfer(0.49, 0)).isCloseTo(0.7, within(1e-5));
        assertThat(transfer(0.49, 500)).isCloseTo(1, within(1e-5));
        assertThat(transfer(0.81, 250)).isCloseTo(0.9 + 0.2, within(1e-5));
        assertThat(transfer(0, 0)).isZero();
        for (double aerated : new double[] {0.2, 0.5, 0.8, 1}) {
            assertThat(transfer(aerated, 500)).isGreaterThanOrEqualTo(1.3 * transfer(aerated, 0) - 1e-6);
        }
    }

    @Test
    void overdistensionIsPartOfTheAeratedLungAndRisesWithPressure() {
        double before = 0;
        for (double pressure : new double[] {5, 15, 20, 22, 25, 30, 45}) {
            LungBench bench = HeldLung.bench(LUNG);
            double aerated = 0;
            for (int i = 0; i < LUNG.units(); i++) {
                bench.with(Lung.TRANSPULMONARY_HIGH.at(i), pressure);
                aerated += LUNG.share(i) * bench.get(Lung.AERATED.at(i));
            }
            double now = bench.observe().get(Lung.OVERDISTENDED_FRACTION);
            assertThat(now).isGreaterThan(before).isLessThanOrEqualTo(aerated);
            before = now;
            if (pressure == 5) {
                assertThat(now).isLessThan(0.001);
            }
            if (pressure == 22) {
                assertThat(now).isCloseTo(0.5 * aerated, within(1e-12));
            }
        }
    }
}
