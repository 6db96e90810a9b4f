package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.Detection;
import org.lungbridge.scenarios.document.trial.Sensitivity;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialArm;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * Puts patients into arms: the same patient, with the same name and luck, under what the arm does. Arms are counted as they are
 * run: those of the file first, then their copies in sensitivity analyses, see {@link TrialBranch}.
 */
public final class Arms {
    private static final double HOUR = 3600;
    /**
     * A hundred times that of a single run: the same events, and outcomes within 5.8e-5 of those at 1e-5 (six patients under two arms
     * for 28 days; docs/performance.md).
     */
    private static final double TOLERANCE = 1e-2;

    private final Trial trial;
    private final List<TrialBranch> branches;
    /** Of the sensitivity analyses, in their order. */
    private final List<Change> changes = new ArrayList<>();

    private Arms(Trial trial) {
        this.trial = trial;
        this.branches = List.copyOf(TrialBranch.of(trial));
        if (!trial.sensitivities().isEmpty()) {
            List<ParameterInfo> parameters =
                    PatientModel.assemble(1, trial.lungResolution().lung()).parameters();
            for (Sensitivity one : trial.sensitivities()) {
                Target target = Target.of(one.parameter(), parameters);
                changes.add(
                        new Change(one.parameter(), target, one.use(), one.low().unit()));
            }
        }
    }

    /** The arms of this trial, which was read without a problem. */
    public static Arms of(Trial trial) {
        return new Arms(trial);
    }

    /** How every course of a trial is run. */
    public static RunOptions options(Trial trial) {
        Measure interval = trial.recording() == null ? null : trial.recording().interval();
        return new RunOptions(
                trial.seedOfChance(),
                RunOptions.usual().solver(),
                TOLERANCE,
                OptionalDouble.of(interval == null ? HOUR : interval.engineValue()),
                OptionalDouble.of(trial.follow().engineValue()));
    }

    /** How every course is run. */
    public RunOptions options() {
        return options(trial);
    }

    /** The arms as they are run, in the order of {@link org.lungbridge.trials.course.CourseKey#arm}. */
    public List<TrialBranch> branches() {
        return branches;
    }

    /**
     * A patient under an arm, ready for {@link org.lungbridge.scenarios.run.ScenarioRun#prepare}.
     *
     * @param arm place among the {@link #branches()}
     */
    public Scenario scenario(VirtualPatient patient, int arm) {
        TrialBranch branch = branches.get(arm);
        TrialArm written = trial.arms().get(branch.arm());
        Scenario around = written.scenario() == null
                ? patient.scenario()
                : Template.followed(Library.scenario(written.scenario()), trial);
        Scenario treated = around.treated(
                around.equipment(),
                around.laboratory(),
                care(around, written, center(patient)).standing(),
                Timeline.of(around.timeline(), written.orders()),
                around.rules());
        Patient overridden = overridden(patient.scenario().onlyPatient(), written.overrides());
        return treated.with(branch.isAsWritten() ? overridden : changed(treated, overridden, branch));
    }

    private Care care(Scenario around, TrialArm written, @Nullable Center center) {
        Care care = Care.of(around.care()).with(written.strategy()).with(written.course());
        if (center != null) {
            care = care.with(center.courseChanges())
                    .without(center.courseWithout())
                    .with(center.compliance());
        }
        return care.with(written.courseChanges())
                .without(written.courseWithout())
                .with(written.compliance())
                .with(trial.decisions());
    }

    private Patient changed(Scenario scenario, Patient patient, TrialBranch branch) {
        Sensitivity analysis = trial.sensitivities().get(branch.sensitivity());
        Change change = changes.get(branch.sensitivity());
        Measure number = branch.high() ? analysis.high() : analysis.low();
        Unit unit = change.unit();
        double value = number.unit() == unit ? number.value() : unit.of(number.engineValue());
        return change.in(scenario, patient, value);
    }

    /** What is looked for in a patient under an arm: what the arm says, or else the center; null if neither does. */
    public @Nullable Detection detection(VirtualPatient patient, int arm) {
        Detection written = trial.arms().get(branches.get(arm).arm()).detection();
        Center center = center(patient);
        return written != null || center == null ? written : center.detection();
    }

    private @Nullable Center center(VirtualPatient patient) {
        String id = patient.labels().get(Population.CENTER);
        return trial.cohort().hospitals().stream()
                .filter(center -> center.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Patient overridden(Patient patient, @Nullable Map<String, Measure> overrides) {
        if (overrides == null) {
            return patient;
        }
        Map<String, Measure> all = new TreeMap<>();
        if (patient.overrides() != null) {
            all.putAll(patient.overrides());
        }
        all.putAll(overrides);
        return patient.with(patient.id(), all);
    }
}
