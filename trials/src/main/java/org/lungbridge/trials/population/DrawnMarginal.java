package org.lungbridge.trials.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.MarginalUse;
import org.lungbridge.scenarios.document.trial.PatientField;

/**
 * A marginal ready to be drawn.
 *
 * @param marginal as written
 * @param target what it sets
 * @param unit of the drawn number: that of its distribution
 * @param laws by label of the template, where they differ
 */
record DrawnMarginal(Marginal marginal, Target target, Unit unit, Law usual, Map<String, Law> laws) {
    static DrawnMarginal of(Marginal marginal, List<ParameterInfo> parameters) {
        Target target = Target.of(marginal.target(), parameters);
        Unit unit = Written.unit(marginal.distribution());
        Laws laws = marginal.use() == MarginalUse.VALUE
                ? new Laws(unit, in(unit, target, target.least()), in(unit, target, target.greatest()))
                : new Laws(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Map<String, Law> perTemplate = new HashMap<>();
        if (marginal.perTemplate() != null) {
            marginal.perTemplate().forEach((label, distribution) -> perTemplate.put(label, laws.of(distribution)));
        }
        return new DrawnMarginal(marginal, target, unit, laws.of(marginal.distribution()), perTemplate);
    }

    private static double in(Unit unit, Target target, double value) {
        return unit == target.unit() ? value : unit.of(target.unit().engine(value));
    }

    String name() {
        return marginal.name();
    }

    /** Whether words are drawn. */
    boolean isWord() {
        return marginal.distribution() instanceof Distribution.Words;
    }

    /** The law among the patients of a template. */
    Law in(String template) {
        return laws.getOrDefault(template, usual);
    }

    /** The word with this number in the list. */
    String word(String template, double number) {
        Distribution.Words words = (Distribution.Words) marginal.in(template);
        return words.words().get((int) number).word();
    }

    /** The patient with this word. */
    Patient with(Patient patient, String word) {
        PatientField field = ((Target.OfField) target).field();
        return field.with(patient, word);
    }

    /** The patient with this number, which is in the unit of the marginal; cut off at the ends of what has meaning. */
    Patient with(Scenario scenario, Patient patient, double drawn) {
        OptionalDouble own =
                marginal.use() == MarginalUse.VALUE ? OptionalDouble.empty() : target.value(scenario, patient);
        double value = switch (marginal.use()) {
            case VALUE -> inTarget(drawn);
            case FACTOR -> own.orElseThrow(this::nothingThere) * drawn;
            case SHIFT -> own.orElseThrow(this::nothingThere) + inTarget(drawn);
        };
        return target.with(patient, Math.min(target.greatest(), Math.max(target.least(), value)));
    }

    private IllegalArgumentException nothingThere() {
        return new IllegalArgumentException(
                "The patient has no (%s) that (%s) could change.%nMaybe the template lacks it, or the drawn number is meant as the value."
                        .formatted(marginal.target(), name()));
    }

    private double inTarget(double drawn) {
        return unit == target.unit() ? drawn : target.unit().of(unit.engine(drawn));
    }
}
