package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.CohortTemplate;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.MarginalUse;
import org.lungbridge.scenarios.document.trial.PatientField;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialCohort;

/** Templates, marginals, correlations, conditions and centers of a cohort must go together. */
final class CohortChecks {
    /** Labels every patient has. */
    private static final List<String> LABELS = List.of("template", "etiology", "center");

    private final TrialCohort cohort;
    private final JsonTree tree;
    private final Targets targets;
    private final Problems problems;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    CohortChecks(Trial trial, JsonTree tree, TrialScenarios reader, Targets targets, Problems problems) {
        this.cohort = trial.cohort();
        this.tree = TreeView.find(tree, "cohort").orElse(tree);
        this.targets = targets;
        this.problems = problems;
        for (CohortTemplate template : cohort.templates()) {
            Scenario scenario = reader.of(template.scenario());
            scenarios.add(scenario);
            labels.add(template.name(scenario));
        }
    }

    void check() {
        templates();
        centers();
        marginals(cohort.drawn(), "marginals");
        marginals(cohort.unknowns(), "parameterUncertainty");
        twice();
        new CorrelationChecks(cohort, tree, problems).check();
        PredicateChecks predicates = new PredicateChecks(cohort, labels, targets, problems);
        predicates.check(cohort.included(), TreeView.items(tree, "include"));
        predicates.check(cohort.excluded(), TreeView.items(tree, "exclude"));
    }

    /** Whether the scenario of every template has a strategy of anticoagulation. */
    boolean hasStrategyEverywhere() {
        return scenarios.stream()
                .allMatch(scenario -> scenario.care() != null && scenario.care().anticoagulation() != null);
    }

    /** The names by which patients can be told apart. */
    Collection<String> names() {
        Set<String> names = new TreeSet<>(PatientField.ids());
        names.addAll(LABELS);
        names.add(PatientField.OXYGENATION);
        cohort.drawn().forEach(marginal -> names.add(marginal.name()));
        return names;
    }

    private void templates() {
        List<JsonTree> written = TreeView.items(tree, "templates");
        if (cohort.templates().isEmpty()) {
            problems.add(
                    TreeView.placeOf(tree, "templates"),
                    "The list (templates) is empty; one template at least is due.");
        } else if (!(cohort.templates().stream()
                        .mapToDouble(CohortTemplate::weight)
                        .sum()
                > 0)) {
            problems.add(TreeView.placeOf(tree, "templates"), "No template has a share above 0.");
        }
        for (int i = 0; i < cohort.templates().size(); i++) {
            if (labels.indexOf(labels.get(i)) < i) {
                problems.add(
                        written.get(i).place(),
                        "Two templates are called (%s); each needs a name of its own.".formatted(labels.get(i)),
                        "a field (label) is missing.");
            }
            patients(cohort.templates().get(i), scenarios.get(i), written.get(i));
        }
    }

    private void patients(CohortTemplate template, Scenario scenario, JsonTree written) {
        List<String> known = scenario.everybody().stream()
                .map(Patient::id)
                .map(String::valueOf)
                .toList();
        List<String> chosen = template.patients();
        for (int i = 0; chosen != null && i < chosen.size(); i++) {
            if (!known.contains(chosen.get(i))) {
                problems.add(
                        TreeView.items(written, "patients").get(i).place(),
                        "The scenario (%s) has no patient (%s); known are (%s)."
                                .formatted(scenario.id(), chosen.get(i), String.join(", ", known)),
                        Words.meant(chosen.get(i), known));
            }
        }
        if (chosen != null && chosen.isEmpty()) {
            problems.add(TreeView.placeOf(written, "patients"), "The list (patients) is empty.");
        }
    }

    private void centers() {
        List<JsonTree> written = TreeView.items(tree, "centers");
        Set<String> seen = new HashSet<>();
        List<Center> centers = cohort.hospitals();
        for (int i = 0; i < centers.size(); i++) {
            if (!seen.add(centers.get(i).id())) {
                problems.add(
                        TreeView.placeOf(written.get(i), "id"),
                        "Two centers are called (%s); each needs a name of its own."
                                .formatted(centers.get(i).id()));
            }
            Duties.check(written.get(i), centers.get(i).courseWithout(), problems);
        }
        if (!centers.isEmpty() && !(centers.stream().mapToDouble(Center::weight).sum() > 0)) {
            problems.add(TreeView.placeOf(tree, "centers"), "No center has a share above 0.");
        }
    }

    private void twice() {
        Set<String> seen = new HashSet<>();
        for (String list : List.of("marginals", "parameterUncertainty")) {
            for (JsonTree written : TreeView.items(tree, list)) {
                String name = TreeView.text(written, "name").orElse("");
                if (!seen.add(name)) {
                    problems.add(
                            TreeView.placeOf(written, "name"),
                            "Two marginals are called (%s); each needs a name of its own.".formatted(name));
                }
            }
        }
    }

    private void marginals(List<Marginal> marginals, String list) {
        for (int i = 0; i < marginals.size(); i++) {
            Marginal marginal = marginals.get(i);
            JsonTree written = TreeView.items(tree, list).get(i);
            boolean ofStudy = list.equals("parameterUncertainty");
            name(marginal, written);
            Place named = TreeView.placeOf(written, marginal.of() == null ? "name" : "of");
            Optional<Targets.Target> target = targets.find(marginal.target(), named);
            if (target.isPresent()) {
                distributions(marginal, target.get(), written, ofStudy);
                fits(marginal, named);
            }
        }
    }

    private void name(Marginal marginal, JsonTree written) {
        boolean taken = PatientField.find(marginal.name()).isPresent()
                && !marginal.target().equals(marginal.name());
        if (taken || LABELS.contains(marginal.name())) {
            problems.add(
                    TreeView.placeOf(written, "name"),
                    "The name (%s) is that of something else that is known of a patient.".formatted(marginal.name()),
                    "another name was meant.");
        }
    }

    private void distributions(Marginal marginal, Targets.Target target, JsonTree written, boolean ofStudy) {
        DistributionChecks checks = new DistributionChecks(marginal, target, targets, problems);
        TreeView.find(written, "distribution").ifPresent(tree -> checks.check(marginal.distribution(), tree));
        if (ofStudy && marginal.distribution() instanceof Distribution.Words) {
            problems.add(TreeView.placeOf(written, "distribution"), "An unknown parameter is a number, not a word.");
        }
        if (marginal.perTemplate() == null) {
            return;
        }
        JsonTree others = TreeView.find(written, "perTemplate").orElse(written);
        if (ofStudy) {
            problems.add(others.place(), "An unknown parameter is the same in all templates.");
        }
        marginal.perTemplate().forEach((label, distribution) -> {
            TreeView.find(others, label).ifPresent(tree -> checks.check(distribution, tree));
            if (!labels.contains(label)) {
                problems.add(
                        TreeView.placeOf(others, label),
                        "The template (%s) is unknown; known are (%s)."
                                .formatted(Words.shortened(label), String.join(", ", labels)),
                        Words.meant(label, labels));
            }
        });
    }

    /** A value needs something to stand in: an oxygen tension an arterial gas, an activity a disease. */
    private void fits(Marginal marginal, Place place) {
        Optional<PatientField> field = PatientField.find(marginal.target());
        if (field.isEmpty()) {
            return;
        }
        for (int i = 0; i < scenarios.size(); i++) {
            for (Patient patient : cohort.templates().get(i).models(scenarios.get(i))) {
                if (!field.get().fits(patient)) {
                    problems.add(
                            place,
                            "The patient (%s) of the template (%s) has nothing in which (%s) could stand."
                                    .formatted(String.valueOf(patient.id()), labels.get(i), marginal.target()),
                            "the scenario needs a disease that goes on, or an arterial gas.");
                } else if (marginal.use() != MarginalUse.VALUE
                        && field.get().value(patient).isEmpty()
                        && !field.get().isDrawnAnyway(patient)) {
                    problems.add(
                            place,
                            "The patient (%s) of the template (%s) has no (%s) that could be changed."
                                    .formatted(String.valueOf(patient.id()), labels.get(i), marginal.target()),
                            "\"as\": \"value\" was meant.");
                }
            }
        }
    }
}
