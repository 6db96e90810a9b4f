package org.lungbridge.trials.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lungbridge.trials.course.CourseKey;

/**
 * The courses of a trial, numbered from 0 in the order of their keys.
 *
 * @param arms how many arms
 * @param studies how many studies
 * @param patients how many patients in each study
 */
record CourseNumbers(int arms, int studies, int patients) implements Serializable {
    /** At least one course. */
    CourseNumbers {
        if (arms < 1 || studies < 1 || patients < 1) {
            throw new IllegalArgumentException("A trial needs an arm, a study and a patient; there are %d, %d and %d."
                    .formatted(arms, studies, patients));
        }
        if ((double) arms * studies * patients > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("%d arms of %d studies of %d patients are too many for one trial."
                    .formatted(arms, studies, patients));
        }
    }

    /** How many courses there are. */
    int size() {
        return arms * studies * patients;
    }

    /** Whose course this is. */
    CourseKey key(int number) {
        return new CourseKey(number / (studies * patients), number / patients % studies, number % patients);
    }

    /**
     * The number of a course.
     *
     * @throws IllegalArgumentException if it is none of the trial's
     */
    int of(CourseKey key) {
        if (key.arm() >= arms || key.study() >= studies || key.patient() >= patients) {
            throw new IllegalArgumentException("%s is no course of this trial.".formatted(key));
        }
        return (key.arm() * studies + key.study()) * patients + key.patient();
    }

    /** Whose courses these are. */
    List<CourseKey> keys(int[] block) {
        return Arrays.stream(block).mapToObj(this::key).toList();
    }

    /**
     * The courses that are not there yet, in blocks.
     *
     * @param there numbers of those that are
     * @param block most courses of a block
     * @return numbers of the courses of each block, ascending
     */
    List<int[]> missing(BitSet there, int block) {
        List<int[]> blocks = new ArrayList<>();
        int[] numbers = new int[block];
        int filled = 0;
        for (int number = there.nextClearBit(0); number < size(); number = there.nextClearBit(number + 1)) {
            numbers[filled++] = number;
            if (filled == block) {
                blocks.add(numbers.clone());
                filled = 0;
            }
        }
        if (filled > 0) {
            blocks.add(Arrays.copyOf(numbers, filled));
        }
        return blocks;
    }
}
