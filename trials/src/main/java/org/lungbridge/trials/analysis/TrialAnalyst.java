package org.lungbridge.trials.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a trial folder and analyzes them. */
public final class TrialAnalyst {
    /** Columns of the table under a curve. */
    private static final int COLUMNS = 7;

    private final AnalysisPlan plan;
    private final OutcomeTable outcomes;
    private final PatientTable patients;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Contest> contests = new ArrayList<>();
    private final List<ArmCurve> curves = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private TrialAnalyst(AnalysisPlan plan, OutcomeTable outcomes, PatientTable patients) {
        this.plan = plan;
        this.outcomes = outcomes;
        this.patients = patients;
    }

    /**
     * The analysis of a folder.
     *
     * @throws NoTrial if it holds no outcomes
     * @throws DamagedTable if a table is not what a trial writes
     */
    public static TrialAnalysis analyze(Path folder, AnalysisPlan plan, Provenance provenance) throws IOException {
        AnalysisPlan feasible = feasible(plan);
        TrialAnalyst analyst =
                new TrialAnalyst(feasible, OutcomeTable.read(folder, feasible), PatientTable.read(folder));
        return analyst.analysis(provenance, Trajectories.read(folder, feasible));
    }

    /** Days past the follow-up tell nothing. */
    private static AnalysisPlan feasible(AnalysisPlan plan) {
        List<Double> days = plan.horizons_d().stream()
                .filter(day -> day <= plan.follow_d())
                .sorted()
                .toList();
        return plan.withHorizons(days.isEmpty() ? List.of(plan.follow_d()) : days);
    }

    private TrialAnalysis analysis(Provenance provenance, List<Trajectory> trajectories) {
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            if (isThere(endpoint)) {
                endpoint(endpoint);
            } else {
                remarks.add(
                        "%s was not analyzed: the table of outcomes has no column for it.".formatted(endpoint.title()));
            }
        }
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            contests.addAll(WinAnalysis.of(plan, contrast(arm), findings));
        }
        findings.addAll(HolmNote.of(plan, findings));
        power();
        Flow flow = Flow.of(plan, outcomes, patients);
        lost(flow);
        return new TrialAnalysis(
                plan,
                provenance,
                flow,
                Covariate.of(patients),
                RankCorrelations.of(patients, drawn()),
                new Findings(findings),
                curves,
                plan.plainArms().stream()
                        .map(arm -> Occupancy.of(outcomes.of(arm.id()), plan.follow_d()))
                        .filter(occupancy -> occupancy.patients() > 0)
                        .toList(),
                trajectories,
                contests,
                TradeOff.of(plan, outcomes),
                Achievements.of(plan, outcomes, patients),
                remarks);
    }

    private List<String> drawn() {
        return plan.marginals().stream().map(AnalysisPlan.TargetMarginal::name).toList();
    }

    private boolean isThere(OutcomeEndpoint endpoint) {
        boolean value = endpoint.valueColumn() == null || outcomes.columns().contains(endpoint.valueColumn());
        boolean time = endpoint.timeColumn() == null || outcomes.columns().contains(endpoint.timeColumn());
        return value && time;
    }

    private Contrast contrast(AnalysisPlan.PlannedArm arm) {
        String against = arm.variation().map(this::reference).orElse(plan.reference());
        return Contrast.of(outcomes.of(arm.id()), outcomes.of(against));
    }

    /** The copy of the reference under the same parameter. */
    private String reference(AnalysisPlan.Variation variation) {
        return plan.arms().stream()
                .filter(arm -> arm.variation()
                        .filter(other -> other.of().equals(plan.reference())
                                && other.parameter().equals(variation.parameter())
                                && other.high() == variation.high())
                        .isPresent())
                .map(AnalysisPlan.PlannedArm::id)
                .findFirst()
                .orElse(plan.reference());
    }

    private void endpoint(OutcomeEndpoint endpoint) {
        for (AnalysisPlan.PlannedArm arm : plan.arms()) {
            ArmCourses courses = outcomes.of(arm.id());
            findings.addAll(
                    endpoint.isAmount()
                            ? AmountAnalysis.of(plan, endpoint, courses)
                            : EventAnalysis.of(plan, endpoint, courses));
            if (endpoint.hasTime() && courses.complete() > 1 && arm.variation().isEmpty()) {
                curves.add(ArmCurve.of(plan, endpoint, courses, columns()));
            }
        }
        for (AnalysisPlan.PlannedArm arm : plan.arms()) {
            Contrast contrast = contrast(arm);
            if (contrast.first().arm().equals(contrast.second().arm())) {
                continue;
            }
            boolean copy = arm.variation().isPresent();
            if (copy && arm.variation().get().of().equals(plan.reference())) {
                continue;
            }
            findings.addAll(
                    endpoint.isAmount()
                            ? AmountAnalysis.of(plan, endpoint, contrast)
                            : EventContrast.of(plan, endpoint, contrast));
            if (!copy) {
                findings.addAll(StudySpread.of(plan, endpoint, contrast));
                if (endpoint.id().equals(plan.primary())) {
                    findings.addAll(Subgroups.findings(plan, endpoint, contrast, patients));
                }
            }
        }
    }

    private void power() {
        Optional<OutcomeEndpoint> primary = plan.endpoint(plan.primary())
                .filter(this::isThere)
                .filter(endpoint -> endpoint.isAmount() || endpoint.hasTime());
        if (primary.isPresent()) {
            for (AnalysisPlan.PlannedArm arm : plan.compared()) {
                findings.addAll(PowerAnalysis.of(plan, primary.get(), contrast(arm)));
            }
        }
    }

    /** Days of the table under a curve. */
    private List<Double> columns() {
        double step = Math.max(1, Math.ceil(plan.follow_d() / COLUMNS));
        step = step > 3 && step < 7 ? 7 : step;
        List<Double> days = new ArrayList<>();
        for (double day = 0; day <= plan.follow_d(); day += step) {
            days.add(day);
        }
        return days;
    }

    private void lost(Flow flow) {
        for (Flow.ArmFlow arm : flow.arms()) {
            if (arm.failed() > 0) {
                remarks.add(
                        "%s: %s of %s courses could not be computed to their end; risks are told without them, with limits if none or all of them had the event."
                                .formatted(plan.titleOf(arm.arm()), arm.failed(), arm.planned()));
            }
            if (arm.missing() > 0) {
                remarks.add("%s: %s of %s courses are not there yet; this is the analysis of a part."
                        .formatted(plan.titleOf(arm.arm()), arm.missing(), arm.planned()));
            }
        }
    }
}
