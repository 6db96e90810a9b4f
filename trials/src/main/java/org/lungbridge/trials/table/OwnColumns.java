package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointKind;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointMeasure;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.Problem;
import org.lungbridge.trials.endpoint.Endpoint;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** The columns of an endpoint that is counted by criteria; none of one that is read from a column of every trial. */
final class OwnColumns {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private OwnColumns() {}

    /**
     * The columns.
     *
     * @throws InvalidDocument if the endpoint names a column that no trial has, or would be written into one that each has
     */
    static List<TableColumn> of(Endpoint endpoint) {
        if (!endpoint.isCounted()) {
            endpoint.valueColumn().ifPresent(column -> known(endpoint, column));
            endpoint.timeColumn().ifPresent(column -> known(endpoint, column));
            return List.of();
        }
        List<TableColumn> columns = new ArrayList<>();
        String about = endpoint.title() + ": " + endpoint.definition().definition();
        String name = endpoint.valueColumn().orElseThrow();
        refuseTaken(endpoint, name);
        columns.add(
                switch (endpoint.kind()) {
                    case TIME_TO_EVENT, YES_NO -> column(name, ColumnType.YES_NO, "", about);
                    case COUNT -> column(name, ColumnType.COUNT, "1", about);
                    case FREE_DAYS -> column(name, ColumnType.NUMBER, "d", about);
                    case NUMBER, HIERARCHY -> TableColumn.number(name, unit(endpoint), about);
                });
        if (endpoint.kind() == EndpointKind.TIME_TO_EVENT) {
            columns.add(column(
                    endpoint.timeColumn().orElseThrow(), ColumnType.NUMBER, "d", "first time of (" + name + ")"));
        }
        return columns;
    }

    private static TableColumn column(String name, ColumnType type, String unit, String about) {
        double low = type == ColumnType.YES_NO ? Double.NEGATIVE_INFINITY : 0;
        return new TableColumn(name, type, unit, low, NONE, List.of(), "", about);
    }

    private static void known(Endpoint endpoint, String name) {
        List<String> names =
                OutcomeColumns.all().stream().map(TableColumn::name).toList();
        if (!names.contains(name)) {
            String hint = NearestWord.find(name, names)
                    .map(near -> "(" + near + ") was meant.")
                    .orElse(null);
            throw refused(endpoint, "The outcomes have no column (%s).".formatted(name), hint);
        }
    }

    private static void refuseTaken(Endpoint endpoint, String name) {
        if (OutcomeColumns.all().stream().anyMatch(column -> column.name().equals(name))) {
            String message =
                    "The endpoint would be written into the column (%s), which every trial has.".formatted(name);
            throw refused(endpoint, message, "another id was meant.");
        }
    }

    private static InvalidDocument refused(Endpoint endpoint, String message, @Nullable String hint) {
        return new InvalidDocument(
                "endpoint " + endpoint.definition().id(), List.of(new Problem("", 0, 0, message, hint)));
    }

    private static String unit(Endpoint endpoint) {
        EndpointMeasure measure = endpoint.definition().measure();
        if (measure == null || measure.column() == null) {
            return "";
        }
        return switch (measure.statistic()) {
            case DAYS_BELOW, DAYS_ABOVE -> "d";
            default ->
                OutputVariables.find(measure.column())
                        .map(OutputVariable::unitCode)
                        .orElse("");
        };
    }
}
