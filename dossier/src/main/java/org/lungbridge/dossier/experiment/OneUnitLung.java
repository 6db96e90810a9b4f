package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.lung.AlveolarGas;
import org.lungbridge.physiology.lung.LungAudit;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.physiology.lung.LungSubUnits;
import org.lungbridge.physiology.lung.ShuntFlow;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** Gas exchange of one unit with given ventilation, flow and shunt, at rest, in a body that closes the venous side. */
final class OneUnitLung implements Experiment {
    private static final double REST = 1800;
    private static final int ROUNDS = 12;
    private static final double CLOSE = 1e-3;

    @Override
    public String id() {
        return "one-unit-lung";
    }

    @Override
    public String about() {
        return "A lung of one unit with given alveolar ventilation, shunt and spread of ventilation over perfusion, at rest; where a"
                + " PaCO2 is asked for, ventilation is set so that it is reached.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("shunt", "1", 0),
                Port.usual("FiO2", "1", 0.21),
                Port.usual("output", "L/min", 5),
                Port.usual("hemoglobin", "g/dL", 15),
                Port.usual("O2uptake", "mL/min", 250),
                Port.usual("CO2production", "mL/min", 200),
                Port.usual("ventilation", "L/min", 4.3),
                Port.usual("PaCO2wanted", "mmHg", 0),
                Port.usual("spread", "1", 0),
                Port.usual("subUnits", "1", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("PaO2", "mmHg"),
                Port.of("PaCO2", "mmHg"),
                Port.of("SaO2", "%"),
                Port.of("SvO2", "%"),
                Port.of("alveolarGasError", "mmHg"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double ventilation = in.number("ventilation");
        Bench man = man((int) in.number("subUnits"))
                .set(Circulation.CARDIAC_OUTPUT, in.number("output"))
                .set(Blood.HEMOGLOBIN, in.number("hemoglobin"))
                .set(Metabolism.OXYGEN_UPTAKE, in.number("O2uptake"))
                .set(Metabolism.CO2_PRODUCTION, in.number("CO2production"))
                .set(Lung.UNIT_VENTILATION.at(0), ventilation)
                .set(GivenLung.SHUNT, in.number("shunt"))
                .set(Ventilator.FIO2, in.number("FiO2"))
                .set("lung_sub_units.spread", in.number("spread"))
                .pass(REST);
        double wanted = in.number("PaCO2wanted");
        for (int k = 0; k < ROUNDS && wanted > 0 && Math.abs(man.get(Blood.ARTERIAL_PCO2) - wanted) > CLOSE; k++) {
            ventilation *= man.get(Blood.ARTERIAL_PCO2) / wanted;
            man.set(Lung.UNIT_VENTILATION.at(0), ventilation).pass(REST);
        }
        double dry = 713 - 863 * in.number("CO2production") / 1000 / ventilation;
        return Map.of(
                "PaO2",
                man.get(Blood.ARTERIAL_PO2),
                "PaCO2",
                man.get(Blood.ARTERIAL_PCO2),
                "SaO2",
                100 * man.get(Blood.ARTERIAL_SATURATION),
                "SvO2",
                100 * man.get(Blood.PULMONARY_SATURATION),
                "alveolarGasError",
                man.get(Blood.ARTERIAL_PO2) - dry);
    }

    private static Bench man(int subUnits) {
        LungResolution lung = new LungResolution(1, subUnits);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("body", LungBody::new));
        parts.add(new Part("given", d -> new GivenLung(d, lung)));
        parts.add(new Part("lung_sub_units", d -> new LungSubUnits(d, lung)));
        parts.add(new Part("lung_audit", LungAudit::new));
        parts.add(new Part("shunt_flow", ShuntFlow::new));
        for (int k = 0; k < subUnits; k++) {
            int subUnit = k;
            parts.add(new Part("alveolar_gas." + k, d -> new AlveolarGas(d, lung, 0, subUnit)));
        }
        return new Bench(parts);
    }
}
