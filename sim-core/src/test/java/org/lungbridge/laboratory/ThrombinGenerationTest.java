package org.lungbridge.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.solver.Tolerance;

/** Thrombin generation by the network of Hockin and colleagues 2002 against an independent computation of the same tables. */
class ThrombinGenerationTest {
    private static final ThrombinGeneration TESTED =
            new ThrombinGeneration(NetworkFiles.hockinMann(), 1800, Tolerance.of(1e-4));
    private static final Plasma MEAN = Plasma.normal(0);

    private static Plasma plasma(double ii, double v, double viii, double antithrombin) {
        return new Plasma(ii, v, 1, viii, 1, 1, 1, 1, 1, 1, antithrombin, 3, 0);
    }

    @ParameterizedTest
    @CsvSource({"5,395.18,698.5,372.0,0.1", "25,574.1,295.5,104.5,0.2", "2.5,326.6,1068.5,677.0,0.1"})
    void meanPlasmaGivesThePublishedCurve(double tissueFactor, double peak, double at, double lag, double percent) {
        ThrombinCurve curve = TESTED.curve(MEAN, tissueFactor);
        assertThat(curve.peak()).isCloseTo(peak, Percentage.withPercentage(percent));
        assertThat(curve.timeToPeak()).isEqualTo(at, within(1.0));
        assertThat(curve.lag()).isEqualTo(lag, within(1.0));
    }

    @Test
    void thrombinPotentialOf20MinutesIs84941() {
        ThrombinGeneration twentyMinutes = new ThrombinGeneration(NetworkFiles.hockinMann(), 1200, Tolerance.of(1e-6));
        ThrombinCurve curve = twentyMinutes.curve(MEAN);
        assertThat(curve.potential()).isCloseTo(84_941, Percentage.withPercentage(0.1));
        assertThat(twentyMinutes.lastCurve_nM()).hasSize(1201);
        assertThat(twentyMinutes.lastCurve_nM()[1200]).isEqualTo(0.522, within(0.002));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,1,1,1,188.1,785,37240",
        "1,1,0.5,1,334.9,787.5,85740",
        "1,1,1,0.5,682.4,593,252100",
        "1,1.5,1,1,385.5,675,85090"
    })
    void oneFactorMoreOrLessMovesTheCurveAsInTheReference(
            double ii, double v, double viii, double at, double peak, double time, double area) {
        ThrombinCurve curve = TESTED.curve(plasma(ii, v, viii, at));
        assertThat(curve.peak()).isCloseTo(peak, Percentage.withPercentage(0.1));
        assertThat(curve.timeToPeak()).isEqualTo(time, within(1.0));
        assertThat(curve.potential()).isCloseTo(area, Percentage.withPercentage(0.2));
    }

    @Test
    void heparinOf2NanomolarCutsThePeakTo245AndFiveStopsIt() {
        ThrombinCurve two = TESTED.curve(Plasma.normal(2.0 / 6));
        assertThat(two.peak()).isEqualTo(245, within(1.0));
        assertThat(two.timeToPeak()).isEqualTo(1263, within(2.0));
        ThrombinCurve five = TESTED.curve(Plasma.normal(5.0 / 6));
        assertThat(five.peak()).isLessThan(1);
        assertThat(five.lag()).isInfinite();
    }

    @Test
    void aCurveThatStillRisesPeaksAtItsEnd() {
        ThrombinCurve slow = TESTED.curve(MEAN, 1);
        assertThat(slow.timeToPeak()).isEqualTo(1800);
        assertThat(slow.peak()).isCloseTo(46.87, Percentage.withPercentage(0.3));
    }

    @Test
    void aCurveIsTheSameBitsWhateverWasMeasuredBefore() {
        ThrombinCurve first =
                new ThrombinGeneration(NetworkFiles.hockinMann(), 1800, Tolerance.of(1e-4)).curve(Plasma.normal(0.1));
        TESTED.curve(MEAN.times(0.2), 25);
        assertThat(TESTED.curve(Plasma.normal(0.1))).isEqualTo(first);
    }

    @Test
    void aCurveAllocatesNothingButItsResult() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 30; k++) {
            long before = threads.getThreadAllocatedBytes(me);
            TESTED.curve(MEAN);
            least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
        }
        assertThat(least).isLessThanOrEqualTo(64);
    }
}
