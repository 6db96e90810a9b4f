package org.lungbridge.trials.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.TrialCohort;

/**
 * Whether a drawn patient belongs into a trial.
 *
 * @param include all must hold
 * @param exclude none may hold
 * @param units of the values, by name
 */
record Eligibility(List<Predicate> include, List<Predicate> exclude, Map<String, Unit> units) {
    static Eligibility of(TrialCohort cohort, Map<String, Unit> units) {
        return new Eligibility(cohort.included(), cohort.excluded(), Map.copyOf(units));
    }

    /** Why not, in the words of the trial; empty if the patient is included. */
    Optional<String> refusal(Map<String, Double> values, Map<String, String> labels) {
        for (Predicate predicate : include) {
            if (!holds(predicate, values, labels)) {
                return Optional.of("not included: " + predicate.text());
            }
        }
        for (Predicate predicate : exclude) {
            if (holds(predicate, values, labels)) {
                return Optional.of("excluded: " + predicate.text());
            }
        }
        return Optional.empty();
    }

    private boolean holds(Predicate predicate, Map<String, Double> values, Map<String, String> labels) {
        return predicate.all().stream().allMatch(part -> holds(part, values, labels));
    }

    /** A value that the patient does not have stands in no relation to anything. */
    private boolean holds(Predicate.Part part, Map<String, Double> values, Map<String, String> labels) {
        Measure value = part.value();
        if (value == null) {
            String label = labels.get(part.name());
            return switch (part.relation()) {
                case IS -> label != null && label.equals(part.word());
                case IS_NOT -> label != null && !label.equals(part.word());
                default -> false;
            };
        }
        Double own = values.get(part.name());
        Unit unit = units.getOrDefault(part.name(), value.unit());
        double limit = unit == value.unit() ? value.value() : unit.of(value.engineValue());
        return own != null && part.relation().holds(own, limit);
    }
}
