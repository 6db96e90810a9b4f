package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.chemistry.TensionsToContents;

/** Blood in equilibrium with gas: what it holds and what it shows. */
final class Blood implements Experiment {
    @Override
    public String id() {
        return "blood";
    }

    @Override
    public String about() {
        return "Blood is brought to a PO2 and a PCO2; saturation, pH, bicarbonate and contents are read.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("PO2", "mmHg", 100),
                Port.usual("PCO2", "mmHg", 40),
                Port.usual("hemoglobin", "g/dL", 15),
                Port.usual("baseExcess", "mmol/L", 0),
                Port.usual("temperature", "Cel", 37),
                Port.usual("DPG", "mmol/L", OxygenCurve.NORMAL_DPG));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("saturation", "%"),
                Port.of("pH", "1"),
                Port.of("bicarbonate", "mmol/L"),
                Port.of("O2content", "mL/dL"),
                Port.of("CO2content", "mL/dL"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        TensionsToContents blood = new TensionsToContents();
        blood.solve(
                in.number("PO2"),
                in.number("PCO2"),
                in.number("hemoglobin"),
                in.number("baseExcess"),
                in.number("temperature"),
                OxygenCurve.standardP50_mmHg(in.number("DPG")),
                Double.NaN);
        return Map.of(
                "saturation", 100 * blood.saturation,
                "pH", blood.pH,
                "bicarbonate", blood.bicarbonate,
                "O2content", blood.o2,
                "CO2content", blood.co2);
    }
}
