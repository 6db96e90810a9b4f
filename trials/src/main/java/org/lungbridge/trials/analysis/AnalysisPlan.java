package org.lungbridge.trials.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a trial asks, as far as its analysis needs to know.
 *
 * @param id of the trial
 * @param title one line
 * @param description paragraphs
 * @param question the parts of the question in order: population, treatment, comparison, outcome, what comes in between
 * @param cannotAnswer what the trial cannot tell
 * @param seed of all luck
 * @param patients drawn for each study
 * @param studies draws of the unknown parameters
 * @param follow_d how long a course is followed, d
 * @param arms in the order of the file, copies under other parameters among them
 * @param reference id of the arm that the others are compared with
 * @param primary id of the first endpoint
 * @param endpoints all, the primary one among them
 * @param unasked ids of endpoints that are told without being asked for
 * @param horizons_d days for which risks are told
 * @param hierarchy endpoints from the worst on, for the win ratio
 * @param subgroups columns of patients by which risks are told apart
 * @param alpha chance of a false finding of the primary endpoint
 * @param margin difference of risk up to which an arm is not inferior; not a number for none
 * @param samples of a bootstrap
 * @param marginals what the cohort was to look like
 * @param correlations what its dependence was to be
 * @param benchmarks published values that simulated ones are held against
 */
public record AnalysisPlan(
        String id,
        String title,
        String description,
        Map<String, String> question,
        List<String> cannotAnswer,
        long seed,
        int patients,
        int studies,
        double follow_d,
        List<PlannedArm> arms,
        String reference,
        String primary,
        List<OutcomeEndpoint> endpoints,
        List<String> unasked,
        List<Double> horizons_d,
        List<String> hierarchy,
        List<String> subgroups,
        double alpha,
        double margin,
        int samples,
        List<TargetMarginal> marginals,
        List<TargetCorrelation> correlations,
        List<Benchmark> benchmarks) {
    /**
     * An arm.
     *
     * @param id in files
     * @param title for people
     * @param variation for a copy under another parameter: whose and which; empty for an arm of its own
     */
    public record PlannedArm(String id, String title, Optional<Variation> variation) {}

    /**
     * An arm's copy under another parameter.
     *
     * @param of id of the arm that is copied
     * @param parameter what is varied
     * @param title the same for people
     * @param value what it is set to, as it was written
     * @param high whether this is the higher one of the two
     */
    public record Variation(String of, String parameter, String title, String value, boolean high) {}

    /**
     * What a marginal was to look like.
     *
     * @param name column of patients
     * @param unit its unit
     * @param quantiles 5, 25, 50, 75 and 95 percent
     */
    public record TargetMarginal(String name, String unit, List<Double> quantiles) {
        /** Quantiles that nobody changes afterwards. */
        public TargetMarginal {
            quantiles = List.copyOf(quantiles);
        }
    }

    /**
     * What a dependence was to be.
     *
     * @param first column of patients
     * @param second column of patients
     * @param rank rank correlation of Spearman
     */
    public record TargetCorrelation(String first, String second, double rank) {}

    /**
     * A published value.
     *
     * @param endpoint id of the endpoint
     * @param arm id of the arm it is held against
     * @param value published risk (share) or amount
     * @param low lower limit
     * @param high upper limit
     * @param source where it stands
     */
    public record Benchmark(String endpoint, String arm, double value, double low, double high, String source) {}

    /** A plan that nobody changes afterwards. */
    public AnalysisPlan {
        question = Collections.unmodifiableMap(new LinkedHashMap<>(question));
        cannotAnswer = List.copyOf(cannotAnswer);
        arms = List.copyOf(arms);
        endpoints = List.copyOf(endpoints);
        unasked = List.copyOf(unasked);
        horizons_d = List.copyOf(horizons_d);
        hierarchy = List.copyOf(hierarchy);
        subgroups = List.copyOf(subgroups);
        marginals = List.copyOf(marginals);
        correlations = List.copyOf(correlations);
        benchmarks = List.copyOf(benchmarks);
    }

    /** Confidence level of intervals. */
    public double level() {
        return 1 - alpha;
    }

    /** The arms that are no copies. */
    public List<PlannedArm> plainArms() {
        return arms.stream().filter(arm -> arm.variation().isEmpty()).toList();
    }

    /** The arms that are compared with the reference. */
    public List<PlannedArm> compared() {
        return plainArms().stream().filter(arm -> !arm.id().equals(reference)).toList();
    }

    /** The title of an arm; its id if it has none. */
    public String titleOf(String arm) {
        return arms.stream()
                .filter(planned -> planned.id().equals(arm))
                .map(PlannedArm::title)
                .findFirst()
                .orElse(arm);
    }

    /** An endpoint by its id. */
    public Optional<OutcomeEndpoint> endpoint(String wanted) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.id().equals(wanted))
                .findFirst();
    }

    /** Primary, secondary, or told without being asked for. */
    public String role(OutcomeEndpoint endpoint) {
        return endpoint.id().equals(primary) ? "primary" : unasked.contains(endpoint.id()) ? "also told" : "secondary";
    }

    /** The days for which the risk of an endpoint is told; of one without a day only the end. */
    public List<Double> days(OutcomeEndpoint endpoint) {
        return endpoint.hasTime() ? horizons_d : List.of(horizons_d.get(horizons_d.size() - 1));
    }

    /** The same for other days. */
    AnalysisPlan withHorizons(List<Double> days) {
        return new AnalysisPlan(
                id,
                title,
                description,
                question,
                cannotAnswer,
                seed,
                patients,
                studies,
                follow_d,
                arms,
                reference,
                primary,
                endpoints,
                unasked,
                days,
                hierarchy,
                subgroups,
                alpha,
                margin,
                samples,
                marginals,
                correlations,
                benchmarks);
    }
}
