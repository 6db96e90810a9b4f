package org.lungbridge.fuzz;

import java.util.regex.Pattern;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** What every refusal of a document owes its author: the file, the place, what was found, what is allowed. */
final class Refusals {
    private static final int LONGEST = 20_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n]]");
    /** How a message says what would be right, where no hint follows. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\b(due|may be|is for|is above|is below|is more than|lies after|is after|is before|allowed|known are|is missing|twice|needs?|at most|only|one of|does not go with|no effect|deeper than|not JSON|not UTF-8|not finite)\\b|ends? of the document");

    private Refusals() {}

    /** Fails if a refusal is not one that helps. */
    static void check(InvalidDocument refused, String name) {
        require(!refused.problems().isEmpty(), refused, "has no problem");
        require(refused.file().equals(name), refused, "names another file");
        require(!CONTROL.matcher(refused.getMessage()).find(), refused, "would move the cursor of a terminal");
        for (Problem problem : refused.problems()) {
            check(name, problem);
        }
    }

    private static void check(String name, Problem problem) {
        String text = problem.describe(name);
        require(text.startsWith(name + ":"), text, "does not begin with the file");
        require(text.length() < LONGEST, text, "is too long to be read");
        require(!problem.message().isBlank(), text, "says nothing");
        // What is wrong between the numbers of a snapshot, which a machine wrote, is told by the pointer alone.
        boolean whole = problem.line() == 0 && (problem.pointer().isEmpty() || name.equals(SnapshotTarget.FILE));
        require(whole || problem.line() > 0 && problem.column() > 0, text, "has no line and column");
        require(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), text, "has no JSON pointer");
        String hint = problem.hint();
        boolean helps = hint == null ? ALLOWED.matcher(problem.message()).find() : !hint.isBlank();
        require(helps, text, "does not say what is allowed");
    }

    private static void require(boolean kept, InvalidDocument refused, String why) {
        require(kept, refused.getMessage(), why);
    }

    private static void require(boolean kept, String text, String why) {
        if (!kept) {
            throw new AssertionError("A refusal " + why + ": " + text);
        }
    }
}
