package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.outcome.Span;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.trial.Analyses;
import org.lungbridge.scenarios.document.trial.Benchmark;
import org.lungbridge.scenarios.document.trial.Question;
import org.lungbridge.scenarios.document.trial.Sensitivity;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointKind;
import org.lungbridge.trials.endpoint.Endpoint;
import org.lungbridge.trials.endpoint.TrialEndpoints;
import org.lungbridge.trials.population.CohortCheck;
import org.lungbridge.trials.table.OutcomeColumns;
import org.lungbridge.trials.table.TableColumn;

/** The plan of analysis of a trial's document. */
public final class TrialPlans {
    /** What every report tells, asked for or not: without it risks of other events cannot be read. */
    private static final List<String> ALWAYS =
            List.of("death", "successful-weaning", "extubation", "major-bleeding-isth", "circuit-change", "ecmo-days");

    private static final double ALPHA = 0.05;
    /** The limits of 95 % then move by some 3 % of their width. */
    private static final int SAMPLES = 1000;

    private TrialPlans() {}

    /** The plan. */
    public static AnalysisPlan of(Trial trial) {
        double follow = trial.follow().engineValue() / Span.DAY;
        List<Endpoint> asked = TrialEndpoints.of(trial);
        Set<String> names = new LinkedHashSet<>();
        asked.forEach(endpoint -> names.add(endpoint.definition().id()));
        List<OutcomeEndpoint> endpoints = new ArrayList<>();
        asked.forEach(endpoint -> outcome(endpoint).ifPresent(endpoints::add));
        List<String> unasked = new ArrayList<>();
        for (String id : ALWAYS) {
            if (!names.contains(id)) {
                outcome(new Endpoint(Endpoints.shipped(id))).ifPresent(endpoints::add);
                unasked.add(id);
            }
        }
        CohortCheck cohort = CohortCheck.of(trial);
        Analyses analyses = trial.analyses();
        return new AnalysisPlan(
                trial.id(),
                trial.title(),
                text(trial.description()),
                question(trial.question()),
                list(trial.cannotAnswer()),
                trial.seedOfChance(),
                trial.patientsOfAStudy(),
                trial.numberOfStudies(),
                follow,
                arms(trial),
                trial.reference(),
                trial.primaryEndpoint(),
                endpoints,
                unasked,
                horizons(analyses, follow),
                hierarchy(analyses, asked),
                analyses == null ? List.of() : list(analyses.subgroups()),
                analyses == null || analyses.alpha() == null ? ALPHA : analyses.alpha(),
                analyses == null || analyses.margin() == null ? Double.NaN : analyses.margin(),
                analyses == null || analyses.bootstrapSamples() == null
                        ? SAMPLES
                        : Math.max(2, analyses.bootstrapSamples().intValue()),
                CohortTargets.marginals(cohort),
                CohortTargets.correlations(cohort),
                benchmarks(trial));
    }

    /** An endpoint as the table of outcomes holds it; empty for a hierarchy. */
    static Optional<OutcomeEndpoint> outcome(Endpoint endpoint) {
        OutcomeEndpoint.Kind kind = switch (endpoint.kind()) {
            case TIME_TO_EVENT ->
                endpoint.timeColumn().orElse("").equals("death_d")
                        ? OutcomeEndpoint.Kind.DEATH
                        : OutcomeEndpoint.Kind.EVENT;
            case YES_NO -> OutcomeEndpoint.Kind.YES_NO;
            case COUNT, NUMBER, FREE_DAYS, HIERARCHY -> OutcomeEndpoint.Kind.AMOUNT;
        };
        return endpoint.kind() == EndpointKind.HIERARCHY
                ? Optional.empty()
                : Optional.of(new OutcomeEndpoint(
                        endpoint.definition().id(),
                        endpoint.title(),
                        endpoint.definition().definition(),
                        kind,
                        endpoint.valueColumn().orElse(null),
                        endpoint.timeColumn().orElse(null),
                        kind == OutcomeEndpoint.Kind.AMOUNT ? unit(endpoint) : "",
                        endpoint.definition().isBetterLower()));
    }

    private static String unit(Endpoint endpoint) {
        if (endpoint.kind() == EndpointKind.FREE_DAYS) {
            return "d";
        }
        String column = endpoint.valueColumn().orElse("");
        String code = OutcomeColumns.all().stream()
                .filter(known -> known.name().equals(column))
                .map(TableColumn::unit)
                .findFirst()
                .orElse("");
        return code.equals("1") ? "" : code;
    }

    private static Map<String, String> question(Question question) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Population", question.population());
        parts.put("Treatment", question.treatment());
        parts.put("Comparison", question.comparison());
        parts.put("Outcome", question.outcome());
        parts.put("Intercurrent events", question.intercurrentEvents());
        put(parts, "Summary measure", question.summaryMeasure());
        put(parts, "Context of use", question.contextOfUse());
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String text) {
        if (text != null) {
            parts.put(name, text);
        }
    }

    private static List<AnalysisPlan.PlannedArm> arms(Trial trial) {
        List<AnalysisPlan.PlannedArm> arms = new ArrayList<>();
        for (TrialBranch branch : TrialBranch.of(trial)) {
            arms.add(new AnalysisPlan.PlannedArm(branch.id(), branch.title(), variation(trial, branch)));
        }
        return arms;
    }

    private static Optional<AnalysisPlan.Variation> variation(Trial trial, TrialBranch branch) {
        if (branch.isAsWritten()) {
            return Optional.empty();
        }
        Sensitivity sensitivity = trial.sensitivities().get(branch.sensitivity());
        return Optional.of(new AnalysisPlan.Variation(
                trial.arms().get(branch.arm()).id(),
                (branch.sensitivity() + 1) + " " + sensitivity.parameter(),
                sensitivity.inWords(),
                inWords(sensitivity, branch.high()),
                branch.high()));
    }

    /** One of the two values of a sensitivity analysis: {@code x 0.5} for a factor. */
    public static String inWords(Sensitivity sensitivity, boolean high) {
        String value = NumberText.of(high ? sensitivity.high() : sensitivity.low());
        return switch (sensitivity.use()) {
            case FACTOR -> "× " + value;
            case SHIFT -> value.startsWith("-") ? value : "+ " + value;
            case VALUE -> value;
        };
    }

    private static List<Double> horizons(@Nullable Analyses analyses, double follow) {
        return analyses == null || analyses.horizons() == null
                ? List.of(follow)
                : analyses.horizons().stream()
                        .map(time -> time.engineValue() / Span.DAY)
                        .toList();
    }

    private static List<String> hierarchy(@Nullable Analyses analyses, List<Endpoint> asked) {
        if (analyses != null && analyses.hierarchy() != null) {
            return analyses.hierarchy();
        }
        return asked.stream()
                .flatMap(endpoint -> Stream.ofNullable(endpoint.definition().order()))
                .findFirst()
                .orElse(List.of());
    }

    private static List<AnalysisPlan.Benchmark> benchmarks(Trial trial) {
        List<AnalysisPlan.Benchmark> all = new ArrayList<>();
        for (Benchmark published : trial.benchmarks() == null ? List.<Benchmark>of() : trial.benchmarks()) {
            for (TrialBranch branch : TrialBranch.of(trial)) {
                boolean meant = published.arm() == null || published.arm().equals(branch.id());
                if (branch.isAsWritten() && meant) {
                    double value = published.value();
                    double low = published.low() == null ? value : published.low();
                    double high = published.high() == null ? value : published.high();
                    all.add(new AnalysisPlan.Benchmark(
                            published.endpoint(), branch.id(), value, low, high, published.source()));
                }
            }
        }
        return all;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> list(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
