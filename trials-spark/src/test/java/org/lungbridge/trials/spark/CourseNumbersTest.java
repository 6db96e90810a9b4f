package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.trials.course.CourseKey;

class CourseNumbersTest {
    private static final CourseNumbers NUMBERS = new CourseNumbers(2, 3, 5);

    @Test
    void theArmsOfAPatientAreNeighbors() {
        List<CourseKey> keys = NUMBERS.keys(IntStream.range(0, NUMBERS.size()).toArray());
        assertThat(keys).hasSize(30).doesNotHaveDuplicates();
        assertThat(keys).startsWith(new CourseKey(0, 0, 0), new CourseKey(1, 0, 0), new CourseKey(0, 0, 1));
        assertThat(keys).endsWith(new CourseKey(0, 2, 4), new CourseKey(1, 2, 4));
        assertThat(keys)
                .allSatisfy(key -> assertThat(NUMBERS.key(NUMBERS.of(key))).isEqualTo(key));
    }

    @Test
    void blocksHoldWhatIsMissingAndNothingElse() {
        BitSet there = new BitSet();
        there.set(3, 28);
        assertThat(NUMBERS.missing(there, 2)).containsExactly(new int[] {0, 1, 2}, new int[] {28, 29});
        assertThat(NUMBERS.missing(there, 3)).containsExactly(new int[] {0, 1, 2, 28, 29});
        there.set(0, 30);
        assertThat(NUMBERS.missing(there, 2)).isEmpty();
    }

    @Test
    void aKeyOfAnotherTrialIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NUMBERS.of(new CourseKey(0, 3, 0)))
                .withMessage("CourseKey[arm=0, study=3, patient=0] is no course of this trial.");
    }

    @Test
    void moreCoursesThanCanBeNumberedAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourseNumbers(30, 1, 100_000_000))
                .withMessage("30 arms of 1 studies of 100000000 patients are too many for one trial.");
    }
}
