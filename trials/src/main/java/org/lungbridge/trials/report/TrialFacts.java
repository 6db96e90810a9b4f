package org.lungbridge.trials.report;

import java.util.List;

/**
 * What the document of a trial says and its analysis need not know.
 *
 * @param cohort whose patients are drawn and how they differ
 * @param conditions who is included and who is not
 * @param arms what is done in each
 * @param execution how courses are computed
 * @param references published sources
 */
public record TrialFacts(
        List<Fact> cohort, List<Fact> conditions, List<Fact> arms, List<Fact> execution, List<String> references) {
    /**
     * A thing and what is said of it.
     *
     * @param what the thing
     * @param text what is said
     * @param source where it comes from; empty for none
     */
    public record Fact(String what, String text, String source) {}

    /** Facts that nobody changes afterwards. */
    public TrialFacts {
        cohort = List.copyOf(cohort);
        conditions = List.copyOf(conditions);
        arms = List.copyOf(arms);
        execution = List.copyOf(execution);
        references = List.copyOf(references);
    }
}
