package org.lungbridge.rules;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Something that is or is not so. What is not known is not so. Parts with a memory have a key of their own in the book, under
 * which it is kept.
 */
public sealed interface Condition {
    /** Whether it is so now; asked at every look, so that clocks go on. */
    boolean isMet(Moment now);

    /**
     * A value above or below another, engine units; the value itself is neither, but a clock that shows it has passed it.
     */
    record Compared(Seen what, boolean above, double value) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            double seen = what.of(now);
            double edge = what.isClock() ? value - Moment.ROUNDING : value;
            return above ? seen > edge : seen < edge;
        }
    }

    /**
     * So from when the first condition is met until the second one is.
     */
    record Until(String key, Condition begins, Condition ends) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            boolean begun = begins.isMet(now);
            boolean ended = ends.isMet(now);
            boolean so = begun || (now.notes().has(key) && !ended);
            if (so) {
                now.notes().putFirst(key, now.time());
            } else {
                now.notes().forget(key);
            }
            return so;
        }
    }

    /**
     * So without a break for a while, counted from the look that saw it first.
     *
     * @param seconds s
     */
    record Lasting(String key, Condition what, double seconds) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            if (!what.isMet(now)) {
                now.notes().forget(key);
                return false;
            }
            now.notes().putFirst(key, now.time());
            return now.time() - now.notes().get(key).orElse(now.time()) >= seconds - Moment.ROUNDING;
        }
    }

    /**
     * The scenario is in this state.
     *
     * @param state its place in the book
     */
    record InState(int state) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            return now.notes().get(Notebook.STATE).orElse(-1) == state;
        }
    }

    /** A rule has fired, or a state has been entered, at some time. */
    record Happened(String name) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            return now.notes().has(Notebook.FIRST + name);
        }
    }

    /**
     * An order was given.
     *
     * @param kind of the order
     * @param by whose order it must be
     * @param fields what its fields must be
     * @param since from when on it counts
     */
    record Given(String kind, Actor by, List<FieldMatch> fields, Since since) implements Condition {
        public Given {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean isMet(Moment now) {
            OptionalDouble from = since.of(now.notes());
            return from.isPresent() && Heard.any(now.lane().filed(Heard.KIND), this, from.getAsDouble());
        }
    }

    /** All of them together. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean isMet(Moment now) {
            boolean all = true;
            for (Condition part : of) {
                all &= part.isMet(now);
            }
            return all;
        }
    }

    /** At least one of them. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean isMet(Moment now) {
            boolean any = false;
            for (Condition part : of) {
                any |= part.isMet(now);
            }
            return any;
        }
    }

    /** The opposite. */
    record Not(Condition what) implements Condition {
        @Override
        public boolean isMet(Moment now) {
            return !what.isMet(now);
        }
    }
}
