package org.lungbridge.trials.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param change what it does to a patient
 * @param usual law, where no other is written
 * @param laws by label of the template, where they differ
 */
record DrawnMarginal(Marginal marginal, Change change, Law usual, Map<String, Law> laws) {
    static DrawnMarginal of(Marginal marginal, List<ParameterInfo> parameters) {
        Target target = Target.of(marginal.target(), parameters);
        Unit unit = marginal.distribution().unit();
        Change change = new Change(marginal.target(), target, marginal.use(), unit);
        Laws laws = marginal.use() == MarginalUse.VALUE
                ? new Laws(unit, change.ofTarget(target.least()), change.ofTarget(target.greatest()))
                : new Laws(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Map<String, Law> perTemplate = new HashMap<>();
        if (marginal.perTemplate() != null) {
            marginal.perTemplate().forEach((label, distribution) -> perTemplate.put(label, laws.of(distribution)));
        }
        return new DrawnMarginal(marginal, change, laws.of(marginal.distribution()), perTemplate);
    }

    String name() {
        return marginal.name();
    }

    Unit unit() {
        return change.unit();
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
        PatientField field = ((Target.OfField) change.target()).field();
        return field.with(patient, word);
    }

    /** The patient with this number, which is in the unit of the marginal. */
    Patient with(Scenario scenario, Patient patient, double drawn) {
        return change.in(scenario, patient, drawn);
    }
}
