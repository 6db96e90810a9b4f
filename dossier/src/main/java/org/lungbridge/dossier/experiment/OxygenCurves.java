package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.OxygenCurve;

/** The dissociation curve with pH, PCO2, temperature and DPG given, as models of it are compared. */
final class OxygenCurves implements Experiment {
    private static final double HALF = 0.5;

    @Override
    public String id() {
        return "oxygen-curve";
    }

    @Override
    public String about() {
        return "The dissociation curve is shifted by a given pH, PCO2, temperature and DPG; half saturation and the saturation at a"
                + " PO2 are read.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("pH", "1", 7.4),
                Port.usual("PCO2", "mmHg", 40),
                Port.usual("temperature", "Cel", 37),
                Port.usual("DPG", "mmol/L", OxygenCurve.NORMAL_DPG),
                Port.usual("PO2", "mmHg", 40));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("P50", "mmHg"), Port.of("saturation", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double standard = OxygenCurve.standardP50_mmHg(in.number("DPG"));
        double factor =
                OxygenCurve.virtualFactor(in.number("pH"), in.number("PCO2"), in.number("temperature"), standard);
        return Map.of(
                "P50",
                OxygenCurve.inverse(HALF) / factor,
                "saturation",
                100 * OxygenCurve.saturation(in.number("PO2") * factor));
    }
}
