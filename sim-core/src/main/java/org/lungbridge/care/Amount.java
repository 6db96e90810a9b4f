package org.lungbridge.care;

/**
 * A dose or a rate as a protocol writes it: for the whole patient, or for each kilogram of actual weight.
 *
 * @param value in engine units
 * @param byWeight whether it is for each kilogram
 */
public record Amount(double value, boolean byWeight) {
    public Amount {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A dose or a rate cannot be (%s).%nMaybe zero was meant.".formatted(value));
        }
    }

    /** For a patient of this weight (kg), for each kilogram. */
    double perKilogram(double weight) {
        return byWeight ? value : value / weight;
    }

    /** For the whole of a patient of this weight (kg). */
    double whole(double weight) {
        return byWeight ? value * weight : value;
    }
}
