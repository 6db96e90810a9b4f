package org.lungbridge.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a protocol in which one thing is aimed at.
 *
 * @param name what it is called
 * @param target the band for the monitored result; null where nothing is adjusted
 * @param rate infusion at the beginning if none runs; without a target it stays, whatever ran before
 * @param bolus given at the beginning; null for none
 * @param doses single doses; null for none
 * @param changes ways out, the first that is open is taken
 */
public record Phase(
        String name,
        @Nullable Target target,
        @Nullable Amount rate,
        @Nullable Amount bolus,
        @Nullable Doses doses,
        List<PhaseChange> changes) {
    public Phase {
        changes = List.copyOf(changes);
    }

    /** Whether an infusion runs. */
    public boolean infuses() {
        return target != null || rate != null;
    }

    /** Whether anything is given that could be held. */
    boolean gives() {
        return infuses() || doses != null;
    }
}
