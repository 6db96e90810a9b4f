package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.care.Aim;
import org.lungbridge.engine.EventRecord;

/**
 * What a strategy aims at for a while: until its next aim, or until ECMO ends and the strategy with it.
 *
 * @param aim from when on and what
 * @param until last time, in seconds
 */
record AimedAt(Aim aim, double until) {
    /** The aims of a run, in the order of their times. */
    static List<AimedAt> of(RunRecord run) {
        List<AimedAt> found = new ArrayList<>();
        Aim open = null;
        for (EventRecord event : run.events()) {
            Aim next = Aim.read(event).orElse(null);
            if (open != null && (next != null || Aim.isEnd(event))) {
                found.add(new AimedAt(open, event.time()));
                open = null;
            }
            open = next != null ? next : open;
        }
        if (open != null) {
            found.add(new AimedAt(open, run.end()));
        }
        return found;
    }
}
