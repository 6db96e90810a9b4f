package org.lungbridge.care;

/** Numbers that cannot be; documents are checked before, so these are mistakes of programs. */
final class Checks {
    private Checks() {}

    static void positive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The %s must be positive, it is (%s).".formatted(what, value));
        }
    }

    static void notNegative(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The %s cannot be (%s).".formatted(what, value));
        }
    }

    static void share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The %s lies from 0 to 1, it is (%s).".formatted(what, value));
        }
    }
}
