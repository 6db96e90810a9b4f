package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Etiology;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.PatientField;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.Relation;
import org.lungbridge.scenarios.document.trial.TrialCohort;

/** Conditions on drawn patients must name what is known of them, in its unit. */
final class PredicateChecks {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Targets.Target> numbers = new HashMap<>();
    private final Targets targets;
    private final Problems problems;

    PredicateChecks(TrialCohort cohort, List<String> templates, Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
        words.put("template", templates);
        words.put("etiology", List.copyOf(ValueBinder.choices(Etiology.class).keySet()));
        words.put("center", cohort.hospitals().stream().map(Center::id).toList());
        for (PatientField field : PatientField.values()) {
            if (field.isWord()) {
                words.put(field.id(), field.words());
            } else {
                numbers.put(field.id(), target(field.id(), field.unit()));
            }
        }
        numbers.put(PatientField.OXYGENATION, target(PatientField.OXYGENATION, Unit.MMHG));
        cohort.drawn().forEach(this::drawn);
    }

    private void drawn(Marginal marginal) {
        if (marginal.distribution() instanceof Distribution.Words few) {
            List<String> known = new ArrayList<>();
            few.words().forEach(word -> known.add(word.word()));
            words.put(marginal.name(), known);
        } else {
            Unit unit = marginal.distribution().unit();
            numbers.put(marginal.name(), target(marginal.name(), unit));
        }
    }

    private static Targets.Target target(String name, Unit unit) {
        return new Targets.Target(name, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    void check(List<Predicate> predicates, List<JsonTree> written) {
        for (int i = 0; i < predicates.size(); i++) {
            for (Predicate.Part part : predicates.get(i).all()) {
                check(part, written.get(i).place());
            }
        }
    }

    private void check(Predicate.Part part, Place place) {
        Measure value = part.value();
        if (numbers.containsKey(part.name())) {
            if (value == null) {
                problems.add(
                        place,
                        "The condition compares (%s) with the word (%s); a number is due."
                                .formatted(part.name(), part.word()));
            } else {
                targets.unit(numbers.get(part.name()), value, place, part.name());
            }
        } else if (words.containsKey(part.name())) {
            word(part, place);
        } else {
            Collection<String> known = new TreeSet<>(numbers.keySet());
            known.addAll(words.keySet());
            problems.add(
                    place,
                    "The condition names (%s), which is not known of a patient; known are (%s)."
                            .formatted(Words.shortened(part.name()), String.join(", ", known)),
                    Words.meant(part.name(), known));
        }
    }

    private void word(Predicate.Part part, Place place) {
        List<String> known = words.getOrDefault(part.name(), List.of());
        String word = part.word();
        if (word == null) {
            problems.add(place, "The condition compares the word (%s) with a number.".formatted(part.name()));
        } else if (part.relation() != Relation.IS && part.relation() != Relation.IS_NOT) {
            problems.add(
                    place,
                    "The condition compares (%s) by (%s); words are (=) or (!=)."
                            .formatted(part.name(), part.relation().text()));
        } else if (!known.isEmpty() && !known.contains(word)) {
            problems.add(
                    place,
                    "The word (%s) is unknown for (%s); known are (%s)."
                            .formatted(Words.shortened(word), part.name(), String.join(", ", known)),
                    Words.meant(word, known));
        }
    }
}
