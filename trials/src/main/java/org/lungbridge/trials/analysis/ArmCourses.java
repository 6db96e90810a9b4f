package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The courses of one arm that were run to their end, in order of study and patient, and how many were not. */
public final class ArmCourses {
    private final String arm;
    private final Map<String, Numbers> numbers = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();
    private final SortedMap<String, Integer> reasons = new TreeMap<>();
    private int failed;
    private int implausible;

    ArmCourses(String arm) {
        this.arm = arm;
    }

    /** Numbers that grow. */
    private static final class Numbers {
        private double[] values = new double[64];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }

    static long key(int study, int patient) {
        return (long) study << 32 | patient;
    }

    void lost(boolean failure, String reason) {
        failed += failure ? 1 : 0;
        implausible += failure ? 0 : 1;
        reasons.merge(reason.isEmpty() ? "no reason told" : reason, 1, Integer::sum);
    }

    void begin(int study, int patient) {
        keys.add(key(study, patient));
    }

    void add(String column, double value) {
        numbers.computeIfAbsent(column, name -> new Numbers()).add(value);
    }

    void addWords(String column, String value) {
        words.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
    }

    /** Id of the arm. */
    public String arm() {
        return arm;
    }

    /** Courses that were run to their end. */
    public int complete() {
        return keys.size();
    }

    /** Courses that could not be computed to their end. */
    public int failed() {
        return failed;
    }

    /** Patients whom the engine refused. */
    public int implausible() {
        return implausible;
    }

    /** Why courses were lost, and how many each. */
    public SortedMap<String, Integer> reasons() {
        return new TreeMap<>(reasons);
    }

    /** The study of a course. */
    public int study(int course) {
        return (int) (keys.get(course) >> 32);
    }

    /** The patient of a course. */
    public int patient(int course) {
        return (int) (long) keys.get(course);
    }

    /** Whether a column was read. */
    public boolean has(String column) {
        return numbers.containsKey(column);
    }

    /** The numbers of a column; not a number where the cell is empty or the column missing. */
    public double[] numbers(String column) {
        Numbers some = numbers.get(column);
        if (some == null) {
            double[] none = new double[complete()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return Arrays.copyOf(some.values, some.size);
    }

    /** The words of a column; empty if it is missing. */
    public List<String> words(String column) {
        return List.copyOf(words.getOrDefault(column, List.of()));
    }

    /** For each course of the first arm the place of the twin in the second one; −1 for none. */
    static int[] twins(ArmCourses first, ArmCourses second) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < second.keys.size(); i++) {
            places.put(second.keys.get(i), i);
        }
        int[] twins = new int[first.keys.size()];
        for (int i = 0; i < twins.length; i++) {
            twins[i] = places.getOrDefault(first.keys.get(i), -1);
        }
        return twins;
    }
}
