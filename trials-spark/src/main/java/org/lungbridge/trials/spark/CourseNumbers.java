package org.lungbridge.trials.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lungbridge.trials.course.CourseKey;

/**
 * The courses of a trial, numbered from 0 patient by patient, so that all arms of a patient are neighbors: who the patient is has
 * to be found once for all of them.
 *
 * @param arms how many arms
 * @param studies how many studies
 * @param patients how many patients in each study
 */
record CourseNumbers(int arms, int studies, int patients) implements Serializable {
    /** At least one course. */
    CourseNumbers {
        if (arms < 1 || studies < 1 || patients < 1) {
            throw new IllegalArgumentException("A trial needs an arm, a study and a patient; there are %s, %s and %s."
                    .formatted(arms, studies, patients));
        }
        if ((double) arms * studies * patients > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("%s arms of %s studies of %s patients are too many for one trial."
                    .formatted(arms, studies, patients));
        }
    }

    /** How many courses there are. */
    int size() {
        return arms * studies * patients;
    }

    /** Whose course this is. */
    CourseKey key(int number) {
        return new CourseKey(number % arms, number / arms / patients, number / arms % patients);
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
        return (key.study() * patients + key.patient()) * arms + key.arm();
    }

    /** Whose courses these are. */
    List<CourseKey> keys(int[] block) {
        return Arrays.stream(block).mapToObj(this::key).toList();
    }

    /**
     * The courses that are not there yet, in blocks.
     *
     * @param there numbers of those that are
     * @param most most patients of a block
     * @return numbers of the courses of each block, ascending
     */
    List<int[]> missing(BitSet there, int most) {
        List<int[]> blocks = new ArrayList<>();
        int[] lacking = IntStream.range(0, size())
                .filter(number -> !there.get(number))
                .map(number -> number / arms)
                .distinct()
                .toArray();
        for (int first = 0; first < lacking.length; first += most) {
            blocks.add(Arrays.stream(lacking, first, Math.min(lacking.length, first + most))
                    .flatMap(patient -> IntStream.range(patient * arms, (patient + 1) * arms))
                    .filter(number -> !there.get(number))
                    .toArray());
        }
        return blocks;
    }
}
