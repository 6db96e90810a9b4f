package org.lungbridge.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.solver.Tolerance;

/** aPTT and PT by the network of Wajima and colleagues 2009 against an independent computation of the same tables. */
class ClottingTimesTest {
    private static final ClottingTimes TIMES = new ClottingTimes(NetworkFiles.wajima());
    private static final ClottingTimes TIGHT = new ClottingTimes(NetworkFiles.wajima(), "rodas5p", Tolerance.of(1e-8));
    private static final Plasma NORMAL = Plasma.normal(0);

    private static double[] levels(double each) {
        return new double[] {each, each, each, each, each, each, each, each, each, each, each, each};
    }

    private static Plasma plasma(double[] l, double heparin) {
        return new Plasma(
                l[0],
                l[1],
                l[2],
                l[3],
                l[4],
                l[5],
                l[6],
                l[7],
                1,
                1,
                1,
                l[8] * Plasma.NORMAL_FIBRINOGEN_gPerL,
                heparin);
    }

    /** Plasma with one factor at a level: II V VII VIII IX X XI XII Fg. */
    private static Plasma with(String factor, double level) {
        double[] l = levels(1);
        l[List.of("II", "V", "VII", "VIII", "IX", "X", "XI", "XII", "Fg").indexOf(factor)] = level;
        return plasma(l, 0);
    }

    private static Plasma of(String name) {
        if (name.startsWith("heparin_")) {
            return Plasma.normal(Double.parseDouble(name.split("_", -1)[1]));
        }
        String factor = name.replace("_50%", "");
        return factor.equals("all") ? NORMAL.times(0.5) : with(factor, 0.5);
    }

    @Test
    void normalPlasmaClotsAfter11AndAfter34Seconds() {
        assertThat(TIMES.pt(NORMAL)).isEqualTo(11.05, within(0.1));
        assertThat(TIMES.aptt(NORMAL)).isEqualTo(34.4, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"630,1.52", "1470,2.47"})
    void heparinOfTheTherapeuticRangeGivesItsRatios(double state, double ratio) {
        double heparin = state / 2100;
        assertThat(TIMES.aptt(Plasma.normal(heparin)) / TIMES.aptt(NORMAL)).isEqualTo(ratio, within(0.02));
    }

    static List<String> rows() {
        return NetworkFiles.lines("wajima2009_invitro_tests.csv").stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("case"))
                .toList();
    }

    /** The table has the errors of the program it came from: "all_50%" converges to 70.2352 s in ours, 0.025 s from it. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfTheReferenceTableIsMet(String row) {
        String[] field = row.split(",", -1);
        Plasma plasma = of(field[0]);
        assertThat(TIGHT.aptt(plasma)).isEqualTo(Double.parseDouble(field[1]), within(0.026));
        assertThat(TIGHT.pt(plasma)).isEqualTo(Double.parseDouble(field[3]), within(0.01));
    }

    /** What the usual tolerance costs is far below what a laboratory reports (0.1 s). */
    @ParameterizedTest
    @MethodSource("rows")
    void theUsualToleranceIsExactToHundredthsOfASecond(String row) {
        Plasma plasma = of(row.split(",", -1)[0]);
        assertThat(TIMES.aptt(plasma)).isEqualTo(TIGHT.aptt(plasma), within(0.005));
        assertThat(TIMES.pt(plasma)).isEqualTo(TIGHT.pt(plasma), within(0.005));
    }

    @Test
    void anExplicitMethodFromOutsideGivesTheSameTime() {
        ClottingTimes judge = new ClottingTimes(NetworkFiles.wajima(), "dp853", Tolerance.of(1e-7));
        Plasma heparinized = Plasma.normal(0.3);
        assertThat(TIGHT.aptt(heparinized)).isEqualTo(judge.aptt(heparinized), within(1e-4));
        assertThat(TIMES.aptt(heparinized)).isEqualTo(judge.aptt(heparinized), within(5e-3));
    }

    @Test
    void thePathwaysAreApart() {
        assertThat(TIMES.aptt(with("VII", 0.1))).isEqualTo(TIMES.aptt(NORMAL), within(1e-6));
        assertThat(TIMES.pt(with("VII", 0.1))).isGreaterThan(12);
        assertThat(TIMES.pt(with("XI", 0.1))).isEqualTo(TIMES.pt(NORMAL), within(1e-3));
        assertThat(TIMES.aptt(with("XI", 0.1))).isGreaterThan(45);
        assertThat(TIMES.aptt(with("VIII", 0.01))).as("hemophilia").isGreaterThan(50);
    }

    @Test
    void lessOfAnyFactorNeverClotsSooner() {
        for (String factor : List.of("II", "VIII", "IX", "X", "XI", "Fg")) {
            double before = TIMES.aptt(NORMAL);
            for (double level : new double[] {0.8, 0.5, 0.3, 0.1}) {
                double now = TIMES.aptt(with(factor, level));
                assertThat(now).as("%s at %s", factor, level).isGreaterThan(before - 2e-3);
                before = now;
            }
        }
    }

    @Test
    void plasmaWithoutFibrinogenOrWithFarTooMuchHeparinDoesNotClot() {
        assertThat(TIMES.aptt(with("Fg", 0))).isInfinite();
        assertThat(TIMES.pt(with("Fg", 0))).isInfinite();
        assertThat(TIMES.aptt(Plasma.normal(3))).isGreaterThan(300);
        assertThat(TIMES.pt(Plasma.normal(1))).as("neutralized").isEqualTo(TIMES.pt(NORMAL));
    }

    @Test
    void aSampleIsTheSameBitsWhateverWasMeasuredBefore() {
        double first = new ClottingTimes(NetworkFiles.wajima()).aptt(Plasma.normal(0.2));
        TIMES.pt(NORMAL.times(0.3));
        TIMES.aptt(with("Fg", 0));
        assertThat(TIMES.aptt(Plasma.normal(0.2))).isEqualTo(first);
    }

    @Test
    void aSampleAllocatesNothing() {
        Plasma plasma = Plasma.normal(0.3);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 30; k++) {
            long before = threads.getThreadAllocatedBytes(me);
            TIMES.aptt(plasma);
            least = Math.min(least, threads.getThreadAllocatedBytes(me) - before);
        }
        assertThat(least).isZero();
    }
}
