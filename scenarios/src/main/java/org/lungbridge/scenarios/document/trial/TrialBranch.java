package org.lungbridge.scenarios.document.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * An arm as it is run: as written, or again with a low or a high value of a sensitivity analysis.
 *
 * @param id of the arm; of a copy {@code arm~1-low}, where 1 is the place of the sensitivity analysis in the file
 * @param title in a few words
 * @param arm place of the arm in the file, from 0
 * @param sensitivity place of the sensitivity analysis in the file, from 0; −1 for the arm as written
 * @param high whether the high value is used
 */
public record TrialBranch(String id, String title, int arm, int sensitivity, boolean high) {
    /** Whether it is the arm as written. */
    public boolean isAsWritten() {
        return sensitivity < 0;
    }

    /** The arms of a trial as written, in their order, and after them for each sensitivity analysis all arms low, then high. */
    public static List<TrialBranch> of(Trial trial) {
        List<TrialBranch> all = new ArrayList<>();
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            TrialArm written = trial.arms().get(arm);
            all.add(new TrialBranch(written.id(), written.inWords(), arm, -1, false));
        }
        for (int place = 0; place < trial.sensitivities().size(); place++) {
            for (boolean high : new boolean[] {false, true}) {
                for (int arm = 0; arm < trial.arms().size(); arm++) {
                    all.add(copy(trial, arm, place, high));
                }
            }
        }
        return all;
    }

    private static TrialBranch copy(Trial trial, int arm, int place, boolean high) {
        TrialArm written = trial.arms().get(arm);
        Sensitivity of = trial.sensitivities().get(place);
        String end = high ? "high" : "low";
        return new TrialBranch(
                written.id() + "~" + (place + 1) + "-" + end,
                "%s, %s %s".formatted(written.inWords(), of.inWords(), end),
                arm,
                place,
                high);
    }
}
