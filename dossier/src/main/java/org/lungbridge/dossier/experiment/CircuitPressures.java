package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.Library;
import org.lungbridge.vocabulary.Ecmo;

/** Pump, membrane lung and a cannula of the catalogue at a flow; and the flow that a speed gives. */
final class CircuitPressures implements Experiment {
    private static final String NONE = "none";

    @Override
    public String id() {
        return "circuit-pressures";
    }

    @Override
    public String about() {
        return "A circuit at a given flow: head of the pump at a speed, pressure over the membrane lung, and over a cannula of the"
                + " catalogue in its test fluid; and the flow and the inlet pressure that the speed gives by itself.";
    }

    @Override
    public List<String> words() {
        return List.of("cannula");
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("flow", "L/min", 3.7), Port.usual("speed", "1/min", 3240));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("head", "mmHg"),
                Port.of("membraneDrop", "mmHg"),
                Port.of("cannulaDrop", "mmHg"),
                Port.of("flowOfSpeed", "L/min"),
                Port.of("inletPressure", "mmHg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench bench = Circuit.atFlow(in.number("flow")).set(Ecmo.SPEED, in.number("speed"));
        Bench running = Circuit.atSpeed(in.number("speed"));
        return Map.of(
                "head", bench.get(Ecmo.PUMP_HEAD),
                "membraneDrop", bench.get(Ecmo.MEMBRANE_DELTA_P),
                "cannulaDrop", cannulaDrop(in),
                "flowOfSpeed", running.get(Ecmo.BLOOD_FLOW),
                "inletPressure", running.get(Ecmo.INLET_PRESSURE));
    }

    private static double cannulaDrop(Inputs in) {
        String id = in.word("cannula", NONE);
        if (id.equals(NONE)) {
            return Double.NaN;
        }
        return Circuit.drop(Circuit.atFlow(in.number("flow")), Library.devices().cannula(id));
    }
}
