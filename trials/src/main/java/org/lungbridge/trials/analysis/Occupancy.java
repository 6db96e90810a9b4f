package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which state the patients of an arm are, day by day; what was last known is taken to last.
 *
 * @param arm id
 * @param patients of whom it is known
 * @param days from 0 on
 * @param shares for each state of {@link #STATES} the share of patients on each day
 */
public record Occupancy(String arm, int patients, List<Double> days, List<List<Double>> shares) {
    /** The states from the worst on, as the table of outcomes names them. */
    public static final List<String> STATES = List.of(
            "dead",
            "ecmo-bleeding",
            "ecmo-dry",
            "ventilated",
            "off-ecmo",
            "breathing",
            "extubated",
            "transplanted",
            "discharged");

    private static final double STEP = 0.25;

    /** Shares that nobody changes afterwards. */
    public Occupancy {
        days = List.copyOf(days);
        shares = shares.stream().map(List::copyOf).toList();
    }

    /** The states of the courses of an arm up to a day. */
    static Occupancy of(ArmCourses courses, double last) {
        List<Double> days = new ArrayList<>();
        for (int k = 0; k * STEP <= last; k++) {
            days.add(k * STEP);
        }
        int[][] counts = new int[STATES.size()][days.size()];
        int patients = 0;
        for (String changes : courses.words(OutcomeTable.STATES)) {
            patients += !changes.isEmpty() && count(changes, days, counts) ? 1 : 0;
        }
        List<List<Double>> shares = new ArrayList<>();
        for (int[] state : counts) {
            double all = Math.max(1, patients);
            shares.add(Arrays.stream(state).mapToObj(count -> count / all).toList());
        }
        return new Occupancy(courses.arm(), patients, days, shares);
    }

    private static boolean count(String changes, List<Double> days, int[][] counts) {
        String[] parts = changes.split(";", -1);
        double[] from = new double[parts.length];
        int[] state = new int[parts.length];
        for (int k = 0; k < parts.length; k++) {
            int colon = parts[k].indexOf(':');
            state[k] = colon < 0
                    ? -1
                    : STATES.indexOf(parts[k].substring(colon + 1).strip());
            if (state[k] < 0) {
                return false;
            }
            from[k] = Double.parseDouble(parts[k].substring(0, colon).strip());
        }
        int k = 0;
        for (int d = 0; d < days.size(); d++) {
            while (k + 1 < parts.length && from[k + 1] <= days.get(d)) {
                k++;
            }
            counts[state[k]][d]++;
        }
        return true;
    }

    /** The mean days in a state up to the last day. */
    public double meanDays(int state) {
        double sum = 0;
        for (int d = 0; d + 1 < days.size(); d++) {
            sum += shares.get(state).get(d) * (days.get(d + 1) - days.get(d));
        }
        return sum;
    }
}
