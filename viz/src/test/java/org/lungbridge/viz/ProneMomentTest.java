package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The rows at which patients are compared, in hours of the run. */
class ProneMomentTest {
    private static final double ROW = 5.0 / 60;
    /** The row before that of a turn at the first hour. */
    private static final double BEFORE = 1 - ROW;
    /** The row before that of a turn back at hour 17. */
    private static final double LAST_PRONE = 17 - ROW;

    private static double[] hours(RunSeries series) {
        return Arrays.stream(ProneMoment.values())
                .mapToDouble(moment -> InventedTurns.hour(series, moment.row(series)))
                .toArray();
    }

    @Test
    void sixteenHoursProneAndFourBackHaveEveryMoment() {
        assertThat(hours(new InventedTurns(24, 1, 17).series())).containsExactly(BEFORE, 2, 5, 9, LAST_PRONE, 18, 21);
    }

    @Test
    void shortSessionHasNoLateMoments() {
        assertThat(hours(new InventedTurns(14, 1, 6).series()))
                .containsExactly(BEFORE, 2, 5, Double.NaN, Double.NaN, 7, 10);
    }

    /** The turn back is made ready before its hour: five minutes are forgiven, and the row before the turn back is taken. */
    @Test
    void sessionShorterByFiveMinutesStillHasItsLastMoment() {
        assertThat(hours(new InventedTurns(24, 1, 17 - ROW).series())[4]).isCloseTo(17 - 2 * ROW, within(1e-9));
        assertThat(hours(new InventedTurns(24, 1, 17 - 2 * ROW).series())[4]).isNaN();
    }

    @Test
    void patientWhoIsNeverTurnedBackHasNoMomentSupineAgain() {
        assertThat(hours(new InventedTurns(10, 1).series()))
                .containsExactly(BEFORE, 2, 5, 9, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void onlyTheFirstSessionCountsAndTheSecondEndsTheTimeBack() {
        assertThat(hours(new InventedTurns(48, 1, 17, 20, 36).series()))
                .containsExactly(BEFORE, 2, 5, 9, LAST_PRONE, 18, Double.NaN);
    }

    @Test
    void runThatEndsAnHourAfterTheReturnHasThatHourOnly() {
        double[] hours = hours(new InventedTurns(18, 1, 17).series());
        assertThat(hours[5]).isEqualTo(18);
        assertThat(hours[6]).isNaN();
    }

    @Test
    void patientWhoIsNeverTurnedHasNoMoments() {
        RunSeries series = new InventedTurns(5).series();
        assertThat(ProneMoment.isIn(series)).isFalse();
        assertThat(hours(series)).containsOnly(Double.NaN);
    }
}
