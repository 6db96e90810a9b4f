package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list that grows while a document is read. */
final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String message) {
        add(place, message, null);
    }

    void add(Place place, String message, @Nullable String hint) {
        if (found.size() < MOST) {
            found.add(new Problem(place.pointer(), place.line(), place.column(), message, hint));
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
