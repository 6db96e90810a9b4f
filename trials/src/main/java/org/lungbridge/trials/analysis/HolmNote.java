package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.statistics.Multiplicity;

/** The p values of the secondary endpoints of a contrast, adjusted for having asked so many questions. */
final class HolmNote {
    private HolmNote() {}

    /** Holm's values of all contrasts: one family for each. */
    static List<Finding> of(AnalysisPlan plan, List<Finding> findings) {
        List<Finding> adjusted = new ArrayList<>();
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            List<Finding> family = new ArrayList<>();
            for (OutcomeEndpoint endpoint : plan.endpoints()) {
                if (plan.role(endpoint).equals("secondary")) {
                    test(arm.id(), endpoint, findings).ifPresent(family::add);
                }
            }
            double[] p =
                    Multiplicity.holm(family.stream().mapToDouble(Finding::p).toArray());
            for (int k = 0; k < p.length; k++) {
                Finding asked = family.get(k);
                Finding.Place place = new Finding.Place(asked.arm(), asked.against(), asked.endpoint(), "", Double.NaN);
                adjusted.add(place.test(
                        Measures.P_HOLM,
                        p.length,
                        p[k],
                        asked.patients(),
                        "Holm over the secondary endpoints of the contrast; the value is how many there were"));
            }
        }
        return adjusted;
    }

    private static Optional<Finding> test(String arm, OutcomeEndpoint endpoint, List<Finding> findings) {
        String measure = endpoint.isAmount() ? Measures.MEAN_DIFFERENCE : Measures.LOG_RANK;
        return findings.stream()
                .filter(finding -> finding.arm().equals(arm)
                        && finding.endpoint().equals(endpoint.id())
                        && finding.measure().equals(measure)
                        && !Double.isNaN(finding.p()))
                .findFirst();
    }
}
