package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonValue;
import org.lungbridge.quantity.PlainNumber;

/** Inspiration to expiration, written {@code "1:2"}. */
public record Ratio(double inspiration, double expiration) {
    /** The share of the breath that is inspiration, a fraction of 1: {@code inspiration / (inspiration + expiration)}. */
    public double inspiratoryFraction() {
        return inspiration / (inspiration + expiration);
    }

    /** The text for a document. */
    @JsonValue
    public String text() {
        return PlainNumber.of(inspiration) + ":" + PlainNumber.of(expiration);
    }
}
