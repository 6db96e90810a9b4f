package org.lungbridge.trials.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.CohortTemplate;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.RankCorrelation;
import org.lungbridge.scenarios.document.trial.ScenarioChoice;
import org.lungbridge.scenarios.document.trial.Sensitivity;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialArm;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.TrialPlans;

/** What the document of a trial says, for its report. */
final class TrialDocumentFacts {
    private TrialDocumentFacts() {}

    static TrialFacts of(Trial trial) {
        return new TrialFacts(
                cohort(trial),
                conditions(trial),
                trial.arms().stream()
                        .map(arm -> new TrialFacts.Fact(arm.inWords(), treatment(arm), ""))
                        .toList(),
                execution(trial),
                trial.references() == null ? List.of() : trial.references());
    }

    private static List<TrialFacts.Fact> cohort(Trial trial) {
        List<TrialFacts.Fact> facts = new ArrayList<>();
        for (CohortTemplate template : trial.cohort().templates()) {
            String name = name(template.scenario());
            String label = template.label() == null ? name : template.label();
            String share = "patients of the scenario %s, share %s".formatted(name, NumberText.brief(template.weight()));
            facts.add(new TrialFacts.Fact("Template " + label, share, ""));
        }
        trial.cohort().drawn().forEach(marginal -> facts.add(marginal(marginal, "")));
        for (RankCorrelation correlation : trial.cohort().dependence()) {
            facts.add(new TrialFacts.Fact(
                    String.join(" with ", correlation.between()),
                    "rank correlation " + NumberText.fixed(correlation.rank(), 2),
                    text(correlation.source())));
        }
        trial.cohort().unknowns().forEach(marginal -> facts.add(marginal(marginal, ", drawn once for each study")));
        for (Sensitivity varied : trial.sensitivities()) {
            String values = "every arm again with %s and with %s"
                    .formatted(TrialPlans.inWords(varied, false), TrialPlans.inWords(varied, true));
            facts.add(new TrialFacts.Fact("Varied: " + varied.inWords(), values, varied.source()));
        }
        return facts;
    }

    private static TrialFacts.Fact marginal(Marginal marginal, String when) {
        StringJoiner text = new StringJoiner("; ");
        text.add(DistributionText.of(marginal.distribution()) + when);
        if (marginal.perTemplate() != null) {
            marginal.perTemplate().forEach((label, law) -> text.add(label + ": " + DistributionText.of(law)));
        }
        return new TrialFacts.Fact(marginal.name(), text.toString(), marginal.source());
    }

    private static List<TrialFacts.Fact> conditions(Trial trial) {
        List<TrialFacts.Fact> facts = new ArrayList<>();
        for (Predicate predicate : trial.cohort().included()) {
            facts.add(new TrialFacts.Fact("Included only if", predicate.text(), ""));
        }
        for (Predicate predicate : trial.cohort().excluded()) {
            facts.add(new TrialFacts.Fact("Excluded if", predicate.text(), ""));
        }
        return facts;
    }

    /** What an arm does that is not in the scenario of the patient. */
    static String treatment(TrialArm arm) {
        StringJoiner text = new StringJoiner("; ");
        if (arm.strategy() != null) {
            text.add("strategy "
                    + (arm.strategy().name() == null
                            ? "written in the trial"
                            : arm.strategy().name()));
        }
        if (arm.course() != null) {
            text.add("course protocol "
                    + (arm.course().name() == null
                            ? "written in the trial"
                            : arm.course().name()));
        }
        if (arm.courseChanges() != null) {
            text.add("with changed duties");
        }
        if (arm.courseWithout() != null) {
            text.add("without " + String.join(", ", arm.courseWithout()));
        }
        if (arm.scenario() != null) {
            text.add("machines and care of the scenario " + name(arm.scenario()));
        }
        if (arm.orders() != null) {
            text.add(arm.orders().size() + " orders besides");
        }
        if (arm.overrides() != null) {
            for (Map.Entry<String, Measure> set : arm.overrides().entrySet()) {
                text.add(set.getKey() + " = " + NumberText.of(set.getValue()));
            }
        }
        text.add(arm.compliance() == null ? "staff keep to it" : "staff keep to it with errors");
        text.add(arm.detection() == null ? "" : "detection policy of its own");
        return text.toString().replace("; ; ", "; ").replaceAll("; $", "");
    }

    private static List<TrialFacts.Fact> execution(Trial trial) {
        Double units = trial.lungResolution().lungUnits();
        return List.of(
                new TrialFacts.Fact("Lung", "%s units".formatted(units == null ? "4" : NumberText.brief(units)), ""),
                new TrialFacts.Fact("Follow-up", trial.follow().text(), ""));
    }

    private static String name(ScenarioChoice choice) {
        if (choice.name() != null) {
            return choice.name();
        }
        return choice.inline() == null ? "" : choice.inline().id();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
