package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.trial.CohortTemplate;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.Question;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialArm;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.scenarios.document.trial.TrialCohort;

/** A trial in words. */
final class TrialWords {
    private static final String END = System.lineSeparator();

    private final Trial trial;
    private final StringBuilder text = new StringBuilder();

    private TrialWords(Trial trial) {
        this.trial = trial;
    }

    static String of(Trial trial) {
        TrialWords words = new TrialWords(trial);
        words.write();
        return words.text.toString();
    }

    private void write() {
        text.append("trial ")
                .append(trial.id())
                .append(": ")
                .append(trial.title())
                .append(END);
        if (trial.description() != null) {
            text.append(trial.description()).append(END);
        }
        text.append(END);
        question(trial.question());
        Description.listed(text, "It cannot answer", trial.cannotAnswer());
        Description.listed(text, "Arms (reference: " + trial.reference() + ")", arms());
        size();
        cohort(trial.cohort());
        Description.listed(text, "Endpoints (primary: " + trial.primaryEndpoint() + ")", trial.endpoints());
        Description.listed(text, "References", trial.references());
        text.append(Version.PURPOSE).append(END);
    }

    private void question(Question question) {
        List<String> lines = new ArrayList<>();
        line(lines, "population", question.population());
        line(lines, "treatment", question.treatment());
        line(lines, "comparison", question.comparison());
        line(lines, "outcome", question.outcome());
        line(lines, "on the way", question.intercurrentEvents());
        line(lines, "summary", question.summaryMeasure());
        Description.listed(text, "Question", lines);
    }

    private static void line(List<String> lines, String head, @Nullable String what) {
        if (what != null) {
            lines.add(head + ": " + what);
        }
    }

    private List<String> arms() {
        return trial.arms().stream().map(TrialWords::arm).toList();
    }

    private static String arm(TrialArm arm) {
        StringBuilder line = new StringBuilder(arm.id() + ": " + arm.inWords());
        StrategyChoice strategy = arm.strategy();
        if (strategy != null) {
            line.append("; strategy ").append(strategy.name() == null ? "written out" : strategy.name());
        }
        if (arm.courseWithout() != null) {
            line.append("; without ").append(String.join(", ", arm.courseWithout()));
        }
        return line.toString();
    }

    private void size() {
        int branches = TrialBranch.of(trial).size();
        long courses = (long) branches * trial.numberOfStudies() * trial.patientsOfAStudy();
        List<String> lines = new ArrayList<>();
        lines.add("%s patients in each of %s arms%s, followed for %s: %s courses"
                .formatted(
                        trial.patientsOfAStudy(),
                        branches,
                        trial.numberOfStudies() == 1 ? "" : " and " + trial.numberOfStudies() + " studies",
                        trial.follow(),
                        courses));
        if (branches > trial.arms().size()) {
            lines.add("of these arms %s are copies for the sensitivity to: "
                            .formatted(branches - trial.arms().size())
                    + String.join(
                            ", ",
                            trial.sensitivities().stream()
                                    .map(one -> one.inWords())
                                    .toList()));
        }
        Description.listed(text, "Size", lines);
    }

    private void cohort(TrialCohort cohort) {
        Description.listed(
                text,
                "Patients like those of",
                cohort.templates().stream().map(TrialWords::template).toList());
        Description.listed(
                text,
                "Drawn for each patient",
                cohort.drawn().stream().map(TrialWords::marginal).toList());
        Description.listed(
                text,
                "Rank correlations",
                cohort.dependence().stream()
                        .map(one ->
                                String.format(Locale.ROOT, "%s: %s", String.join(" and ", one.between()), one.rank()))
                        .toList());
        Description.listed(
                text,
                "Included if",
                cohort.included().stream().map(Predicate::text).toList());
        Description.listed(
                text,
                "Excluded if",
                cohort.excluded().stream().map(Predicate::text).toList());
        Description.listed(
                text,
                "Drawn for each study",
                cohort.unknowns().stream().map(TrialWords::marginal).toList());
    }

    private static String template(CohortTemplate template) {
        String name = template.name(Library.scenario(template.scenario()));
        String scenario = template.scenario().name();
        return "%s (scenario %s), share %s"
                .formatted(name, scenario == null ? "written out" : scenario, template.weight());
    }

    private static String marginal(Marginal marginal) {
        String sets = marginal.of() == null ? "" : " (sets " + marginal.of() + ")";
        return marginal.name() + sets + ": " + distribution(marginal.distribution());
    }

    private static String distribution(Distribution distribution) {
        if (distribution instanceof Distribution.Normal normal) {
            return "normal, mean %s, SD %s%s"
                    .formatted(plain(normal.mean()), plain(normal.sd()), within(normal.low(), normal.high()));
        }
        if (distribution instanceof Distribution.LogNormal log) {
            return "log-normal, median %s, SD of the logarithm %s%s"
                    .formatted(plain(log.median()), log.sdOfLog(), within(log.low(), log.high()));
        }
        if (distribution instanceof Distribution.Gamma gamma) {
            return "gamma, mean %s, SD %s%s"
                    .formatted(plain(gamma.mean()), plain(gamma.sd()), within(gamma.low(), gamma.high()));
        }
        if (distribution instanceof Distribution.Words words) {
            return String.join(
                    ", ",
                    words.words().stream()
                            .map(word -> word.word() + " " + word.share())
                            .toList());
        }
        if (distribution instanceof Distribution.Uniform flat) {
            return "uniform" + within(flat.low(), flat.high());
        }
        if (distribution instanceof Distribution.Triangular peaked) {
            return "triangular, mode " + plain(peaked.mode()) + within(peaked.low(), peaked.high());
        }
        if (distribution instanceof Distribution.Beta beta) {
            return "beta(%s, %s)%s".formatted(beta.alpha(), beta.beta(), within(beta.low(), beta.high()));
        }
        return distribution instanceof Distribution.Discrete ? "one of a few values" : "as observed";
    }

    private static String within(@Nullable Measure low, @Nullable Measure high) {
        String from = low == null ? "" : ", from " + plain(low);
        return from + (high == null ? "" : (low == null ? ", up to " : " to ") + plain(high));
    }

    /** A measure as it is written: a bare number where there is no unit. */
    private static String plain(Measure measure) {
        return measure.unit() == Unit.ONE ? Numbers.text(measure.value()) : measure.text();
    }
}
