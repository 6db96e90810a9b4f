package org.lungbridge.trials.analysis;

/**
 * What program made the results.
 *
 * @param version of the program
 * @param commit it was built from; empty where nobody knows
 */
public record Provenance(String version, String commit) {
    /** In a few words. */
    public String text() {
        return "Lungbridge " + version + (commit.isEmpty() ? "" : " (" + commit + ")");
    }
}
