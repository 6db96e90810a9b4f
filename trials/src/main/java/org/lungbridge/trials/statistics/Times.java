package org.lungbridge.trials.statistics;

/** What a time of follow-up may be. */
final class Times {
    private Times() {}

    static void require(double time) {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The time of follow-up (%s) must be 0 or more.%nMaybe it was counted from another start."
                            .formatted(time));
        }
    }
}
