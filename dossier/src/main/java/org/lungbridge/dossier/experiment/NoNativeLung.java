package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;

/** A patient without a lung on VV-ECMO, at rest. */
final class NoNativeLung implements Experiment {
    private static final double DISSOLVED_SHARE = 0.01;

    @Override
    public String id() {
        return "no-native-lung";
    }

    @Override
    public String about() {
        return "A patient without a lung on VV-ECMO with given flow, recirculation, sweep and hemoglobin, at rest. The flow is given as"
                + " such or, where it is 0, as a share of cardiac output.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("flow", "L/min", 0),
                Port.usual("flowShare", "1", 0.6),
                Port.usual("output", "L/min", 6),
                Port.usual("hemoglobin", "g/dL", 10),
                Port.usual("recirculation", "1", 0),
                Port.usual("sweep", "L/min", 6),
                Port.usual("FdO2", "1", 1),
                Port.usual("O2uptake", "mL/min", 200),
                Port.usual("CO2production", "mL/min", 170));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("SaO2", "%"),
                Port.of("PaCO2", "mmHg"),
                Port.of("overMessai", "points"),
                Port.of("CO2removal", "mL/min"),
                Port.of("O2balance", "mL/min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double flow = in.number("flow");
        double output = in.number("output");
        Bench bench = Circuit.recirculating(
                        Circuit.atFlow(flow > 0 ? flow : output * in.number("flowShare")), in.number("recirculation"))
                .set(Circulation.CARDIAC_OUTPUT, output)
                .set(Blood.HEMOGLOBIN, in.number("hemoglobin"))
                .set(Metabolism.OXYGEN_UPTAKE, in.number("O2uptake"))
                .set(Metabolism.CO2_PRODUCTION, in.number("CO2production"))
                .set(Ecmo.SWEEP, in.number("sweep"))
                .set(Ecmo.FDO2, in.number("FdO2"))
                .pass(Circuit.REST);
        double saturation = 100 * bench.get(Blood.ARTERIAL_SATURATION);
        double share = bench.get(Ecmo.EFFECTIVE_FLOW) / output;
        double mixed = share * bench.get(Ecmo.POST_SATURATION) + (1 - share) * Circuit.venousSaturation(bench);
        double messai = 100 * mixed + DISSOLVED_SHARE * bench.get(Ecmo.POST_PO2);
        return Map.of(
                "SaO2",
                saturation,
                "PaCO2",
                bench.get(Blood.ARTERIAL_PCO2),
                "overMessai",
                saturation - messai,
                "CO2removal",
                bench.get(Ecmo.CO2_TRANSFER),
                "O2balance",
                bench.get(Ecmo.O2_TRANSFER) - in.number("O2uptake"));
    }
}
