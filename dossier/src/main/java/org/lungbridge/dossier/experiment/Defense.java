package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.disease.DefenseParts;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/** Marrow, infection and acute phase of a patient under drugs against the disease. */
final class Defense implements Experiment {
    private static final double HOUR = 3600;
    private static final int HALF_DAYS = 60;

    @Override
    public String id() {
        return "defense";
    }

    @Override
    public String about() {
        return "A patient of whom only defense moves: infection, its death, acute phase after so many hours, and the lowest count of"
                + " neutrophils in a month after a pulse of cyclophosphamide.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("hours", "h", 24),
                Port.usual("ecmo", "1", 1),
                Port.usual("tube", "1", 1),
                Port.usual("steroidEffect", "1", 0),
                Port.usual("bCells", "1", 1),
                Port.usual("IgG", "g/L", 12),
                Port.usual("cyclophosphamide", "g", 0),
                Port.usual("capillaritis", "1", 0),
                Port.usual("infection", "1", 0),
                Port.usual("antibiotics", "1", 0),
                Port.usual("untreatedHours", "h", 0),
                Port.usual("CRP", "mg/L", 5),
                Port.usual("procalcitonin", "ug/L", 0.05));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("infectionsPer100Days", "1"),
                Port.of("infectionRatio", "1"),
                Port.of("infection", "1"),
                Port.of("septicDeath", "%"),
                Port.of("CRP", "mg/L"),
                Port.of("procalcitonin", "ug/L"),
                Port.of("leastNeutrophils", "1"),
                Port.of("dayOfLeast", "d"),
                Port.of("leastMarrow", "1"),
                Port.of("neutrophilsAfterMonth", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench patient = patient(in);
        if (in.number("untreatedHours") > 0) {
            patient.pass(in.number("untreatedHours") * HOUR);
        }
        double waited = patient.get(Disease.INFECTION_HAZARD);
        patient.set(Drug.ANTIBIOTICS, in.number("antibiotics")).pass(in.number("hours") * HOUR);
        double perDay = 24 * (patient.get(Disease.INFECTION_HAZARD) - waited) / in.number("hours");
        Bench usual = bench();
        usual.pass(in.number("hours") * HOUR);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("infectionsPer100Days", 100 * perDay);
        out.put("infectionRatio", perDay / (24 * usual.get(Disease.INFECTION_HAZARD) / in.number("hours")));
        out.put("infection", patient.get(Disease.INFECTION));
        out.put("septicDeath", 100 * (1 - StrictMath.exp(-patient.get(Disease.SEPTIC_DEATH_HAZARD))));
        out.put("CRP", patient.get(Disease.C_REACTIVE_PROTEIN));
        out.put("procalcitonin", patient.get(Disease.PROCALCITONIN));
        if (in.number("cyclophosphamide") > 0) {
            month(bench().set(Disease.MARROW_TOXICITY, in.number("cyclophosphamide")), out);
        }
        return out;
    }

    private static void month(Bench patient, Map<String, Double> out) {
        double least = 1;
        double day = 0;
        double marrow = 1;
        for (int half = 1; half <= HALF_DAYS; half++) {
            double now = patient.pass(12 * HOUR).get(Disease.NEUTROPHILS);
            marrow = Math.min(marrow, patient.get(Coagulation.MARROW));
            if (now < least) {
                least = now;
                day = half / 2.0;
            }
        }
        out.put("leastNeutrophils", least);
        out.put("dayOfLeast", day);
        out.put("leastMarrow", marrow);
        out.put("neutrophilsAfterMonth", patient.get(Disease.NEUTROPHILS));
    }

    private static Bench patient(Inputs in) {
        return bench().set(Ecmo.CONNECTED, in.number("ecmo"))
                .set(Airway.SUPPORT, in.number("tube") > 0 ? Airway.TUBE : Airway.ROOM_AIR)
                .set(Drug.GLUCOCORTICOID_EFFECT, in.number("steroidEffect"))
                .set(Disease.B_CELLS, in.number("bCells"))
                .set(Disease.IMMUNOGLOBULIN, in.number("IgG"))
                .set(Bleeding.CAPILLARITIS, in.number("capillaritis"))
                .set(Disease.INFECTION, in.number("infection"))
                .set(Disease.C_REACTIVE_PROTEIN, in.number("CRP"))
                .set(Disease.PROCALCITONIN, in.number("procalcitonin"))
                .set(Disease.MARROW_TOXICITY, in.number("cyclophosphamide"));
    }

    private static Bench bench() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Drug.GLUCOCORTICOID_EFFECT, 0.0);
        states.put(Disease.B_CELLS, 1.0);
        states.put(Disease.ANTIBODY, 1.0);
        states.put(Disease.COMPLEMENT, 1.0);
        states.put(Disease.IMMUNOGLOBULIN, 12.0);
        states.put(Bleeding.CAPILLARITIS, 0.0);
        Map<Quantity, Double> settings =
                Map.of(Ecmo.CONNECTED, 1.0, Airway.SUPPORT, (double) Airway.TUBE, Lung.FLUID_EXCHANGE, 1.0);
        List<Part> parts = new ArrayList<>(DefenseParts.all());
        parts.add(new Part("bed", d -> new Held(d, states, settings)));
        return new Bench(parts);
    }
}
