package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Row;

/** The registry: every experiment by its id. A new one is a line in one of the two lists. */
public final class Experiments {
    private static final Map<String, Experiment> ALL =
            byId(Stream.concat(GasExperiments.all().stream(), ClottingExperiments.all().stream())
                    .toList());

    private Experiments() {}

    private static Map<String, Experiment> byId(List<Experiment> experiments) {
        Map<String, Experiment> all = new TreeMap<>();
        experiments.forEach(experiment -> all.put(experiment.id(), experiment));
        return all;
    }

    /** The experiment that answers a dataset. */
    public static Experiment of(Dataset dataset) {
        Experiment experiment = ALL.get(dataset.experiment());
        if (experiment == null) {
            throw new IllegalArgumentException("The dataset (%s) names the experiment (%s).%nMaybe one of %s was meant."
                    .formatted(dataset.id(), dataset.experiment(), ALL.keySet()));
        }
        return experiment;
    }

    /** What goes into the experiment for a row, usual values among it. */
    public static Inputs inputs(Dataset dataset, Row row) {
        Experiment experiment = of(dataset);
        Map<String, Double> numbers = new TreeMap<>();
        experiment.inputs().forEach(port -> numbers.put(port.name(), port.usual()));
        dataset.inputs(row).forEach((name, value) -> {
            if (numbers.put(name, value) == null) {
                throw new IllegalArgumentException("The experiment (%s) of the dataset (%s) has no input (%s)."
                        .formatted(experiment.id(), dataset.id(), name));
            }
        });
        dataset.said().keySet().forEach(name -> {
            if (!experiment.words().contains(name)) {
                throw new IllegalArgumentException("The experiment (%s) of the dataset (%s) has no word (%s)."
                        .formatted(experiment.id(), dataset.id(), name));
            }
        });
        return new Inputs(numbers, dataset.said());
    }

    /** Complains of a row whose number or unit the experiment does not have. */
    public static void check(Dataset dataset) {
        List<Port> outputs = of(dataset).outputs();
        for (Row row : dataset.rows()) {
            inputs(dataset, row);
            boolean fits = outputs.stream()
                    .anyMatch(
                            port -> port.name().equals(row.of()) && port.unit().equals(row.unit()));
            if (!fits) {
                throw new IllegalArgumentException("The dataset (%s) asks for (%s) in (%s); the experiment has %s."
                        .formatted(dataset.id(), row.of(), row.unit(), outputs));
            }
        }
    }
}
