package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list that grows while a document is read; what is found for several patients stands in it once. When it is full the reading
 * ends: nobody reads more, and to guess what was meant takes its time.
 */
final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void add(Place place, String message) {
        add(place, message, null);
    }

    void add(Place place, String message, @Nullable String hint) {
        add(found, place, message, hint);
        if (found.size() >= MOST) {
            throw new Full();
        }
    }

    /** Adds what an author should know of a document that can be used all the same. */
    void warn(Place place, String message, String hint) {
        add(warnings, place, "Warning: " + message, hint);
    }

    private static void add(List<Problem> to, Place place, String message, @Nullable String hint) {
        Problem problem = new Problem(place.pointer(), place.line(), place.column(), message, hint);
        if (to.size() < MOST && !to.contains(problem)) {
            to.add(problem);
        }
    }

    /** Reads until it is done or the list is full. */
    static void untilFull(Runnable reading) {
        try {
            reading.run();
        } catch (Full enough) {
            // What was found by then is told.
        }
    }

    /** Ends a reading; never gets out of this package. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super("full", null, false, false);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All problems in the order of the file. */
    List<Problem> inFileOrder() {
        return inFileOrder(found);
    }

    /** All warnings in the order of the file. */
    List<Problem> warnings() {
        return inFileOrder(warnings);
    }

    private static List<Problem> inFileOrder(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
