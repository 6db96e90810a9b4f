package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.drug.HeparinModel;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** Heparin as a bolus, an infusion or both. */
final class HeparinCourse implements Experiment {
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;
    private static final double NORMAL_APTT = 32;
    private static final int LONGEST_MIN = 1000;
    private static final HeparinModel.Size SIZE = new HeparinModel.Size(ClottingMan.WEIGHT, 175, true);

    @Override
    public String id() {
        return "heparin-course";
    }

    @Override
    public String about() {
        return "A man of 70 kg gets heparin as a bolus and by infusion; level, anti-Xa, aPTT and ACT are read after so many hours,"
                + " and the time in which the level of the bolus falls by half. Before the tests are read he may be given the blood"
                + " of patients on ECMO.";
    }

    @Override
    public List<String> words() {
        return List.of("man", "model", "read");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("bolus", "IU/kg", 0),
                Port.usual("rate", "IU/kg/h", 0),
                Port.usual("hours", "h", 0),
                Port.usual("weight", "kg", ClottingMan.WEIGHT));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("level", "IU/mL"),
                Port.of("antiXa", "IU/mL"),
                Port.of("clearance", "L/h"),
                Port.of("aPTT", "s"),
                Port.of("apttRatio", "1"),
                Port.of("ACT", "s"),
                Port.of("actRise", "s"),
                Port.of("ACThighRange", "s"),
                Port.of("halfLife", "min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.named(in.word("man", "sick"));
        HeparinModel.find(in.word("model", "ecmo"))
                .orElseThrow()
                .parameters(SIZE)
                .forEach((name, value) -> setEngine(man, name, value));
        man.set(Body.WEIGHT, in.number("weight"));
        double act = man.get(Coagulation.ACT);
        man.add(Drug.HEPARIN, ClottingMan.WEIGHT * in.number("bolus"));
        man.set(Drug.HEPARIN_RATE, ClottingMan.WEIGHT * in.number("rate"));
        if (in.number("hours") > 0) {
            man.pass(in.number("hours") * HOUR);
        }
        if (in.word("read", "").equals("ecmo-blood")) {
            ClottingMan.ecmoBlood(man);
        }
        double level = man.get(Drug.HEPARIN_LEVEL);
        double aptt = man.get(Coagulation.APTT);
        return Map.of(
                "level",
                level,
                "antiXa",
                man.get(Drug.ANTI_XA),
                "clearance",
                in.number("rate") > 0 ? ClottingMan.WEIGHT * in.number("rate") / 1000 / level : Double.NaN,
                "aPTT",
                aptt,
                "apttRatio",
                aptt / NORMAL_APTT,
                "ACT",
                man.get(Coagulation.ACT),
                "actRise",
                man.get(Coagulation.ACT) - act,
                "ACThighRange",
                man.get(Coagulation.ACT_HIGH_RANGE),
                "halfLife",
                in.number("rate") == 0 && in.number("bolus") > 0 ? halfLife(man) : Double.NaN);
    }

    private static void setEngine(Bench man, String name, double value) {
        Variable variable = man.model().find(name).orElseThrow();
        man.model().set(variable, 0, value);
    }

    private static double halfLife(Bench man) {
        double half = man.get(Drug.HEPARIN_LEVEL) / 2;
        double before = man.get(Drug.HEPARIN_LEVEL);
        for (int minutes = 1; minutes < LONGEST_MIN; minutes++) {
            double now = man.pass(MINUTE).get(Drug.HEPARIN_LEVEL);
            if (now <= half) {
                return minutes - (half - now) / (before - now);
            }
            before = now;
        }
        return Double.NaN;
    }
}
