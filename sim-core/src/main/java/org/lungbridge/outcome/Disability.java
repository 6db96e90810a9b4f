package org.lungbridge.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * What a patient who went home is left with of what is modelled: oxygen or a ventilator, renal replacement, a stroke or a bleed
 * of the brain. Weakness, cognition and mood are not modelled, so "none" means none of these (source S2 tells of a survivor
 * "without disability", S1 of one on room air and without neurological sequelae).
 *
 * @param home whether the patient lives and has left the hospital
 * @param lasting what remains, in words; of who has not gone home what there is at the end of the run
 */
public record Disability(boolean home, List<String> lasting) {
    /** A record whose list nobody changes afterwards. */
    public Disability {
        lasting = List.copyOf(lasting);
    }

    /** Home, and with none of it. */
    public boolean none() {
        return home && lasting.isEmpty();
    }

    static Disability of(Course course, Stay stay, Renal renal, Neurology brain, Support breathing) {
        List<String> lasting = new ArrayList<>();
        if (breathing != Support.ROOM_AIR) {
            lasting.add(breathing.inWords());
        }
        if (renal.sessions().stream().anyMatch(Span::open)) {
            lasting.add("renal replacement");
        }
        if (brain.intracranialBleeds() + brain.strokes() > 0) {
            lasting.add(brain.inWords());
        }
        return new Disability(course.alive() && stay.hospital().isPresent(), lasting);
    }
}
