package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** What a circuit does to platelets, multimers, factors and red cells, and what happens after it. */
final class CircuitBlood implements Experiment {
    private static final double HOUR = 3600;
    private static final double SETTLED_H = 72;

    @Override
    public String id() {
        return "circuit-blood";
    }

    @Override
    public String about() {
        return "A man is on a running circuit for some hours, then has a clot in the pump head or heparin-induced thrombocytopenia"
                + " for some, then is off the circuit for some; his blood is read at the end.";
    }

    @Override
    public List<String> words() {
        return List.of("man");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("ecmo", "1", 1),
                Port.usual("hours", "h", 0),
                Port.usual("hemoglobin", "g/dL", 0),
                Port.usual("speed", "rpm", 3000),
                Port.usual("inletPressure", "mmHg", 0),
                Port.usual("heparin", "IU/kg/h", 0),
                Port.usual("sepsis", "1", 0),
                Port.usual("marrow", "1", 1),
                Port.usual("clot", "1", 0),
                Port.usual("pumpClotHours", "h", 0),
                Port.usual("hitHours", "h", 0),
                Port.usual("recoveryHours", "h", 0),
                Port.usual("hoursOff", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("multimers", "1"),
                Port.of("platelets", "10*9/L"),
                Port.of("plateletShare", "1"),
                Port.of("plateletSlope", "%/d"),
                Port.of("shareOfBeforeHit", "1"),
                Port.of("plateletFunction", "1"),
                Port.of("freeHemoglobin", "mg/L"),
                Port.of("dDimer", "mg/L"),
                Port.of("antithrombin", "1"),
                Port.of("proteinC", "1"),
                Port.of("intrinsicPathway", "1"),
                Port.of("factorVIII", "1"),
                Port.of("fibrinogen", "g/L"),
                Port.of("consumption", "1"),
                Port.of("apttWithoutHeparin", "s"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.named(in.word("man", "sick"));
        if (in.number("hemoglobin") > 0) {
            man.set(Blood.HEMOGLOBIN_MASS, 50 * in.number("hemoglobin"));
        }
        double start = man.get(Coagulation.PLATELET_COUNT);
        prepare(man, in);
        double hours = in.number("hours");
        pass(man, Math.min(SETTLED_H, hours));
        double third = man.get(Coagulation.PLATELET_COUNT);
        pass(man, hours - SETTLED_H);
        double days = (hours - SETTLED_H) / 24;
        double slope = days > 0 ? 100 * (StrictMath.pow(man.get(Coagulation.PLATELET_COUNT) / third, 1 / days) - 1) : 0;
        man.set(Thrombosis.PUMP_CLOT, in.number("pumpClotHours") > 0 ? 1 : 0);
        pass(man, in.number("pumpClotHours"));
        man.set(Thrombosis.PUMP_CLOT, 0);
        double beforeHit = man.get(Coagulation.PLATELET_COUNT);
        man.set(Coagulation.HIT, in.number("hitHours") > 0 ? 1 : 0);
        pass(man, in.number("hitHours"));
        man.set(Coagulation.HIT, 0);
        pass(man, in.number("recoveryHours"));
        if (in.number("hoursOff") > 0) {
            pass(man.set(Ecmo.CONNECTED, 0), in.number("hoursOff"));
        }
        Map<String, Double> out = levels(man);
        out.put("plateletShare", man.get(Coagulation.PLATELET_COUNT) / start);
        out.put("plateletSlope", days > 0 ? slope : Double.NaN);
        out.put("shareOfBeforeHit", man.get(Coagulation.PLATELET_COUNT) / beforeHit);
        man.set(Drug.HEPARIN, 0);
        double mean = man.get(Coagulation.APTT_BASELINE_FACTOR);
        out.put("apttWithoutHeparin", man.get(Coagulation.APTT) / mean);
        return out;
    }

    private static void prepare(Bench man, Inputs in) {
        if (in.number("ecmo") > 0) {
            ClottingMan.onEcmo(man).set(Ecmo.SPEED, in.number("speed"));
        }
        man.set(Ecmo.INLET_PRESSURE, in.number("inletPressure"))
                .set(Drug.HEPARIN_RATE, ClottingMan.WEIGHT * in.number("heparin"))
                .set(Coagulation.SEPSIS, in.number("sepsis"))
                .set(Coagulation.MARROW, in.number("marrow"))
                .set(Ecmo.CLOT, in.number("clot"));
    }

    private static Map<String, Double> levels(Bench man) {
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("multimers", man.get(Coagulation.LARGE_MULTIMERS));
        out.put("platelets", man.get(Coagulation.PLATELET_COUNT));
        out.put("plateletFunction", man.get(Coagulation.PLATELET_FUNCTION));
        out.put("freeHemoglobin", man.get(Coagulation.FREE_HEMOGLOBIN_LEVEL));
        out.put("dDimer", man.get(Coagulation.D_DIMER_LEVEL));
        out.put("antithrombin", man.get(Coagulation.ANTITHROMBIN_LEVEL));
        out.put("proteinC", man.get(Coagulation.PROTEIN_C_LEVEL));
        out.put("intrinsicPathway", man.get(Coagulation.INTRINSIC_PATHWAY));
        out.put("factorVIII", man.get(Coagulation.FACTOR_VIII_LEVEL));
        out.put("fibrinogen", man.get(Coagulation.FIBRINOGEN_LEVEL));
        out.put("consumption", man.get(Coagulation.CONSUMPTION));
        return out;
    }

    private static void pass(Bench man, double hours) {
        if (hours > 0) {
            man.pass(hours * HOUR);
        }
    }
}
