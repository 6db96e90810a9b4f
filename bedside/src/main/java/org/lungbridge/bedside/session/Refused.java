package org.lungbridge.bedside.session;

import java.util.List;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** Something that was asked for and is not done; says why in words fit to show. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param status of HTTP
     * @param code a word for programs
     */
    public Refused(int status, String code, String message, List<Problem> problems) {
        super(message);
        this.status = status;
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    /** What was written is wrong. */
    public static Refused invalid(String message) {
        return new Refused(400, "invalid", message, List.of());
    }

    /** It may be asked for, but not now. */
    public static Refused notNow(String message) {
        return new Refused(409, "not-now", message, List.of());
    }

    /** It is not this one's to ask. */
    public static Refused forbidden(String message) {
        return new Refused(403, "forbidden", message, List.of());
    }

    /** There is no such thing. */
    public static Refused unknown(String message) {
        return new Refused(404, "unknown", message, List.of());
    }

    /** An order that cannot be read. */
    public static Refused order(InvalidDocument invalid) {
        List<Problem> problems = invalid.problems();
        String first = problems.isEmpty()
                ? "The order cannot be read."
                : problems.get(0).message();
        return new Refused(400, "invalid-order", first, problems);
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** A word for programs. */
    public String code() {
        return code;
    }

    /** What is wrong where. */
    public List<Problem> problems() {
        return problems;
    }
}
