package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * What is drawn for the patients of a trial as a table for other tools: a row for each patient, a column for each marginal with
 * its unit, {@code platelets [10*9/L]}. Read back, its values take the place of drawn ones; what has no column is drawn as
 * always, and a patient with values from outside is drawn anew only in what they leave open.
 */
public final class DesignMatrix {
    private final List<Column> columns;
    private final Map<Row, Map<String, String>> cells;

    /** A column: a marginal or an unknown parameter. */
    record Column(String name, String unit, boolean isWord) {
        String title() {
            return isWord || unit.equals("1") ? name : name + " [" + unit + "]";
        }
    }

    /** Whose values. */
    record Row(int study, int patient) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return study != other.study ? Integer.compare(study, other.study) : Integer.compare(patient, other.patient);
        }
    }

    DesignMatrix(List<Column> columns, Map<Row, Map<String, String>> cells) {
        this.columns = List.copyOf(columns);
        this.cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** A matrix without any value. */
    static DesignMatrix empty() {
        return new DesignMatrix(List.of(), Map.of());
    }

    /** The columns a trial has: its marginals, and the unknown parameters of a trial of several studies. */
    static List<Column> columns(Trial trial) {
        List<Column> all = new ArrayList<>();
        trial.cohort().drawn().forEach(marginal -> all.add(column(marginal)));
        if (trial.numberOfStudies() > 1) {
            trial.cohort().unknowns().forEach(unknown -> all.add(column(unknown)));
        }
        return all;
    }

    private static Column column(Marginal marginal) {
        boolean isWord = marginal.distribution() instanceof Distribution.Words;
        return new Column(marginal.name(), marginal.distribution().unit().code(), isWord);
    }

    /** What was drawn for all patients of a trial, which is to be read and changed by other tools. */
    public static DesignMatrix of(Trial trial) {
        return of(trial, Population.of(trial));
    }

    static DesignMatrix of(Trial trial, Population population) {
        List<Column> columns = columns(trial);
        Map<Row, Map<String, String>> cells = new TreeMap<>();
        for (int study = 0; study < trial.numberOfStudies(); study++) {
            for (int number = 0; number < trial.patientsOfAStudy(); number++) {
                VirtualPatient patient = population.patient(study, number);
                Map<String, String> row = new TreeMap<>();
                for (Column column : columns) {
                    row.put(
                            column.name(),
                            column.isWord()
                                    ? String.valueOf(patient.labels().get(column.name()))
                                    : String.valueOf(patient.covariates().get(column.name())));
                }
                cells.put(new Row(study, number), row);
            }
        }
        return new DesignMatrix(columns, cells);
    }

    /** The number of a patient, if the matrix has one; in the unit of the column. */
    Optional<Double> number(int study, int patient, String name) {
        return cell(study, patient, name).map(Double::valueOf);
    }

    /** The word of a patient, if the matrix has one. */
    Optional<String> cell(int study, int patient, String name) {
        return Optional.ofNullable(
                cells.getOrDefault(new Row(study, patient), Map.of()).get(name));
    }

    /** The table as CSV (RFC 4180), lines ended by CR LF, rows sorted by study and patient. */
    public String csv() {
        StringBuilder csv = new StringBuilder("study,patient");
        columns.forEach(column -> csv.append(',').append(column.title()));
        csv.append("\r\n");
        cells.forEach((row, values) -> {
            csv.append(row.study()).append(',').append(row.patient());
            columns.forEach(column -> csv.append(',').append(values.getOrDefault(column.name(), "")));
            csv.append("\r\n");
        });
        return csv.toString();
    }

    /**
     * Reads a table back.
     *
     * @param name what the table is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem: columns the trial does not have, other units,
     *     cells that are no numbers or not allowed, patients that are missing or twice
     */
    public static DesignMatrix read(String name, String csv, Trial trial) {
        return new DesignReader(name, trial).read(csv);
    }
}
