package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.chemistry.TensionsToContents;

/** Arterial blood gives O2 to tissue and takes up its CO2: what veins show. */
final class TissuePassage implements Experiment {
    private static final double TEMPERATURE = 37;
    private static final double FULL = 0.98;
    private static final double DL_PER_L = 10;

    @Override
    public String id() {
        return "tissue-passage";
    }

    @Override
    public String about() {
        return "Arterial blood of a given PO2, PCO2 and pH passes tissue, which takes O2 and gives CO2; venous PO2, PCO2 and pH are"
                + " read.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("arterialPO2", "mmHg"),
                Port.of("arterialPCO2", "mmHg"),
                Port.of("arterialPH", "1"),
                Port.usual("hemoglobin", "g/dL", 15),
                Port.usual("flow", "L/min", 5.6),
                Port.usual("O2uptake", "mL/min", 250),
                Port.usual("CO2production", "mL/min", 200));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("venousPO2", "mmHg"),
                Port.of("venousPCO2", "mmHg"),
                Port.of("venousPH", "1"),
                Port.of("venousSaturation", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double hemoglobin = in.number("hemoglobin");
        double p50 = OxygenCurve.standardP50_mmHg(OxygenCurve.NORMAL_DPG);
        double pco2 = in.number("arterialPCO2");
        double excess = AcidBase.baseExcess(pco2, in.number("arterialPH"), FULL, hemoglobin);
        TensionsToContents arterial = new TensionsToContents();
        arterial.solve(in.number("arterialPO2"), pco2, hemoglobin, excess, TEMPERATURE, p50, Double.NaN);
        double perFlow = 1 / (DL_PER_L * in.number("flow"));
        ContentsToTensions venous = new ContentsToTensions();
        venous.solve(
                arterial.o2 - perFlow * in.number("O2uptake"),
                arterial.co2 + perFlow * in.number("CO2production"),
                hemoglobin,
                excess,
                TEMPERATURE,
                p50,
                Double.NaN,
                Double.NaN);
        return Map.of(
                "venousPO2", venous.po2,
                "venousPCO2", venous.pco2,
                "venousPH", venous.pH,
                "venousSaturation", 100 * venous.saturation);
    }
}
