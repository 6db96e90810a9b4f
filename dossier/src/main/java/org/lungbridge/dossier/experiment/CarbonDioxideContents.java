package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.chemistry.CarbonDioxide;

/** CO2 in blood whose PCO2 and saturation are given, alone and against the same blood in another state. */
final class CarbonDioxideContents implements Experiment {
    private static final double TEMPERATURE = 37;
    private static final double GUESS = 7.4;

    /** pH and content (mL/dL). */
    private record State(double pH, double content) {}

    @Override
    public String id() {
        return "carbon-dioxide";
    }

    @Override
    public String about() {
        return "Blood of a given PCO2 and saturation: pH, bicarbonate and CO2 content, and how they change from a first PCO2 and"
                + " saturation to a second.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("PCO2", "mmHg", 40),
                Port.usual("saturation", "1", 1),
                Port.usual("firstPCO2", "mmHg", 40),
                Port.usual("firstSaturation", "1", 1),
                Port.usual("hemoglobin", "g/dL", 15),
                Port.usual("baseExcess", "mmol/L", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("pH", "1"),
                Port.of("bicarbonate", "mmol/L"),
                Port.of("CO2content", "mL/dL"),
                Port.of("pHrise", "1"),
                Port.of("CO2rise", "mL/dL"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        State first = state(in, in.number("firstPCO2"), in.number("firstSaturation"));
        State second = state(in, in.number("PCO2"), in.number("saturation"));
        return Map.of(
                "pH", second.pH(),
                "bicarbonate", AcidBase.bicarbonate(in.number("PCO2"), second.pH()),
                "CO2content", second.content(),
                "pHrise", second.pH() - first.pH(),
                "CO2rise", second.content() - first.content());
    }

    private static State state(Inputs in, double pco2, double saturation) {
        double hemoglobin = in.number("hemoglobin");
        double pH = AcidBase.pH(pco2, saturation, hemoglobin, in.number("baseExcess"), GUESS);
        return new State(pH, CarbonDioxide.content_mL_dL(pco2, pH, saturation, hemoglobin, TEMPERATURE));
    }
}
