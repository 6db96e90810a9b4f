package org.lungbridge.cli;

import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.Beginning;
import org.lungbridge.scenarios.run.RunOptions;

/**
 * What is to be run.
 *
 * @param source the scenario
 * @param settings how to compute, without the lesson
 * @param lesson who plays, and by what the run is judged
 * @param lineage what was played before a branch
 * @param stopped where patients are taken up, by the label of the bed; the others begin at the start
 * @param snapshots_s for which times to keep snapshots, s
 */
record RunPlan(
        ScenarioSource source,
        RunOptions settings,
        LessonFiles lesson,
        Lineage lineage,
        Map<String, Stopped> stopped,
        List<Double> snapshots_s) {
    /** Where a run was stopped, and when it was to end, s. */
    record Stopped(Beginning beginning, double end_s) {}

    /** A run from its start to its end. */
    static RunPlan of(ScenarioSource source, RunOptions settings) {
        return new RunPlan(source, settings, LessonFiles.NONE, Lineage.NONE, Map.of(), List.of());
    }

    /** The same in a lesson. */
    RunPlan playedIn(LessonFiles other) {
        return new RunPlan(source, settings, other, lineage, stopped, snapshots_s);
    }

    /** The same with snapshots. */
    RunPlan keeping(List<Double> times_s) {
        return new RunPlan(source, settings, lesson, lineage, stopped, times_s);
    }

    /** The same after what was played before a branch. */
    RunPlan after(Lineage before) {
        return new RunPlan(source, settings, lesson, before, stopped, snapshots_s);
    }

    /** The same from where patients were stopped. */
    RunPlan from(Map<String, Stopped> where) {
        return new RunPlan(source, settings, lesson, lineage, where, snapshots_s);
    }

    /** When the run ends at the latest, s. */
    static double end_s(ScenarioSource source, RunOptions settings) {
        return settings.until_s().orElse(source.scenario().end().after().engineValue());
    }

    /** A patient, ready to run. */
    Simulator.Prepared prepared(Simulator simulator, Patient patient) {
        Scenario scenario = source.scenario();
        Stopped where = stopped.get(Bed.of(scenario, patient).label());
        RunOptions played = settings.with(lesson.lesson());
        if (where == null) {
            return lineage.prepared(simulator, scenario, patient, played);
        }
        return simulator.prepare(scenario.with(patient), played).takenUp(where.beginning(), where.end_s());
    }
}
