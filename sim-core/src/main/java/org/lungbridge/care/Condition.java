package org.lungbridge.care;

/**
 * Something that is or is not so at the bedside. What is not known yet is not so.
 *
 * @param sign what is looked at
 * @param above whether it must lie above the value; below otherwise
 * @param value engine units
 * @param lasting how long it must have been so, s; 0 at once
 */
public record Condition(Sign sign, boolean above, double value, double lasting) {
    /** Times are met to a microsecond, so that a look at the very time finds them passed. */
    private static final double ROUNDING = 1e-6;

    public Condition {
        Checks.notNegative("time a condition must have lasted", lasting);
    }

    /** A condition that counts at once. */
    public static Condition of(Sign sign, boolean above, double value) {
        return new Condition(sign, above, value, 0);
    }

    /** Whether it is so at this value of the sign, whatever it was before. */
    boolean isMet(double seen) {
        double slack = sign.isClock() ? ROUNDING : 0;
        return above ? seen > value - slack : seen < value + slack;
    }

    /** The opposite, at once. */
    Condition opposite() {
        return new Condition(sign, !above, value, 0);
    }

    /** In words: {@code platelets < 50 10*9/L for 24 h}. */
    String inWords() {
        String text = "%s %s %s".formatted(sign.id(), above ? ">" : "<", Words.amount(sign.unit(), value));
        return lasting > 0 ? text + " for " + Words.span(lasting) : text;
    }
}
