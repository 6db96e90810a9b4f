package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/** Drugs of hemostasis beside heparin: level, effect and half-life. */
final class DrugCourse implements Experiment {
    private static final double HOUR = 3600;
    private static final double NORMAL_APTT = 32;
    private static final double STEP = 60;
    private static final int LONGEST_MIN = 3000;
    private static final Map<String, Use> DRUGS = Map.of(
            "bivalirudin", new Use(Drug.BIVALIRUDIN, Drug.BIVALIRUDIN_RATE, Drug.BIVALIRUDIN_LEVEL),
            "argatroban", new Use(Drug.ARGATROBAN, Drug.ARGATROBAN_RATE, Drug.ARGATROBAN_LEVEL),
            "tranexamic-acid", new Use(Drug.TRANEXAMIC_ACID, Drug.TRANEXAMIC_ACID_RATE, Drug.TRANEXAMIC_ACID_LEVEL),
            "inhaled-tranexamic-acid",
                    new Use(Drug.TRANEXAMIC_ACID_LUNG, Drug.TRANEXAMIC_ACID_RATE, Drug.TRANEXAMIC_ACID_LUNG),
            "aminocaproic-acid",
                    new Use(Drug.AMINOCAPROIC_ACID, Drug.AMINOCAPROIC_ACID_RATE, Drug.AMINOCAPROIC_ACID_LEVEL),
            "factor-viia", new Use(Drug.FACTOR_VIIA, Drug.HEPARIN_RATE, Drug.FACTOR_VIIA_LEVEL),
            "lung-factor-viia", new Use(Drug.FACTOR_VIIA_RIGHT_LUNG, Drug.HEPARIN_RATE, Drug.FACTOR_VIIA_RIGHT_LUNG),
            "desmopressin", new Use(Drug.DESMOPRESSIN, Drug.HEPARIN_RATE, Drug.DESMOPRESSIN));

    /** Where doses go, how it is infused, and what level is read. */
    private record Use(Quantity amount, Quantity rate, Quantity level) {}

    @Override
    public String id() {
        return "drug-course";
    }

    @Override
    public String about() {
        return "A man gets a drug as a dose, by infusion or both; level and effects are read after so many hours, then the infusion"
                + " ends and the time is read in which the level falls by half.";
    }

    @Override
    public List<String> words() {
        return List.of("drug", "man");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("dose", "as usual", 0),
                Port.usual("rate", "as usual", 0),
                Port.usual("hours", "h", 0),
                Port.usual("weight", "kg", ClottingMan.WEIGHT),
                Port.usual("kidney", "1", 1),
                Port.usual("liver", "1", 1),
                Port.usual("renalReplacement", "1", 0),
                Port.usual("actNormal", "s", 128));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("level", "mg/L"),
                Port.of("clearance", "L/h"),
                Port.of("left", "1"),
                Port.of("effect", "1"),
                Port.of("aPTT", "s"),
                Port.of("apttRatio", "1"),
                Port.of("ACT", "s"),
                Port.of("INR", "1"),
                Port.of("plateletFunction", "1"),
                Port.of("halfLife", "h"),
                Port.of("effectHours", "h"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        String name = in.word("drug");
        Use use = DRUGS.get(name);
        if (use == null) {
            throw new IllegalArgumentException(
                    "There is no drug (%s).%nMaybe one of %s was meant.".formatted(name, DRUGS.keySet()));
        }
        Bench man = given(in, use);
        if (in.number("hours") > 0) {
            man.pass(in.number("hours") * HOUR);
        }
        Map<String, Double> out = new LinkedHashMap<>();
        double level = man.get(use.level());
        out.put("level", level);
        out.put("clearance", in.number("rate") / level);
        out.put("left", in.number("dose") > 0 ? man.get(use.amount()) / in.number("dose") : Double.NaN);
        out.put("effect", man.get(Drug.ANTIFIBRINOLYSIS));
        out.put("aPTT", man.get(Coagulation.APTT));
        out.put("apttRatio", man.get(Coagulation.APTT) / NORMAL_APTT);
        out.put("ACT", man.get(Coagulation.ACT));
        out.put("INR", man.get(Coagulation.INR));
        out.put("plateletFunction", man.get(Coagulation.PLATELET_FUNCTION));
        out.put("halfLife", until(man.set(use.rate(), 0), use.level(), level / 2));
        out.put(
                "effectHours",
                name.equals("tranexamic-acid") ? until(given(in, use), Drug.ANTIFIBRINOLYSIS, 0.5) : Double.NaN);
        return out;
    }

    private static Bench given(Inputs in, Use use) {
        Bench man = ClottingMan.named(in.word("man", "healthy"))
                .set("activated_clotting_time.low_range_normal", in.number("actNormal"))
                .set(Body.WEIGHT, in.number("weight"))
                .set(Kidney.FILTRATION, in.number("kidney"))
                .set(Metabolism.LIVER_FUNCTION, in.number("liver"))
                .set(Exchange.RENAL_CLEARANCE, in.number("renalReplacement"));
        if (in.number("rate") > 0) {
            man.set(use.rate(), in.number("rate"));
        }
        return man.add(use.amount(), in.number("dose"));
    }

    /** Hours until a number has fallen to this. */
    private static double until(Bench man, Quantity quantity, double target) {
        double before = man.get(quantity);
        for (int minutes = 1; minutes < LONGEST_MIN; minutes++) {
            double now = man.pass(STEP).get(quantity);
            if (now <= target) {
                return (minutes - (target - now) / (before - now)) * STEP / HOUR;
            }
            before = now;
        }
        return Double.NaN;
    }
}
