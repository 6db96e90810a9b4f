package org.lungbridge.scenarios.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.lungbridge.scenarios.document.trial.Dependence;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.RankCorrelation;
import org.lungbridge.scenarios.document.trial.TrialCohort;

/** Rank correlations must name marginals, and numbers must exist that are so correlated. */
final class CorrelationChecks {
    private static final int STEPS = 99;

    private final List<RankCorrelation> correlations;
    private final List<JsonTree> written;
    private final List<String> names;
    private final Problems problems;

    CorrelationChecks(TrialCohort cohort, JsonTree tree, Problems problems) {
        this.correlations = cohort.dependence();
        this.written = TreeView.items(tree, "correlations");
        this.names = cohort.drawn().stream().map(Marginal::name).toList();
        this.problems = problems;
    }

    void check() {
        boolean right = true;
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < correlations.size(); i++) {
            right &= pair(correlations.get(i).between(), written.get(i), seen);
        }
        if (right && new HashSet<>(names).size() == names.size()) {
            together();
        }
    }

    private boolean pair(List<String> pair, JsonTree tree, Set<Set<String>> seen) {
        if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
            problems.add(
                    TreeView.placeOf(tree, "between"),
                    "A correlation is between two marginals; two different ones are due.");
            return false;
        }
        boolean right = true;
        for (int i = 0; i < 2; i++) {
            if (!names.contains(pair.get(i))) {
                right = false;
                problems.add(
                        TreeView.items(tree, "between").get(i).place(),
                        "The marginal (%s) is unknown; known are (%s)."
                                .formatted(Words.shortened(pair.get(i)), String.join(", ", names)),
                        Words.meant(pair.get(i), names));
            }
        }
        if (right && !seen.add(Set.copyOf(pair))) {
            problems.add(
                    TreeView.placeOf(tree, "between"),
                    "The correlation between (%s) and (%s) is written twice.".formatted(pair.get(0), pair.get(1)));
            right = false;
        }
        return right;
    }

    /** Says which single correlation, changed least, lets the others stand. */
    private void together() {
        Dependence dependence = Dependence.of(names, correlations);
        if (dependence.factor().isPresent()) {
            return;
        }
        int best = -1;
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < correlations.size(); k++) {
            OptionalInt possible = nearest(dependence, correlations.get(k));
            int away = possible.isEmpty()
                    ? Integer.MAX_VALUE
                    : Math.abs(possible.getAsInt()
                            - (int) Math.rint(100 * correlations.get(k).rank()));
            if (away < least) {
                best = k;
                least = away;
                nearest = possible.orElse(0);
            }
        }
        tell(best, nearest);
    }

    private void tell(int best, int nearest) {
        String message = "The correlations do not go together (their matrix is not positive definite)";
        if (best < 0) {
            problems.add(
                    written.get(0).place(),
                    message + ", and no single one is the cause.",
                    "all of them were meant weaker.");
            return;
        }
        RankCorrelation cause = correlations.get(best);
        problems.add(
                written.get(best).place(),
                message
                        + String.format(
                                Locale.ROOT,
                                "; nearest possible is %.2f instead of %.2f between (%s) and (%s).",
                                nearest / 100.0,
                                cause.rank(),
                                cause.between().get(0),
                                cause.between().get(1)),
                "a sign is wrong, or a correlation between two others is missing.");
    }

    /** The rank correlation in hundredths, nearest to the written one, that goes with the others. */
    private OptionalInt nearest(Dependence dependence, RankCorrelation written) {
        int i = names.indexOf(written.between().get(0));
        int j = names.indexOf(written.between().get(1));
        int wanted = (int) Math.rint(100 * written.rank());
        for (int away = 1; away <= 2 * STEPS; away++) {
            for (int rank : new int[] {wanted - away, wanted + away}) {
                boolean possible = Math.abs(rank) <= STEPS
                        && dependence.with(i, j, rank / 100.0).factor().isPresent();
                if (possible) {
                    return OptionalInt.of(rank);
                }
            }
        }
        return OptionalInt.empty();
    }
}
