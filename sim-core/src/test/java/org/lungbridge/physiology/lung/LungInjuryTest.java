package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The injury dose against its closed form, and that it is graded. */
class LungInjuryTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);

    private static LungBench ventilated(double power, double driving, double fio2, double aerated) {
        LungBench bench = HeldLung.bench(LUNG)
                .with(Ventilator.MECHANICAL_POWER, power)
                .with(Ventilator.DRIVING_PRESSURE, driving)
                .with(Ventilator.FIO2, fio2);
        for (int i = 0; i < LUNG.units(); i++) {
            bench.with(Lung.AERATED.at(i), aerated);
        }
        return bench.observe();
    }

    /** The law as written, in hours, with {@code Math}. */
    private static double drive(double power, double driving, double fio2, double aerated) {
        double least = 0.5 * (aerated + 0.10 + Math.hypot(aerated - 0.10, 0.02));
        double concentrated = power * 0.35 / least;
        return 0.02 * Math.log1p(Math.exp(concentrated - 15)) / 10
                + 0.02 * 0.5 * Math.log1p(Math.exp((driving - 14) / 0.5)) / 10
                + 0.002 * 0.02 * Math.log1p(Math.exp((fio2 - 0.6) / 0.02)) / 0.4;
    }

    @ParameterizedTest
    @CsvSource({"15,12,0.5,0.35", "20,14,0.6,0.35", "30,20,1,0.35", "25,15,0.8,0.2", "3,8,0.4,0.3", "18,16,0.9,0.02"})
    void timeCourseIsTheClosedFormOfALinearLaw(double power, double driving, double fio2, double aerated) {
        double drive = drive(power, driving, fio2, aerated);
        double rest = drive / (drive + 1.0 / 72);
        for (double hours : new double[] {1, 24}) {
            LungBench bench = HeldLung.pass(ventilated(power, driving, fio2, aerated), hours);
            double expected = rest * (1 - Math.exp(-(drive + 1.0 / 72) * hours));
            assertThat(bench.get(Lung.INJURY)).isCloseTo(expected, within(1e-9));
        }
        LungBench atRest = ventilated(power, driving, fio2, aerated).with(Lung.INJURY, rest);
        assertThat(3600 * atRest.rates()[atRest.model.stateRow(Lung.INJURY)]).isCloseTo(0, within(1e-12));
    }

    /** Ruling 35: injury was 1 within 16 h; here harmful settings are still on their way, and the course is graded. */
    @Test
    void protectiveUsualAndHarmfulSettingsAreDaysApart() {
        double[] day = new double[3];
        double[] week = new double[3];
        double[][] settings = {{15, 12, 0.5}, {20, 15, 0.6}, {30, 20, 0.8}};
        for (int k = 0; k < settings.length; k++) {
            LungBench bench = ventilated(settings[k][0], settings[k][1], settings[k][2], 0.35);
            day[k] = HeldLung.pass(bench, 24).get(Lung.INJURY);
            week[k] = HeldLung.pass(bench, 144).get(Lung.INJURY);
        }
        assertThat(day[0]).isLessThan(0.5 * day[1]);
        assertThat(day[1]).isLessThan(0.6 * day[2]);
        assertThat(week[0]).isLessThan(0.6 * week[1]);
        assertThat(week[2]).isLessThan(0.9);
        LungBench harmful = ventilated(30, 20, 0.8, 0.35);
        assertThat(HeldLung.pass(harmful, 16).get(Lung.INJURY)).isLessThan(0.6);
    }

    @Test
    void restLetsInjuryFadeInThreeDays() {
        LungBench bench = ventilated(3, 8, 0.4, 0.3).with(Lung.INJURY, 0.6);
        double after = HeldLung.pass(bench, 72).get(Lung.INJURY);
        assertThat(after).isCloseTo(0.6 * Math.exp(-1), within(0.001));
    }

    @Test
    void injuryStaysBetweenNothingAndAll() {
        LungBench none = ventilated(0, 0, 0.21, 0);
        LungBench all = ventilated(200, 80, 1, 0).with(Lung.INJURY, 1);
        assertThat(none.rates()[none.model.stateRow(Lung.INJURY)]).isGreaterThanOrEqualTo(0);
        assertThat(all.rates()[all.model.stateRow(Lung.INJURY)]).isNegative();
    }

    @Test
    void inflammationAloneLeaks() {
        for (double injury : new double[] {0, 0.3, 1}) {
            for (double inflammation : new double[] {0, 0.5, 1}) {
                LungBench bench = ventilated(3, 8, 0.4, 0.3)
                        .with(Lung.INJURY, injury)
                        .with(Lung.INFLAMMATION, inflammation)
                        .observe();
                assertThat(bench.get(Lung.TOTAL_INJURY))
                        .isCloseTo(1 - (1 - injury) * (1 - 0.6 * inflammation), within(1e-14));
            }
        }
    }
}
