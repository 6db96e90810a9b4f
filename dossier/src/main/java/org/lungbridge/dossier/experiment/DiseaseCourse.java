package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.disease.DiseaseParts;
import org.lungbridge.physiology.drug.DrugParts;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Capillaritis under treatment: activity of the disease and its antibody by day. */
final class DiseaseCourse implements Experiment {
    private static final double DAY = 86_400;
    private static final double HALF = 0.5;
    private static final double PULSES = 3;
    private static final double NEVER = -1;
    private static final double RITUXIMAB_MG = 375 * 1.9;
    private static final double IGG_LEFT = StrictMath.exp(-1);
    private static final double RITUXIMAB_LEFT = StrictMath.exp(-3.0 / 3.5);
    private static final Set<Double> FIVE = Set.of(0.5, 1.5, 3.5, 5.5, 7.5);
    private static final Set<Double> SEVEN = Set.of(0.5, 1.5, 3.0, 5.0, 7.0, 9.0, 12.0);

    @Override
    public String id() {
        return "disease-course";
    }

    @Override
    public String about() {
        return "Capillaritis of an activity of 0.96, untreated or with three pulses of methylprednisolone and prednisolone, exchanges of"
                + " one plasma volume, cyclophosphamide or rituximab; activity and antibody are read on a day, with the equations"
                + " as printed (no remission) or as shipped.";
    }

    @Override
    public List<String> words() {
        return List.of("equations");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("day", "d"),
                Port.usual("activity", "1", 0.96),
                Port.usual("priming", "1", 1),
                Port.usual("antibodyWeight", "1", 1),
                Port.usual("steroids", "1", 1),
                Port.usual("prednisolone", "mg/d", 60),
                Port.usual("steroidStop", "d", NEVER),
                Port.usual("cyclophosphamide", "d", NEVER),
                Port.usual("rituximab", "d", NEVER),
                Port.usual("exchanges", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("activity", "1"),
                Port.of("antibody", "1"),
                Port.of("rituximabLevel", "mg/L"),
                Port.of("bCells", "1"));
    }

    /** An untreated patient with vasculitis of whom only the disease and rituximab move. */
    static Bench patient() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Blood.PLASMA_VOLUME, 3.0);
        states.put(Blood.PLASMA_LOSS, 0.0);
        states.put(Body.WEIGHT, 70.0);
        states.put(Ecmo.PRIME_VOLUME, 0.0);
        states.put(Kidney.FILTRATION, 1.0);
        states.put(Metabolism.LIVER_FUNCTION, 1.0);
        states.put(Disease.INFECTION, 0.0);
        Map<Quantity, Double> settings = Map.of(
                Exchange.PLASMA_FLOW,
                0.0,
                Exchange.DONOR_SHARE,
                0.0,
                Exchange.RENAL_CLEARANCE,
                0.0,
                Ecmo.CONNECTED,
                0.0);
        List<Part> parts = new ArrayList<>(DiseaseParts.all());
        DrugParts.all().stream().filter(part -> part.name().equals("rituximab")).forEach(parts::add);
        parts.add(new Part("held", d -> new Held(d, states, settings)));
        return new Bench(parts).set(Disease.ACTIVE, 1).set(Bleeding.CAPILLARITIS, 0.96);
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench patient = patient()
                .set(Bleeding.CAPILLARITIS, in.number("activity"))
                .set("priming.base", in.number("priming"))
                .set("disease_drive.antibody_weight", in.number("antibodyWeight"));
        if (in.word("equations", "shipped").equals("printed")) {
            patient.set("glucocorticoid.half_effect", 0.030)
                    .set("cyclophosphamide.fading", 1e12)
                    .set("immunoglobulin.saturable", 0)
                    .set("disease_drive.remission_rate", 0);
        }
        double until = in.number("day");
        for (double day = 0; day < until; day += HALF) {
            exchange(patient, in, day);
            treat(patient, in, day);
            patient.pass((Math.min(until, day + HALF) - day) * DAY);
        }
        exchange(patient, in, until);
        return Map.of(
                "activity", patient.get(Bleeding.CAPILLARITIS),
                "antibody", patient.get(Disease.ANTIBODY),
                "rituximabLevel", patient.get(Drug.RITUXIMAB_LEVEL),
                "bCells", patient.get(Disease.B_CELLS));
    }

    private static void exchange(Bench patient, Inputs in, double day) {
        Set<Double> days = in.number("exchanges") > 6 ? SEVEN : in.number("exchanges") > 0 ? FIVE : Set.of();
        if (days.contains(day)) {
            for (Quantity igG : List.of(Disease.ANTIBODY, Disease.IMMUNOGLOBULIN)) {
                patient.set(igG, patient.get(igG) * IGG_LEFT);
            }
            patient.set(Drug.RITUXIMAB, patient.get(Drug.RITUXIMAB) * RITUXIMAB_LEFT);
        }
    }

    private static void treat(Bench patient, Inputs in, double day) {
        if (in.number("steroids") > 0) {
            if (day < PULSES && day == Math.rint(day)) {
                patient.add(Drug.GLUCOCORTICOID, 1);
            }
            if (day == PULSES) {
                patient.set(Drug.PREDNISOLONE_RATE, in.number("prednisolone"));
            }
            if (day == in.number("steroidStop")) {
                patient.set(Drug.PREDNISOLONE_RATE, 0);
            }
        }
        if (day == in.number("cyclophosphamide")) {
            patient.set(Drug.CYCLOPHOSPHAMIDE_PULSE, 1);
        }
        if (day == in.number("rituximab")) {
            patient.add(Drug.RITUXIMAB, RITUXIMAB_MG);
        }
    }
}
