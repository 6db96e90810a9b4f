package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbered mark above the line of one intervention, or of several that are drawn at one place: {@code 4–5}.
 *
 * @param first number of the first intervention
 * @param last number of the last one
 * @param x where the line of the first one lies
 * @param row how many marks lie under this one
 */
record Mark(int first, int last, double x, int row) {
    /** Half of the height, and of the width of a single number. */
    static final double HALF = 7.5;

    /** Rows of marks above each other; what does not fit shares the mark before it. */
    static final int MOST_ROWS = 4;
    /** Lines that are nearer to each other look like one (design choice). */
    private static final double ONE_LINE = 3;

    private static final double LETTER = 6.4;

    /** Marks of interventions whose lines lie at these places, from left to right. */
    static List<Mark> of(double[] places) {
        double[] taken = new double[MOST_ROWS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Mark mark = new Mark(i + 1, i + 1, places[i], lowest(taken, places[i]));
            if (!marks.isEmpty()) {
                Mark before = marks.get(marks.size() - 1);
                if (places[i] - before.x() < ONE_LINE || mark.row() == MOST_ROWS) {
                    marks.remove(marks.size() - 1);
                    mark = new Mark(before.first(), i + 1, before.x(), before.row());
                }
            }
            marks.add(mark);
            taken[mark.row()] = mark.right();
        }
        return List.copyOf(marks);
    }

    /** The lowest row with room for a mark here; the number of rows if there is none. */
    private static int lowest(double[] taken, double x) {
        int row = 0;
        while (row < MOST_ROWS && x - HALF - 1 < taken[row]) {
            row++;
        }
        return row;
    }

    /** What is written in it. */
    String text() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** Left edge; a longer text makes it wider to the right, where nothing stands yet. */
    double left() {
        return x - HALF;
    }

    /** Right edge. */
    double right() {
        return left() + (first == last ? 2 * HALF : text().length() * LETTER + 6);
    }
}
