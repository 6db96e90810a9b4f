package org.lungbridge.trials.population;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Center;
import org.lungbridge.scenarios.document.trial.Detection;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialArm;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.trials.course.VirtualPatient;

/** Puts patients into arms: the same patient, with the same name and luck, under what the arm does. */
public final class Arms {
    private static final double HOUR = 3600;

    private final Trial trial;

    private Arms(Trial trial) {
        this.trial = trial;
    }

    /** The arms of this trial, which was read without a problem. */
    public static Arms of(Trial trial) {
        return new Arms(trial);
    }

    /** How every course of a trial is run. */
    public static RunOptions options(Trial trial) {
        Measure interval = trial.recording() == null ? null : trial.recording().interval();
        RunOptions usual = RunOptions.usual();
        return new RunOptions(
                trial.seedOfChance(),
                usual.solver(),
                usual.relativeTolerance(),
                OptionalDouble.of(interval == null ? HOUR : interval.engineValue()),
                OptionalDouble.of(trial.follow().engineValue()));
    }

    /** How every course is run. */
    public RunOptions options() {
        return options(trial);
    }

    /** The arms, in the order of the file. */
    public List<TrialArm> arms() {
        return trial.arms();
    }

    /**
     * A patient under an arm, ready for {@link org.lungbridge.scenarios.run.ScenarioRun#prepare}.
     *
     * @param arm place of the arm in the file, from 0
     */
    public Scenario scenario(VirtualPatient patient, int arm) {
        TrialArm written = trial.arms().get(arm);
        Scenario around = written.scenario() == null
                ? patient.scenario()
                : Template.followed(Library.scenario(written.scenario()), trial);
        Care care = Care.of(around.care()).with(written.strategy()).with(written.course());
        Center center = center(patient);
        if (center != null) {
            care = care.with(center.courseChanges())
                    .without(center.courseWithout())
                    .with(center.compliance());
        }
        care = care.with(written.courseChanges())
                .without(written.courseWithout())
                .with(written.compliance())
                .with(trial.decisions());
        return around.treated(
                        around.equipment(),
                        around.laboratory(),
                        care.standing(),
                        Timeline.of(around.timeline(), written.orders()),
                        around.rules())
                .with(overridden(patient.scenario().onlyPatient(), written.overrides()));
    }

    /** What is looked for in a patient under an arm: what the arm says, or else the center; null if neither does. */
    public @Nullable Detection detection(VirtualPatient patient, int arm) {
        Detection written = trial.arms().get(arm).detection();
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

    private static Patient overridden(
            Patient patient, @Nullable Map<String, Measure> overrides) {
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
