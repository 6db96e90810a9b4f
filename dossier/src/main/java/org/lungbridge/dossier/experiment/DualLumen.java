package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.device.ecmo.Cannula;
import org.lungbridge.scenarios.Library;
import org.lungbridge.vocabulary.Ecmo;

/** Both limbs of a dual-lumen cannula of the catalogue, by its French size. */
final class DualLumen implements Experiment {
    private static final double LIMIT = 100;
    private static final double STEP = 0.01;
    private static final double MOST = 10;

    @Override
    public String id() {
        return "dual-lumen";
    }

    @Override
    public String about() {
        return "A dual-lumen cannula of the catalogue: pressure over its drainage and its return limb at a flow in the circuit, and the"
                + " flow that 100 mmHg drive through each.";
    }

    @Override
    public List<String> words() {
        return List.of("brand");
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("french", "Fr"), Port.usual("flow", "L/min", 4));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("drainageDrop", "mmHg"),
                Port.of("returnDrop", "mmHg"),
                Port.of("drainageFlow", "L/min"),
                Port.of("returnFlow", "L/min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        String name = in.word("brand") + "-" + Math.round(in.number("french"));
        Cannula drainage = Library.devices().cannula(name + "-drainage");
        Cannula back = Library.devices().cannula(name + "-return");
        double flow = in.number("flow");
        return Map.of(
                "drainageDrop", drop(drainage, flow),
                "returnDrop", drop(back, flow),
                "drainageFlow", flowAtLimit(drainage),
                "returnFlow", flowAtLimit(back));
    }

    private static double drop(Cannula cannula, double flow) {
        return Circuit.drop(Circuit.atFlow(flow), cannula);
    }

    private static double flowAtLimit(Cannula cannula) {
        Bench bench = Circuit.atFlow(STEP);
        double low = STEP;
        double high = MOST;
        while (high - low > STEP / 2) {
            double middle = (low + high) / 2;
            if (Circuit.drop(bench.set(Ecmo.PUMP_FLOW, middle), cannula) < LIMIT) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
