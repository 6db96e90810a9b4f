package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.blood.Erythropoiesis;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Kidney;

/** How much hemoglobin the marrow makes in a day. */
final class RedCellProduction implements Experiment {
    private static final double LIFE_D = 120;
    private static final double USUAL_G_D = 700 / LIFE_D;
    private static final double DAY = 86_400;

    @Override
    public String id() {
        return "red-cell-production";
    }

    @Override
    public String about() {
        return "Somebody with 5 L of blood is held at a hemoglobin; what a day makes beyond the 120th that is destroyed is compared"
                + " with the usual 5.8 g.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("hemoglobin", "g/dL", 14),
                Port.usual("kidney", "1", 1),
                Port.usual("CRP", "mg/L", 0),
                Port.usual("marrow", "1", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("made", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Blood.HEMOGLOBIN_MASS, 50 * in.number("hemoglobin"));
        states.put(Blood.HEMOGLOBIN, in.number("hemoglobin"));
        states.put(Audit.HEMOGLOBIN, 0.0);
        states.put(Kidney.FILTRATION, in.number("kidney"));
        states.put(Disease.C_REACTIVE_PROTEIN, in.number("CRP"));
        states.put(Coagulation.MARROW, in.number("marrow"));
        Map<Quantity, Double> settings = Map.of(Disease.ACTIVE, 1.0, Body.NORMAL_BLOOD_VOLUME, 5.0);
        Bench bench = new Bench(List.of(
                new Part("held", d -> new Held(d, states, settings)), new Part("erythropoiesis", Erythropoiesis::new)));
        double before = bench.get(Blood.HEMOGLOBIN_MASS);
        double gain = bench.pass(DAY).get(Blood.HEMOGLOBIN_MASS) - before;
        return Map.of("made", (gain + (before + gain / 2) / LIFE_D) / USUAL_G_D);
    }
}
