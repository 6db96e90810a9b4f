package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers a lane at its boundaries: the last one in case the run is interrupted, others because they were asked for. */
final class Checkpoints {
    private final boolean always;
    private final List<Double> wanted;
    private final List<Snapshot> kept = new ArrayList<>();
    private Optional<Snapshot> last = Optional.empty();
    private int passed;

    /**
     * @param always whether the lane may be interrupted on the way
     * @param wanted times for which a snapshot is kept, rising
     */
    Checkpoints(boolean always, List<Double> wanted) {
        this.always = always;
        this.wanted = wanted;
    }

    /** The lane has come to a boundary: those asked for on the way are the boundary before. */
    void arrive(double time, boolean goesOn, Supplier<Snapshot> snapshot) {
        while (passed < wanted.size() && wanted.get(passed) < time) {
            passed++;
            last.filter(boundary -> kept.isEmpty() || kept.get(kept.size() - 1).time() < boundary.time())
                    .ifPresent(kept::add);
        }
        if (goesOn && (always || passed < wanted.size())) {
            last = Optional.of(snapshot.get());
        }
    }

    /** The last boundary, where one is remembered. */
    Optional<Snapshot> last() {
        return last;
    }

    /** What was asked for, in the order of time. */
    List<Snapshot> kept() {
        return List.copyOf(kept);
    }
}
