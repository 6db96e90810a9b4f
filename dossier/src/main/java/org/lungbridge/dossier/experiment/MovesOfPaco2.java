package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What moves PaCO2 on VV-ECMO: one thing at a time by a fifth, in the patient without a lung. */
final class MovesOfPaco2 implements Experiment {
    private static final double UP = 1.2;
    private static final double DOWN = 0.8;
    private final NoNativeLung patient = new NoNativeLung();

    @Override
    public String id() {
        return "moves-of-paco2";
    }

    @Override
    public String about() {
        return "The patient without a lung at 4 L/min of flow and of sweep: PaCO2 with one setting a fifth higher less that with it a"
                + " fifth lower, and each effect over that of the sweep.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("flow", "L/min", 4), Port.usual("sweep", "L/min", 4));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("bySweep", "mmHg"),
                Port.of("byProduction", "mmHg"),
                Port.of("byRecirculation", "mmHg"),
                Port.of("hemoglobinOverSweep", "1"),
                Port.of("FdO2overSweep", "1"),
                Port.of("flowOverSweep", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Map<String, Double> usual = new TreeMap<>();
        patient.inputs().forEach(port -> usual.put(port.name(), port.usual()));
        usual.putAll(in.numbers());
        usual.put("recirculation", 0.2);
        usual.put("FdO2", 0.8);
        ToDoubleFunction<String> effect = name -> with(usual, name, UP) - with(usual, name, DOWN);
        double sweep = effect.applyAsDouble("sweep");
        return Map.of(
                "bySweep", sweep,
                "byProduction", effect.applyAsDouble("CO2production"),
                "byRecirculation", effect.applyAsDouble("recirculation"),
                "hemoglobinOverSweep", Math.abs(effect.applyAsDouble("hemoglobin") / sweep),
                "FdO2overSweep", Math.abs(effect.applyAsDouble("FdO2") / sweep),
                "flowOverSweep", Math.abs(effect.applyAsDouble("flow") / sweep));
    }

    private double with(Map<String, Double> usual, String name, double factor) {
        Map<String, Double> numbers = new TreeMap<>(usual);
        numbers.computeIfPresent(name, (key, value) -> value * factor);
        return patient.run(new Inputs(numbers, Map.of())).getOrDefault("PaCO2", Double.NaN);
    }
}
