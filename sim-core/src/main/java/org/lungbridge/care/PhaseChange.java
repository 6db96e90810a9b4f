package org.lungbridge.care;

import java.util.List;

/**
 * A way from one phase to another.
 *
 * @param to name of the phase
 * @param all what must be so, all of it
 */
public record PhaseChange(String to, List<Condition> all) {
    public PhaseChange {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The change to the phase (%s) has no condition.".formatted(to));
        }
    }
}
