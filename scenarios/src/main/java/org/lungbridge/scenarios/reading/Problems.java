package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list that grows while a document is read; what is found for several patients stands in it once. */
final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String message) {
        add(place, message, null);
    }

    void add(Place place, String message, @Nullable String hint) {
        Problem problem = new Problem(place.pointer(), place.line(), place.column(), message, hint);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All problems in the order of the file. */
    List<Problem> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
