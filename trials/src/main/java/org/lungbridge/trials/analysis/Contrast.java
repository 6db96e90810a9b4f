package org.lungbridge.trials.analysis;

/**
 * An arm and what it is compared with.
 *
 * @param first the arm
 * @param second usually the reference
 * @param twins for each course of the first the same patient's course of the second; −1 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out of the package
record Contrast(ArmCourses first, ArmCourses second, int[] twins) {
    static Contrast of(ArmCourses first, ArmCourses second) {
        return new Contrast(first, second, ArmCourses.twins(first, second));
    }

    Finding.Place place(String endpoint, String subgroup, double day) {
        return new Finding.Place(first.arm(), second.arm(), endpoint, subgroup, day);
    }

    /** Twins of which both courses are whole. */
    int pairs() {
        int pairs = 0;
        for (int twin : twins) {
            pairs += twin >= 0 ? 1 : 0;
        }
        return pairs;
    }
}
