package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.OxygenCurve;

/** Blood whose contents are known: what tensions they stand for. */
final class BloodOfContents implements Experiment {
    private static final double TEMPERATURE = 37;

    @Override
    public String id() {
        return "blood-of-contents";
    }

    @Override
    public String about() {
        return "Contents of O2 and CO2 are given; the PO2, PCO2, pH and saturation that have them are sought.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("O2content", "mL/dL"),
                Port.of("CO2content", "mL/dL"),
                Port.of("hemoglobin", "g/dL"),
                Port.usual("baseExcess", "mmol/L", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("PO2", "mmHg"), Port.of("PCO2", "mmHg"), Port.of("pH", "1"), Port.of("saturation", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        ContentsToTensions blood = new ContentsToTensions();
        blood.solve(
                in.number("O2content"),
                in.number("CO2content"),
                in.number("hemoglobin"),
                in.number("baseExcess"),
                TEMPERATURE,
                OxygenCurve.standardP50_mmHg(OxygenCurve.NORMAL_DPG),
                Double.NaN,
                Double.NaN);
        return Map.of("PO2", blood.po2, "PCO2", blood.pco2, "pH", blood.pH, "saturation", 100 * blood.saturation);
    }
}
