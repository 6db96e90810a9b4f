package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/** Contents and tensions turn into each other in any blood an adult, dying or not, can have. */
class InversionTest {
    private static final double NONE = Double.NaN;

    private final TensionsToContents forward = new TensionsToContents();
    private final ContentsToTensions back = new ContentsToTensions();
    private final OxygenAndCo2Tension tissue = new OxygenAndCo2Tension();
    private final SplittableRandom random = new SplittableRandom(20260101);

    private double po2;
    private double pco2;
    private double hb;
    private double beox;
    private double temperature;
    private double p50;

    private void drawBlood() {
        hb = random.nextDouble(4, 18);
        beox = random.nextDouble(-28, 25);
        pco2 = random.nextDouble(5, 180);
        po2 = random.nextDouble(5, 650);
        temperature = random.nextDouble(32, 41);
        p50 = random.nextDouble(22, 30);
        forward.solve(po2, pco2, hb, beox, temperature, p50, NONE);
    }

    @Test
    void hundredThousandBloodsComeBackFromAColdStart(TestReporter reporter) {
        long steps = 0;
        long tissueSteps = 0;
        int most = 0;
        double worst = 0;
        double worstAboveOne = 0;
        for (int i = 0; i < 100_000; i++) {
            drawBlood();
            back.solve(forward.o2, forward.co2, hb, beox, temperature, p50, NONE, NONE);
            tissue.solve(forward.o2, pco2, hb, beox, temperature, p50, NONE, NONE);
            if (!forward.converged || !back.converged || !tissue.converged) {
                throw new AssertionError(
                        "no convergence at PO2 %s PCO2 %s Hb %s BEox %s".formatted(po2, pco2, hb, beox));
            }
            steps += back.iterations;
            tissueSteps += tissue.iterations;
            most = Math.max(most, Math.max(back.iterations, tissue.iterations));
            double error = Math.abs(back.po2 / po2 - 1) + Math.abs(back.pco2 / pco2 - 1);
            worst = Math.max(worst, error + Math.abs(tissue.co2 / forward.co2 - 1));
            if (forward.o2 > 1) {
                worstAboveOne = Math.max(worstAboveOne, error);
            }
        }
        reporter.publishEntry("cold start, contents: mean steps", Double.toString(steps / 1e5));
        reporter.publishEntry("cold start, tissue: mean steps", Double.toString(tissueSteps / 1e5));
        reporter.publishEntry("cold start: most steps", Integer.toString(most));
        reporter.publishEntry("cold start: worst relative error", Double.toString(worst));
        reporter.publishEntry("the same above 1 mL/dL O2", Double.toString(worstAboveOne));
        assertThat(worstAboveOne).isLessThan(1e-6);
        assertThat(most).isLessThanOrEqualTo(15);
        assertThat(worst).isLessThan(5e-5); // the smooth positive form at O2 contents near 0.1 mL/dL
    }

    @Test
    void twentyThousandBloodsFollowASmallChangeFromAWarmStart(TestReporter reporter) {
        long steps = 0;
        int most = 0;
        for (int i = 0; i < 20_000; i++) {
            drawBlood();
            double o2 = forward.o2;
            double co2 = forward.co2;
            double guessLnX = forward.lnVirtualPo2();
            double guessPH = forward.pH;
            double nextPo2 = po2 * random.nextDouble(0.9, 1.1);
            double nextPco2 = pco2 * random.nextDouble(0.9, 1.1);
            forward.solve(nextPo2, nextPco2, hb, beox, temperature, p50, guessPH);
            back.solve(forward.o2, forward.co2, hb, beox, temperature, p50, guessLnX, guessPH);
            assertThat(back.converged).as("from %s %s", o2, co2).isTrue();
            steps += back.iterations;
            most = Math.max(most, back.iterations);
        }
        reporter.publishEntry("warm start: mean steps", Double.toString(steps / 2e4));
        reporter.publishEntry("warm start: most steps", Integer.toString(most));
        assertThat(steps / 2e4).isLessThan(5);
    }

    @Test
    void resultDoesNotDependOnTheGuess() {
        for (int i = 0; i < 2_000; i++) {
            drawBlood();
            back.solve(forward.o2, forward.co2, hb, beox, temperature, p50, NONE, NONE);
            double coldPo2 = back.po2;
            double coldPco2 = back.pco2;
            double[][] guesses = {{-11, 8.8}, {11, 6.0}, {3, 7.4}, {1e9, 7}, {3, Double.POSITIVE_INFINITY}, {-3, 5.95}};
            for (double[] guess : guesses) {
                back.solve(forward.o2, forward.co2, hb, beox, temperature, p50, guess[0], guess[1]);
                assertThat(back.converged).isTrue();
                assertThat(back.po2 / coldPo2).isCloseTo(1, within(1e-11));
                assertThat(back.pco2 / coldPco2).isCloseTo(1, within(1e-11));
            }
        }
    }

    @Test
    void emptyOrOverdrawnBloodStaysComputable() {
        double[] contents = {-5, -1e-3, 0, 1e-6, 0.05, 60};
        for (double o2 : contents) {
            for (double co2 : new double[] {-5, 0, 1e-3, 1, 10, 300}) {
                for (double hemoglobin : new double[] {0, 0.5, 10, 20}) {
                    back.solve(o2, co2, hemoglobin, -5, 37, 26.8, NONE, NONE);
                    assertThat(back.converged)
                            .as("O2 %s CO2 %s Hb %s", o2, co2, hemoglobin)
                            .isTrue();
                    assertThat(back.po2).isPositive().isFinite();
                    assertThat(back.pco2).isPositive().isFinite();
                    back.slopes();
                    assertThat(back.po2_o2).isFinite();
                    assertThat(back.pco2_co2).isFinite();
                }
            }
        }
        for (double tension : new double[] {-1, 0, 1e-3, 2000}) {
            forward.solve(tension, tension, 10, -20, 37, 26.8, NONE);
            assertThat(forward.converged).isTrue();
            assertThat(forward.o2).isPositive().isFinite();
            tissue.solve(tension, tension, 10, -20, 37, 26.8, NONE, NONE);
            assertThat(tissue.converged).as("O2 content and PCO2 %s", tension).isTrue();
        }
    }

    @Test
    void oxygenationRaisesAndCarbonDioxideLowersPH() {
        back.solve(10, 50, 10, 0, 37, 26.8, NONE, NONE);
        back.slopes();
        assertThat(back.pH_o2).isNegative();
        assertThat(back.pH_co2).isNegative();
        assertThat(back.po2_co2).as("Bohr effect").isPositive();
        assertThat(back.pco2_o2).as("Haldane effect").isPositive();
    }

    @Test
    void solvingAllocatesNothing(TestInfo info) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        solveAll(20_000);
        long before = threads.getThreadAllocatedBytes(me);
        long between = threads.getThreadAllocatedBytes(me);
        solveAll(20_000);
        long after = threads.getThreadAllocatedBytes(me);
        assertThat((after - between) - (between - before))
                .as(info.getDisplayName())
                .isLessThan(1_000);
    }

    private void solveAll(int times) {
        for (int i = 0; i < times; i++) {
            double part = i / (double) times;
            forward.solve(40 + 60 * part, 40, 10, 0, 37, 26.8, NONE);
            forward.slopes();
            back.solve(forward.o2, forward.co2, 10, 0, 37, 26.8, NONE, NONE);
            back.slopes();
            tissue.solve(forward.o2, 40, 10, 0, 37, 26.8, NONE, NONE);
            tissue.slopes();
        }
    }
}
