package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Columns;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.trial.Detection;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.course.VirtualPatient;
import org.lungbridge.trials.endpoint.Endpoint;
import org.lungbridge.trials.endpoint.Evidence;
import org.lungbridge.trials.endpoint.TrialEndpoints;
import org.lungbridge.trials.population.Arms;

/**
 * Turns a course into the rows that are kept of it. The same course gives the same rows, whoever asks; the row of the patient
 * stands with the first arm.
 */
public final class Tabulation {
    private static final long STUDY_STRIDE = 1_000_000_007L;

    private final Trial trial;
    private final TrialTables tables;
    private final List<Endpoint> endpoints;
    private final Arms arms;

    private Tabulation(Trial trial) {
        this.trial = trial;
        this.tables = TrialTables.of(trial);
        this.endpoints = TrialEndpoints.of(trial);
        this.arms = Arms.of(trial);
    }

    /**
     * The tabulation of a trial.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument if it names an endpoint that is unknown
     */
    public static Tabulation of(Trial trial) {
        return new Tabulation(trial);
    }

    /** The tables and their columns. */
    public TrialTables tables() {
        return tables;
    }

    /** The rows of a course. */
    public CourseRows rows(EndedCourse course) {
        Map<TrialTable, List<List<String>>> rows = new EnumMap<>(TrialTable.class);
        if (course.key().arm() == 0) {
            rows.put(TrialTable.PATIENTS, List.of(patient(course.patient())));
        }
        rows.put(TrialTable.OUTCOMES, List.of(outcome(course)));
        course.run().ifPresent(run -> {
            List<String> key = List.of(
                    course.arm(),
                    Integer.toString(course.key().study()),
                    Integer.toString(course.key().patient()));
            rows.put(TrialTable.EVENTS, events(key, run));
            rows.put(TrialTable.LABS, labs(key, run));
            if (trial.timeseries() != null) {
                double interval = trial.timeseries().interval().engineValue();
                rows.put(
                        TrialTable.TIMESERIES,
                        SeriesRows.of(key, Columns.of(run.recording()), interval, TrialTables.ids(trial.timeseries())));
            }
        });
        return new CourseRows(course.key(), course.failure().isEmpty(), rows);
    }

    private List<String> patient(VirtualPatient patient) {
        Cells cells = new Cells();
        cells.count("study", patient.study()).count("patient", patient.number()).text("id", id(patient));
        cells.count("refused", patient.refused()).text("refusals", String.join("; ", patient.refusals()));
        for (TableColumn column : tables.of(TrialTable.PATIENTS)) {
            String name = column.name();
            Double number = patient.covariates().get(name);
            String word = patient.labels().get(name);
            if (word != null) {
                cells.text(name, word);
            } else if (number != null) {
                cells.number(name, number);
            }
        }
        return cells.row(tables.of(TrialTable.PATIENTS));
    }

    private static String id(VirtualPatient patient) {
        return Objects.requireNonNullElse(patient.scenario().onlyPatient().id(), "");
    }

    private List<String> outcome(EndedCourse course) {
        VirtualPatient patient = course.patient();
        Cells cells = new Cells();
        cells.text("arm", course.arm())
                .count("study", course.key().study())
                .count("patient", course.key().patient());
        cells.text("id", id(patient))
                .text("status", status(course))
                .text("failure", course.failure().orElse(""));
        Optional<RunResult> run =
                course.run().filter(result -> result.recording().rows() > 0);
        if (run.isPresent()) {
            fill(cells, course, Evidence.of(patient.scenario().onlyPatient(), run.get()));
        }
        return cells.row(tables.of(TrialTable.OUTCOMES));
    }

    private void fill(Cells cells, EndedCourse course, Evidence evidence) {
        VirtualPatient patient = course.patient();
        CourseCells.put(cells, evidence);
        Chance chance = new Chance(trial.seedOfChance(), patient.study() * STUDY_STRIDE + patient.number());
        Detection detection = arms.detection(patient, course.key().arm());
        new Found(detection, chance).put(cells, evidence);
        endpoints.forEach(endpoint -> cells.all(endpoint.cells(evidence)));
    }

    private static String status(EndedCourse course) {
        if (course.failure().isEmpty()) {
            return "complete";
        }
        return course.isImplausible() ? "implausible" : "failed";
    }

    private static List<List<String>> events(List<String> key, RunResult run) {
        List<List<String>> rows = new ArrayList<>(run.events().size());
        for (EventRecord event : run.events()) {
            rows.add(row(key, Numbers.text(event.time()), event.kind(), event.actor(), event.what(), event.detail()));
        }
        return rows;
    }

    private static List<List<String>> labs(List<String> key, RunResult run) {
        List<List<String>> rows = new ArrayList<>(run.labs().size());
        for (Result result : run.labs()) {
            rows.add(row(
                    key,
                    Numbers.text(result.drawn()),
                    Numbers.text(result.available()),
                    result.test(),
                    Numbers.text(result.value()),
                    result.unit().code(),
                    result.flag().code()));
        }
        return rows;
    }

    static List<String> row(List<String> key, String... rest) {
        List<String> row = new ArrayList<>(key);
        row.addAll(List.of(rest));
        return row;
    }
}
