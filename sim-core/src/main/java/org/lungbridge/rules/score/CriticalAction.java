package org.lungbridge.rules.score;

import java.util.List;

/**
 * Something a learner is to do in time, or never.
 *
 * @param id the criterion that tells when it was done
 * @param title in a few words
 * @param window time from when its time begins in which it must be done, s; infinite for the whole run
 * @param weight points it is worth; taken away if it must not be done and was
 * @param mustNot whether it must not be done
 * @param after ids of actions that must have been done before
 */
public record CriticalAction(
        String id, String title, double window, double weight, boolean mustNot, List<String> after) {
    public CriticalAction {
        after = List.copyOf(after);
    }
}
