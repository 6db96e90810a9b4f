package org.lungbridge.dossier.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lungbridge.dossier.fhir.Codes.Scale;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.reading.Observable;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.vocabulary.Loinc;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The time series: an Observation for each group of variables (ventilator, circulation, ECMO ...), with a component of
 * SampledData for each variable. As components, because FHIR allows an Observation that is coded as a vital sign one value only.
 */
final class SampledSeries {
    private static final double MS = 1000;
    private static final double SAME_TIME_S = 1e-6;
    private static final Set<String> LABORATORY = Set.of("arterialGas", "venousGas", "blood", "coagulation", "kidney");
    private static final Set<String> VITAL = Set.of("monitor", "circulation", "metabolism");

    private SampledSeries() {}

    static void add(Resources resources, RunSeries series, FhirOptions options) {
        List<Integer> rows = rows(series, options.every_s());
        if (rows.size() < 2) {
            return;
        }
        Map<String, List<OutputVariable>> groups = new LinkedHashMap<>();
        for (OutputVariable variable : OutputVariables.all()) {
            if (series.has(variable.id()) && (options.truth() || Observable.shows(variable))) {
                groups.computeIfAbsent(variable.group(), group -> new ArrayList<>())
                        .add(variable);
            }
        }
        groups.forEach((group, variables) -> group(resources, series, rows, group, variables));
    }

    /** The rows at an even distance, a multiple of that of the recording; the end of a run may lie between two of them. */
    private static List<Integer> rows(RunSeries series, double every_s) {
        if (series.rows() < 2) {
            return List.of();
        }
        double recorded = series.time(1) - series.time(0);
        double distance = Math.max(1, Math.ceil(every_s / recorded - SAME_TIME_S)) * recorded;
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < series.rows(); row++) {
            double due = series.time(0) + rows.size() * distance;
            if (Math.abs(series.time(row) - due) < SAME_TIME_S) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void group(
            Resources resources, RunSeries series, List<Integer> rows, String group, List<OutputVariable> variables) {
        double first = series.time(rows.get(0));
        double distance = series.time(rows.get(1)) - first;
        ObjectNode observation = resources.about("Observation", "final");
        Codes.category(observation, category(group));
        Codes.concept(
                observation.putObject("code"),
                Optional.empty(),
                "group",
                group,
                "%s, every %s s".formatted(group, Numbers.text(distance)));
        resources.subject(observation);
        observation
                .putObject("effectivePeriod")
                .put("start", resources.date(first))
                .put("end", resources.date(series.time(rows.get(rows.size() - 1))));
        ArrayNode components = observation.putArray("component");
        variables.forEach(variable -> component(components.addObject(), series, rows, distance, variable));
    }

    private static String category(String group) {
        return LABORATORY.contains(group) ? "laboratory" : VITAL.contains(group) ? "vital-signs" : "therapy";
    }

    private static void component(
            ObjectNode component, RunSeries series, List<Integer> rows, double distance, OutputVariable variable) {
        Optional<Loinc> loinc = Loinc.of(variable);
        Codes.concept(component.putObject("code"), loinc, "variable", variable.id(), variable.about());
        Scale scale = Codes.scale(loinc, variable.id().equals("pHa") ? "[pH]" : variable.unitCode());
        ObjectNode data = component.putObject("valueSampledData");
        Codes.quantity(data.putObject("origin"), 0, scale);
        data.put("period", Numbers.decimal(distance * MS));
        data.put("dimensions", 1);
        StringBuilder values = new StringBuilder();
        for (int row : rows) {
            double value = series.value(variable.id(), row);
            values.append(values.isEmpty() ? "" : " ").append(Double.isFinite(value) ? scale.text(value) : "E");
        }
        data.put("data", values.toString());
    }
}
