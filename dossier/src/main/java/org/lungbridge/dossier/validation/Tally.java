package org.lungbridge.dossier.validation;

import java.util.Collection;

/**
 * How many of them pass.
 *
 * @param passed within bounds
 * @param all looked at
 */
public record Tally(int passed, int all) {
    /** Of rows with a number. */
    public static Tally numeric(Collection<Finding> findings) {
        return of(findings, false);
    }

    /** Of rows of which only the direction is published. */
    public static Tally trends(Collection<Finding> findings) {
        return of(findings, true);
    }

    private static Tally of(Collection<Finding> findings, boolean trend) {
        int passed = 0;
        int all = 0;
        for (Finding finding : findings) {
            if (finding.row().isTrend() == trend) {
                all++;
                passed += finding.passed() ? 1 : 0;
            }
        }
        return new Tally(passed, all);
    }

    /** {@code 51 of 52 (98 %)}. */
    public String inWords() {
        return all == 0 ? "none" : "%s of %s (%s %%)".formatted(passed, all, Math.round(100.0 * passed / all));
    }
}
