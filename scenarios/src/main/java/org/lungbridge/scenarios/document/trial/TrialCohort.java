package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** Whose patients are drawn, and how they differ. */
public record TrialCohort(
        @About("The scenarios whose patients are models for those who are drawn, with their shares.")
        List<CohortTemplate> templates,

        @About("How patients differ in what no marginal says; as declared unless written.") @Nullable
        Variation variation,

        @About("Values that are drawn for each patient from a distribution.") @Nullable
        List<Marginal> marginals,

        @About("Rank correlations between marginals; what is not written is drawn independently.") @Nullable
        List<RankCorrelation> correlations,

        @About("All of these must hold for a drawn patient to be included.") @Nullable
        List<Predicate> include,

        @About("None of these may hold for a drawn patient to be included.") @Nullable
        List<Predicate> exclude,

        @About("Parameters nobody knows well: drawn once for each study and shared by its patients.") @Nullable
        List<Marginal> parameterUncertainty,

        @About("Centers with their ways; one center without a name unless written.") @Nullable
        List<Center> centers) {
    /** A cohort whose lists nobody changes afterwards. */
    public TrialCohort {
        templates = List.copyOf(templates);
        marginals = marginals == null ? null : List.copyOf(marginals);
        correlations = correlations == null ? null : List.copyOf(correlations);
        include = include == null ? null : List.copyOf(include);
        exclude = exclude == null ? null : List.copyOf(exclude);
        parameterUncertainty = parameterUncertainty == null ? null : List.copyOf(parameterUncertainty);
        centers = centers == null ? null : List.copyOf(centers);
    }

    /** The marginals; none if none are written. */
    public List<Marginal> drawn() {
        return marginals == null ? List.of() : marginals;
    }

    /** The rank correlations; none if none are written. */
    public List<RankCorrelation> dependence() {
        return correlations == null ? List.of() : correlations;
    }

    /** What must hold; nothing if nothing is written. */
    public List<Predicate> included() {
        return include == null ? List.of() : include;
    }

    /** What must not hold; nothing if nothing is written. */
    public List<Predicate> excluded() {
        return exclude == null ? List.of() : exclude;
    }

    /** What is drawn for each study; nothing if nothing is written. */
    public List<Marginal> unknowns() {
        return parameterUncertainty == null ? List.of() : parameterUncertainty;
    }

    /** The centers; none if none are written. */
    public List<Center> hospitals() {
        return centers == null ? List.of() : centers;
    }
}
