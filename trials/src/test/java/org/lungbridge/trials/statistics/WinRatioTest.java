package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;

/** Wins in all pairs against Gehan's count of the leukemia trial, and the large-sample error against a bootstrap. */
class WinRatioTest {
    private static final double LEVEL = 0.95;

    /** What is known of a patient: death, and days free of the circuit. */
    record Course(TimeToEvent death, double freeDays) {}

    private static final Comparison<Course> DEATH_THEN_DAYS =
            Comparison.hierarchy(List.of(Comparison.longer(Course::death), Comparison.more(Course::freeDays, 1)));

    /**
     * Gehan 1965, Biometrika 52:203: W = 271 and z = 3.6 (recalled). The squares of the scores sum to 22,040 by a count of our own in
     * R, so that the permutation variance of Mantel (1967) is 21²/(42·41)·22,040.
     */
    @Test
    void gehansTestOfTheLeukemiaTrial() {
        WinRatio result = WinRatio.of(Published.MERCAPTOPURINE, Published.PLACEBO, Comparison.longer(t -> t), LEVEL);
        assertThat(result.wins()).isEqualTo(335);
        assertThat(result.losses()).isEqualTo(64);
        assertThat(result.wins() - result.losses()).isEqualTo(271);
        assertThat(result.ties()).isEqualTo(441 - 335 - 64);
        assertThat(result.test().statistic()).isCloseTo(271 / Math.sqrt(21 * 21 / (42.0 * 41) * 22_040), within(1e-9));
        assertThat(result.ratio().value()).isCloseTo(335 / 64.0, within(1e-12));
        assertThat(result.benefit().value()).isCloseTo(271 / 441.0, within(1e-12));
        assertThat(result.odds().value()).isCloseTo((335 + 21) / (64 + 21.0), within(1e-12));
    }

    @Test
    void theLargeSampleErrorIsThatOfABootstrap() {
        List<Course> first = courses(120, 9, 3);
        List<Course> second = courses(150, 7, 0);
        WinRatio result = WinRatio.of(first, second, DEATH_THEN_DAYS, LEVEL);
        List<Course> both = new ArrayList<>(first);
        both.addAll(second);
        double[] logs = IntStream.range(0, 400)
                .mapToDouble(k -> {
                    Chance chance = new Chance(7, k);
                    List<Course> one = Bootstrap.sample(first, first.size(), chance, "first");
                    List<Course> two = Bootstrap.sample(second, second.size(), chance, "second");
                    return StrictMath.log(WinRatio.of(one, two, DEATH_THEN_DAYS, LEVEL)
                            .ratio()
                            .value());
                })
                .toArray();
        double bootstrap = Math.sqrt(MonteCarlo.variance(logs));
        assertThat(result.ratio().standardError()).isCloseTo(bootstrap, within(0.15 * bootstrap));
    }

    @Test
    void deathCountsBeforeDaysAndDaysOnlyPastTheMargin() {
        Course early = new Course(new TimeToEvent(3, true), 20);
        Course late = new Course(new TimeToEvent(10, true), 0);
        Course alive = new Course(new TimeToEvent(28, false), 4);
        Course alsoAlive = new Course(new TimeToEvent(28, false), 4.5);
        Course lost = new Course(new TimeToEvent(2, false), 30);
        assertThat(DEATH_THEN_DAYS.of(early, late)).isEqualTo(Verdict.LOSS);
        assertThat(DEATH_THEN_DAYS.of(alive, late)).isEqualTo(Verdict.WIN);
        assertThat(DEATH_THEN_DAYS.of(alive, alsoAlive)).isEqualTo(Verdict.TIE);
        assertThat(DEATH_THEN_DAYS.of(lost, alive)).isEqualTo(Verdict.WIN);
        assertThat(Comparison.<Course>longer(Course::death).of(lost, early)).isEqualTo(Verdict.TIE);
    }

    private static List<Course> courses(int count, int stride, int shift) {
        return IntStream.range(0, count)
                .mapToObj(k -> {
                    int day = (k * stride) % 41 + shift;
                    return new Course(new TimeToEvent(Math.min(day, 28), day < 28 && k % 3 != 0), (k * 5 + shift) % 29);
                })
                .toList();
    }
}
