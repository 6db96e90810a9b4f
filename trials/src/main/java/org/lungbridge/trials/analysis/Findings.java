package org.lungbridge.trials.analysis;

import java.util.List;
import java.util.Optional;

/**
 * All numbers of an analysis.
 *
 * @param all in the order of endpoints, arms and contrasts
 */
public record Findings(List<Finding> all) {
    /** Numbers that nobody changes afterwards. */
    public Findings {
        all = List.copyOf(all);
    }

    /** A number of one arm over all patients; the last horizon if it was told for several. */
    public Optional<Finding> ofArm(String arm, String endpoint, String measure) {
        return find(arm, "", endpoint, "", measure);
    }

    /** A number of a contrast over all patients. */
    public Optional<Finding> ofContrast(String arm, String against, String endpoint, String measure) {
        return find(arm, against, endpoint, "", measure);
    }

    /** A number by all that names it. */
    public Optional<Finding> find(String arm, String against, String endpoint, String subgroup, String measure) {
        return all.stream()
                .filter(finding -> finding.arm().equals(arm)
                        && finding.against().equals(against)
                        && finding.endpoint().equals(endpoint)
                        && finding.subgroup().equals(subgroup)
                        && finding.measure().equals(measure))
                .reduce((first, second) -> second);
    }

    /** Every number of one measure and endpoint. */
    public List<Finding> of(String endpoint, String measure) {
        return all.stream()
                .filter(finding ->
                        finding.endpoint().equals(endpoint) && finding.measure().equals(measure))
                .toList();
    }
}
