package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.device.ventilator.VentilatorParts;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.physiology.lung.NativeLung;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** A lung as open and as wet as it is put: how shunt follows cardiac output, and what vasoconstriction does. */
final class FloodedLung implements Experiment {
    private static final LungResolution LUNG = LungResolution.DEFAULT;
    private static final double REST = 1800;

    @Override
    public String id() {
        return "flooded-lung";
    }

    @Override
    public String about() {
        return "A ventilated lung (FiO2 0.8) with a mean open fraction and fluid that grows towards the back, at rest with a cardiac"
                + " output of 4 and of 6 L/min, and at 6 L/min with hypoxic vasoconstriction abolished.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("open", "1"), Port.of("fluid", "mL"));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("shunt", "%"),
                Port.of("shuntPerOutput", "points/(L/min)"),
                Port.of("shuntByVasoconstriction", "points"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        double slow = shunt(in, 4, 0.6);
        double fast = shunt(in, 6, 0.6);
        return Map.of(
                "shunt", (slow + fast) / 2,
                "shuntPerOutput", (fast - slow) / 2,
                "shuntByVasoconstriction", shunt(in, 6, 1) - shunt(in, 6, 0));
    }

    private static double shunt(Inputs in, double output, double strength) {
        List<Part> parts = new ArrayList<>(NativeLung.exchange(LUNG));
        parts.add(new Part("condition", d -> new HeldUnits(d, LUNG)));
        List<Part> all = LungBody.around(parts);
        all.addAll(VentilatorParts.all());
        Bench bench = new Bench(all);
        bench.hold(Ventilator.LIMIT_MARGIN);
        bench.set(Ventilator.FIO2, 0.8)
                .set(Metabolism.OXYGEN_UPTAKE, 230)
                .set(Metabolism.CO2_PRODUCTION, 190)
                .set(Blood.HEMOGLOBIN, 10)
                .set("hypoxic_vasoconstriction.strength", strength)
                .set(Circulation.CARDIAC_OUTPUT, output);
        for (int i = 0; i < LUNG.units(); i++) {
            double wet = in.number("fluid") * (1 + 0.3 * i);
            bench.set(Lung.OPEN.at(i), Math.min(1, in.number("open") + 0.04 * (3.5 - i)))
                    .set(Lung.EDEMA.at(i), wet)
                    .set(Lung.ALVEOLAR_BLOOD.at(i), wet);
        }
        return 100 * bench.pass(REST).get(Lung.SHUNT_FRACTION);
    }
}
