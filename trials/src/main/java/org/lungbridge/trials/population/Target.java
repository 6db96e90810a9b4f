package org.lungbridge.trials.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.trial.PatientField;
import org.lungbridge.scenarios.reading.Limits;
import org.lungbridge.scenarios.run.ScenarioRun;

/** What a drawn number sets in a patient. */
sealed interface Target {
    /** The unit in which values are read and set. */
    Unit unit();

    /** The least value with meaning, in the unit. */
    double least();

    /** The greatest value with meaning, in the unit. */
    double greatest();

    /** What the patient has, in the unit; empty where nothing is written. */
    OptionalDouble value(Scenario scenario, Patient patient);

    /** The patient with this value, in the unit. */
    Patient with(Patient patient, double value);

    /** Of this name: a value of the patient or a model parameter. */
    static Target of(String name, List<ParameterInfo> parameters) {
        Optional<PatientField> field = PatientField.find(name);
        if (field.isPresent()) {
            return new OfField(field.get());
        }
        List<ParameterInfo> all = parameters.stream()
                .filter(info -> info.quantity().name().equals(name) || isPartOf(info, name))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nothing of a patient is called (%s).".formatted(name));
        }
        return new OfParameters(all);
    }

    private static boolean isPartOf(ParameterInfo info, String name) {
        String own = info.quantity().name();
        return own.startsWith(name + ".") && own.substring(name.length()).matches("(\\.\\d+)+");
    }

    /** A value of the patient of a document. */
    record OfField(PatientField field) implements Target {
        @Override
        public Unit unit() {
            return field.unit();
        }

        @Override
        public double least() {
            return limit(Limits::low, Double.NEGATIVE_INFINITY);
        }

        @Override
        public double greatest() {
            return limit(Limits::high, Double.POSITIVE_INFINITY);
        }

        private double limit(java.util.function.ToDoubleFunction<Takes> end, double without) {
            return field.limits()
                    .map(takes -> field.unit().of(end.applyAsDouble(takes)))
                    .orElse(without);
        }

        @Override
        public OptionalDouble value(Scenario scenario, Patient patient) {
            return field.value(patient);
        }

        @Override
        public Patient with(Patient patient, double value) {
            return field.with(patient, value);
        }
    }

    /** A parameter of the model in all of its parts, by an override. */
    record OfParameters(List<ParameterInfo> parts) implements Target {
        public OfParameters {
            parts = List.copyOf(parts);
        }

        @Override
        public Unit unit() {
            return parts.get(0).quantity().unit();
        }

        @Override
        public double least() {
            return parts.stream().mapToDouble(ParameterInfo::low).max().orElseThrow();
        }

        @Override
        public double greatest() {
            return parts.stream().mapToDouble(ParameterInfo::high).min().orElseThrow();
        }

        @Override
        public OptionalDouble value(Scenario scenario, Patient patient) {
            ParameterInfo first = parts.get(0);
            Double written = ScenarioRun.parameters(scenario.with(patient))
                    .get(first.quantity().name());
            return OptionalDouble.of(written == null ? first.value() : unit().of(written));
        }

        @Override
        public Patient with(Patient patient, double value) {
            Map<String, Measure> overrides = new TreeMap<>();
            if (patient.overrides() != null) {
                overrides.putAll(patient.overrides());
            }
            overrides.putAll(parts.stream()
                    .collect(Collectors.toMap(info -> info.quantity().name(), info -> new Measure(value, unit()))));
            return patient.with(patient.id(), overrides);
        }
    }
}
