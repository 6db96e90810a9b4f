package org.lungbridge.quantity;

/** Where a number or an equation comes from: author, year, journal. An assumption is a source too, if it says why. */
public record Source(String key, String citation) {
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("The source (%s) has no citation.".formatted(key));
        }
    }

    /** A choice of the authors with its reason, where no data decide. */
    public static Source assumption(String why) {
        return new Source("assumption", why);
    }
}
