package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** Heparin as a bolus, an infusion or both. */
final class HeparinCourse implements Experiment {
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;
    private static final int LONGEST_MIN = 1000;

    @Override
    public String id() {
        return "heparin-course";
    }

    @Override
    public String about() {
        return "A man of 70 kg gets heparin as a bolus and by infusion; level, aPTT and ACT are read after so many hours, and the"
                + " time in which the level of the bolus falls by half.";
    }

    @Override
    public List<String> words() {
        return List.of("man");
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("bolus", "IU/kg", 0), Port.usual("rate", "IU/kg/h", 0), Port.usual("hours", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("level", "IU/mL"),
                Port.of("aPTT", "s"),
                Port.of("ACT", "s"),
                Port.of("ACThighRange", "s"),
                Port.of("halfLife", "min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        boolean healthy = in.word("man", "sick").equals("healthy");
        Bench man = healthy ? ClottingMan.healthy() : ClottingMan.sick();
        man.add(Drug.HEPARIN, ClottingMan.WEIGHT * in.number("bolus"));
        man.set(Drug.HEPARIN_RATE, ClottingMan.WEIGHT * in.number("rate"));
        if (in.number("hours") > 0) {
            man.pass(in.number("hours") * HOUR);
        }
        return Map.of(
                "level", man.get(Drug.HEPARIN_LEVEL),
                "aPTT", man.get(Coagulation.APTT),
                "ACT", man.get(Coagulation.ACT),
                "ACThighRange", man.get(Coagulation.ACT_HIGH_RANGE),
                "halfLife", in.number("rate") == 0 && in.number("bolus") > 0 ? halfLife(man) : Double.NaN);
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
