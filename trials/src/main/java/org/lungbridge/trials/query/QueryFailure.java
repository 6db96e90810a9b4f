package org.lungbridge.trials.query;

/** A question that cannot be answered; what DuckDB said, and what may have been meant. */
public final class QueryFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    QueryFailure(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What may have been meant; empty where there is no guess. */
    public String hint() {
        return hint;
    }
}
