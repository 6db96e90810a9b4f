package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been put on file in a lane, and the same by kind: staff look for the latest of a kind many times an hour. */
final class LaneFile {
    private final List<Order> all = new ArrayList<>();
    private final Map<String, List<Order>> byKind = new HashMap<>();

    /** Puts something on file, after everything that is there. */
    void add(Order entry) {
        all.add(entry);
        byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
    }

    void addAll(Collection<Order> entries) {
        entries.forEach(this::add);
    }

    int size() {
        return all.size();
    }

    /** Takes back what came after the first so many. */
    void backTo(int size) {
        for (int k = all.size() - 1; k >= size; k--) {
            List<Order> sameKind = byKind.getOrDefault(all.remove(k).kind(), List.of());
            sameKind.remove(sameKind.size() - 1);
        }
    }

    /** First things first; shows what comes later, too. */
    List<Order> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those of a kind, first things first; valid until something else is put on file. */
    List<Order> of(String kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }
}
