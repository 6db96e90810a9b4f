package org.lungbridge.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a result changes an infusion; engine units throughout, rates by weight. */
public sealed interface Titration {
    /** What a result leads to, at this rate. */
    Adjustment adjust(double result, Target target, double rate);

    /**
     * What a result leads to.
     *
     * @param rate from now on, or from the end of the pause on
     * @param bolus given at once; null for none
     * @param pause how long the infusion stops, s
     */
    record Adjustment(double rate, @Nullable Amount bolus, double pause) {}

    /**
     * A step in proportion to the distance from the middle of the target.
     *
     * <pre>
     *   in the band:  no change
     *   otherwise     rate += gain · (middle − result), at most {@code up} more and {@code down} less
     *   result above the upper end by more than {@code margin}: pause first
     * </pre>
     *
     * @param gain rate for one unit of the result
     * @param up most that is added
     * @param down most that is taken away
     * @param margin above the band
     * @param pause s
     */
    record Step(double gain, double up, double down, double margin, double pause) implements Titration {
        public Step {
            Checks.positive("gain of a titration", gain);
            Checks.positive("greatest step up", up);
            Checks.positive("greatest step down", down);
            Checks.notNegative("margin above the target", margin);
            Checks.notNegative("pause", pause);
        }

        @Override
        public Adjustment adjust(double result, Target target, double rate) {
            if (target.holds(result)) {
                return new Adjustment(rate, null, 0);
            }
            double step = Math.min(up, Math.max(-down, gain * (target.middle() - result)));
            return new Adjustment(Math.max(0, rate + step), null, result > target.high() + margin ? pause : 0);
        }
    }

    /** A nomogram: the row in which the result lies says what to do. Rows ascend and leave no gap. */
    record Table(List<Row> rows) implements Titration {
        public Table {
            rows = List.copyOf(rows);
            for (int k = 1; k < rows.size(); k++) {
                if (rows.get(k).from() != rows.get(k - 1).below()) {
                    throw new IllegalArgumentException(
                            "A row of a titration begins at (%s) where the one before ends at (%s)."
                                    .formatted(
                                            rows.get(k).from(), rows.get(k - 1).below()));
                }
            }
        }

        @Override
        public Adjustment adjust(double result, Target target, double rate) {
            for (Row row : rows) {
                if (result < row.below()) {
                    return new Adjustment(row.rate(rate), row.bolus(), row.pause());
                }
            }
            Row last = rows.get(rows.size() - 1);
            return new Adjustment(last.rate(rate), last.bolus(), last.pause());
        }
    }

    /**
     * A row of a nomogram.
     *
     * <pre>
     *   rate ← rate · (1 + share) + change ,  never below zero
     * </pre>
     *
     * @param from results from here on; the first row takes lower ones too
     * @param below results below this; infinite in the last row
     * @param change added to the rate
     * @param share of the rate that is added to it
     * @param bolus given at once; null for none
     * @param pause how long the infusion stops first, s
     */
    record Row(
            double from,
            double below,
            double change,
            double share,
            @Nullable Amount bolus,
            double pause) {
        public Row {
            if (!(from < below) || !(share > -1)) {
                throw new IllegalArgumentException(
                        "A row of a titration from (%s) to (%s) that adds the share (%s) makes no sense."
                                .formatted(from, below, share));
            }
            Checks.notNegative("pause", pause);
        }

        private double rate(double before) {
            return Math.max(0, before * (1 + share) + change);
        }
    }
}
