package org.lungbridge.trials.population;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * How many patients were drawn and what became of them: drawn = enrolled + the sum of the refused.
 *
 * @param drawn drafts of patients
 * @param refused drafts that are not in the trial, by reason
 * @param enrolled patients of the trial
 */
public record ConsortCount(int drawn, SortedMap<String, Integer> refused, int enrolled) {
    /** A count nobody changes afterwards. */
    public ConsortCount {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /** Nobody yet. */
    public static ConsortCount none() {
        return new ConsortCount(0, new TreeMap<>(), 0);
    }

    /** The count with one more patient and the drafts before. */
    public ConsortCount plus(VirtualPatient patient) {
        TreeMap<String, Integer> more = new TreeMap<>(refused);
        patient.refusals().forEach(reason -> more.merge(reason, 1, Integer::sum));
        return new ConsortCount(drawn + patient.refused() + 1, more, enrolled + 1);
    }
}
