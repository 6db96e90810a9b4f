package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.document.trial.TimeSeriesPlan;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.endpoint.Endpoint;
import org.lungbridge.trials.endpoint.TrialEndpoints;
import org.lungbridge.trials.population.PatientColumn;
import org.lungbridge.trials.population.Population;
import org.lungbridge.vocabulary.Loinc;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/**
 * The tables that a trial leaves behind, and their columns.
 *
 * @param columns by table, in the order of the file; a table that is not written is absent
 */
public record TrialTables(Map<TrialTable, List<TableColumn>> columns) {
    private static final String KEY = """
            arm | word | | | | arm of the trial
            study | count | 1 | 0.. | | which draw of the unknown parameters
            patient | count | 1 | 0.. | | number of the patient within the study; the same patient in every arm
            """;

    private static final String PATIENTS = """
            study | count | 1 | 0.. | | which draw of the unknown parameters
            patient | count | 1 | 0.. | | number within the study; the same patient in every arm
            id | text | | | | id of the patient, under which chance knows him
            refused | count | 1 | 0.. | | drafts before that were no physiological patient or were excluded
            refusals | text | | | | why, one reason for each draft: "reason; reason; …"
            """;

    private static final String EVENTS = KEY + """
            time_s | number | s | 0.. | | when, since the start of the run
            kind | word | | state-event, fault, order, sample, result, protocol, trigger, recording, end | | what sort of event
            actor | text | | | | who did it
            what | text | | | | what happened, in a few words
            detail | text | | | | more of it
            """;

    private static final String LABS = KEY + """
            drawn_s | number | s | 0.. | | when the blood was drawn, since the start of the run
            available_s | number | s | 0.. | | when the result came back
            test | text | | | | what was measured
            value | number | | | | the result, in the unit of the row
            unit | text | | | | UCUM code of the unit
            flag | text | | | | L below, H above the usual range, or what else stands beside the result
            """;

    private static final String SERIES = KEY + """
            time_s | number | s | 0.. | | when, since the start of the run
            """;

    /** Columns nobody changes afterwards. */
    public TrialTables {
        EnumMap<TrialTable, List<TableColumn>> copy = new EnumMap<>(TrialTable.class);
        columns.forEach((table, some) -> copy.put(table, List.copyOf(some)));
        columns = Collections.unmodifiableMap(copy);
    }

    /**
     * The tables of a trial.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument if it names an endpoint that is unknown
     */
    public static TrialTables of(Trial trial) {
        return of(
                Population.of(trial).columns(),
                TrialEndpoints.of(trial),
                trial.timeseries() == null ? List.of() : ids(trial.timeseries()));
    }

    static TrialTables of(List<PatientColumn> patients, List<Endpoint> endpoints, List<String> variables) {
        EnumMap<TrialTable, List<TableColumn>> all = new EnumMap<>(TrialTable.class);
        all.put(TrialTable.PATIENTS, patients(patients));
        all.put(TrialTable.OUTCOMES, outcomes(endpoints));
        all.put(TrialTable.EVENTS, ColumnTable.read(EVENTS));
        all.put(TrialTable.LABS, ColumnTable.read(LABS));
        if (!variables.isEmpty()) {
            all.put(TrialTable.TIMESERIES, series(variables));
        }
        return new TrialTables(all);
    }

    /** The columns of a table; none where it is not written. */
    public List<TableColumn> of(TrialTable table) {
        return columns.getOrDefault(table, List.of());
    }

    private static List<TableColumn> patients(List<PatientColumn> drawn) {
        List<TableColumn> all = new ArrayList<>(ColumnTable.read(PATIENTS));
        for (PatientColumn column : drawn) {
            all.add(
                    column.isLabel()
                            ? TableColumn.word(column.name(), column.about())
                            : TableColumn.number(column.name(), column.unit(), column.about()));
        }
        return all;
    }

    private static List<TableColumn> outcomes(List<Endpoint> endpoints) {
        List<TableColumn> all = new ArrayList<>(OutcomeColumns.all());
        for (Endpoint endpoint : endpoints) {
            all.addAll(OwnColumns.of(endpoint));
        }
        return all;
    }

    private static List<TableColumn> series(List<String> ids) {
        List<TableColumn> all = new ArrayList<>(ColumnTable.read(SERIES));
        for (String id : ids) {
            OutputVariable variable = OutputVariables.find(id).orElseThrow();
            TableColumn column = TableColumn.number(id, variable.unitCode(), variable.about());
            all.add(Loinc.of(variable).map(loinc -> column.loinc(loinc.code())).orElse(column));
        }
        return all;
    }

    /** The variables of the time series: those that are asked for, or all. */
    static List<String> ids(TimeSeriesPlan plan) {
        List<String> asked = plan.columns();
        return asked != null
                ? asked
                : OutputVariables.all().stream().map(OutputVariable::id).toList();
    }
}
