package org.lungbridge.rules;

import org.lungbridge.laboratory.Result;

/** Something a condition looks at; engine units, not a number where nobody knows. */
public sealed interface Seen {
    /** Its value now. */
    double of(Moment now);

    /** Whether it only runs with time. */
    default boolean isClock() {
        return false;
    }

    /**
     * A quantity of the model: what a screen shows, or the truth.
     *
     * @param quantity its name in the vocabulary
     */
    record Shown(String quantity) implements Seen {
        @Override
        public double of(Moment now) {
            return now.lane().has(quantity) ? now.lane().get(quantity) : Double.NaN;
        }
    }

    /**
     * The latest result that has come back.
     *
     * @param test its name in the chart
     */
    record Reported(String test) implements Seen {
        @Override
        public double of(Moment now) {
            return now.chart().latest(test).map(Result::engineValue).orElse(Double.NaN);
        }
    }

    /** Time since the start of the run. */
    record Clock() implements Seen {
        @Override
        public boolean isClock() {
            return true;
        }

        @Override
        public double of(Moment now) {
            return now.time();
        }
    }

    /** Time since the state was entered. */
    record ClockOfState() implements Seen {
        @Override
        public boolean isClock() {
            return true;
        }

        @Override
        public double of(Moment now) {
            return now.time() - now.notes().get(Notebook.SINCE).orElse(now.time());
        }
    }
}
