package org.lungbridge.rules.score;

import java.util.List;
import java.util.Optional;

/**
 * What a run is judged by.
 *
 * @param actions critical actions
 * @param timed the one whose seconds are told, if there is one
 * @param targets bands
 * @param checks lines of checklists
 * @param pass when it counts as passed, if that is asked at all
 */
public record ScoreSheet(
        List<CriticalAction> actions,
        Optional<String> timed,
        List<TargetBand> targets,
        List<CheckItem> checks,
        Optional<PassRule> pass) {
    public ScoreSheet {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
        checks = List.copyOf(checks);
    }

    /** Whether there is nothing to judge. */
    public boolean isEmpty() {
        return actions.isEmpty() && targets.isEmpty() && checks.isEmpty();
    }
}
