package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.coagulation.HeparinThrombocytopenia;
import org.lungbridge.physiology.coagulation.VeinThrombosis;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Thrombosis;

/** Risks of clots in veins, lung and brain, and the score of heparin-induced thrombocytopenia. */
final class VeinRisk implements Experiment {
    @Override
    public String id() {
        return "vein-risk";
    }

    @Override
    public String about() {
        return "A patient on or off the circuit with a level of anticoagulation: the risk of clots over days, and the 4Ts score for"
                + " counts, time and thrombosis.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("protection", "IU/mL", 0.25),
                Port.usual("prothrombotic", "1", 0),
                Port.usual("ecmo", "1", 1),
                Port.usual("hit", "1", 0),
                Port.usual("days", "d", 10),
                Port.usual("platelets", "10*9/L", 180),
                Port.usual("plateletsBefore", "10*9/L", 180),
                Port.usual("exposure", "d", 0),
                Port.usual("clots", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("cannulaVein", "%"),
                Port.of("stroke", "%"),
                Port.of("embolismShare", "1"),
                Port.of("strokeRatio", "1"),
                Port.of("veinPer100Years", "1"),
                Port.of("fourTs", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        StillPatient usual = patient();
        StillPatient patient = patient()
                .with(Thrombosis.PROTECTION, in.number("protection"))
                .with(Coagulation.PROTHROMBOTIC, in.number("prothrombotic"))
                .with(Ecmo.CONNECTED, in.number("ecmo"))
                .with(Coagulation.HIT, in.number("hit"))
                .with(Coagulation.PLATELET_COUNT, in.number("platelets"))
                .with(Coagulation.PLATELET_PEAK, in.number("plateletsBefore"))
                .with(Coagulation.HEPARIN_EXPOSURE, in.number("exposure"))
                .with(Thrombosis.EVENTS, in.number("clots"));
        double days = in.number("days");
        double cannula = patient.perDay(Thrombosis.CANNULA_VEIN_HAZARD);
        return Map.of(
                "cannulaVein",
                100 * (1 - StrictMath.exp(-days * cannula)),
                "stroke",
                100 * (1 - StrictMath.exp(-days * patient.perDay(Thrombosis.STROKE_HAZARD))),
                "embolismShare",
                patient.perDay(Thrombosis.EMBOLISM_HAZARD) / cannula,
                "strokeRatio",
                patient.perDay(Thrombosis.STROKE_HAZARD) / usual.perDay(Thrombosis.STROKE_HAZARD),
                "veinPer100Years",
                36_500 * patient.perDay(Thrombosis.VEIN_HAZARD),
                "fourTs",
                patient.get(Coagulation.FOUR_TS));
    }

    private static StillPatient patient() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Thrombosis.PROTECTION, 0.25);
        states.put(Coagulation.PROTHROMBOTIC, 0.0);
        states.put(Coagulation.PLATELET_COUNT, 180.0);
        states.put(Drug.HEPARIN_LEVEL, 0.25);
        Map<Quantity, Double> settings =
                Map.of(Coagulation.IMMUNOGLOBULIN_TENDENCY, 0.0, Ecmo.CONNECTED, 1.0, Lung.FLUID_EXCHANGE, 1.0);
        return new StillPatient(List.of(
                new Part("held", d -> new Held(d, states, settings)),
                new Part("vein_thrombosis", VeinThrombosis::new),
                new Part("heparin_thrombocytopenia", HeparinThrombocytopenia::new)));
    }
}
