package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        assertThat(result.test().p()).as("of both tails of the normal curve").isCloseTo(3.09613e-04, within(1e-8));
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

    /**
     * Where a patient lives or dies and nothing else counts, the benefit is the difference of risks, with its error; the ratio of wins is
     * the ratio of odds, with the error of its logarithm by Woolf (1955, Ann Hum Genet 19:251); and the win odds follow from the benefit.
     */
    @Test
    void ofTwoOutcomesTheErrorsAreThoseOfRisksAndOdds() {
        WinRatio result =
                WinRatio.of(lived(9, 12), lived(4, 14), Comparison.<Integer>more(Integer::doubleValue, 1), LEVEL);
        double p = 9 / 12.0;
        double q = 4 / 14.0;
        double error = Math.sqrt(p * (1 - p) / 12 + q * (1 - q) / 14);
        assertThat(result.benefit().value()).isCloseTo(p - q, within(1e-12));
        assertThat(result.benefit().standardError()).isCloseTo(error, within(1e-12));
        assertThat(result.ratio().value()).isCloseTo(9.0 * 10 / (3 * 4), within(1e-12));
        assertThat(result.ratio().standardError())
                .isCloseTo(Math.sqrt(1 / 9.0 + 1 / 3.0 + 1 / 4.0 + 1 / 10.0), within(1e-12));
        double step = 1e-6;
        double slope = (logOdds(p - q + step) - logOdds(p - q - step)) / (2 * step);
        assertThat(result.odds().standardError()).isCloseTo(slope * error, within(1e-8));
    }

    private static double logOdds(double benefit) {
        return StrictMath.log((1 + benefit) / (1 - benefit));
    }

    private static List<Integer> lived(int count, int of) {
        return IntStream.range(0, of).map(k -> k < count ? 1 : 0).boxed().toList();
    }

    @Test
    void twoPatientsAnArmAreTheFewest() {
        Comparison<Integer> more = Comparison.more(Integer::doubleValue, 1);
        assertThat(WinRatio.of(lived(1, 2), lived(1, 2), more, LEVEL).wins()).isEqualTo(1);
        assertThatThrownBy(() -> WinRatio.of(lived(1, 1), lived(1, 2), more, LEVEL))
                .hasMessageContaining("two patients");
    }

    @Test
    void whoHasJustTheMarginMoreWins() {
        Comparison<Course> days = Comparison.hierarchy(List.of(Comparison.more(Course::freeDays, 1)));
        Course four = new Course(new TimeToEvent(28, false), 4);
        Course five = new Course(new TimeToEvent(28, false), 5);
        assertThat(days.of(five, four)).isEqualTo(Verdict.WIN);
        assertThat(days.of(four, five)).isEqualTo(Verdict.LOSS);
        assertThat(days.of(four, four)).isEqualTo(Verdict.TIE);
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
