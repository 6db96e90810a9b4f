package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** Heparin reversed by protamine, and what returns of it. */
final class ProtamineReversal implements Experiment {
    private static final double HOUR = 3600;
    private static final int FIRST_MIN = 60;
    private static final int LAST_MIN = 360;
    private static final int STEP_MIN = 10;

    @Override
    public String id() {
        return "protamine";
    }

    @Override
    public String about() {
        return "A healthy man of 70 kg gets a bolus of heparin and after some minutes protamine; level and ACT are read at once, and"
                + " the highest level from one to six hours later.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("bolus", "IU/kg"), Port.usual("minutes", "min", 0), Port.of("protamine", "mg"));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("before", "IU/mL"),
                Port.of("level", "IU/mL"),
                Port.of("actRatio", "1"),
                Port.of("rebound", "IU/mL"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.healthy();
        double act = man.get(Coagulation.ACT);
        man.add(Drug.HEPARIN, ClottingMan.WEIGHT * in.number("bolus"));
        if (in.number("minutes") > 0) {
            man.pass(in.number("minutes") * 60);
        }
        double before = man.get(Drug.HEPARIN_LEVEL);
        new Ward(man).give(StandardOrders.PROTAMINE, "dose", in.number("protamine") / 1000);
        double level = man.get(Drug.HEPARIN_LEVEL);
        double ratio = man.get(Coagulation.ACT) / act;
        double rebound = 0;
        man.pass(HOUR);
        for (int minute = FIRST_MIN; minute < LAST_MIN; minute += STEP_MIN) {
            rebound = Math.max(rebound, man.get(Drug.HEPARIN_LEVEL));
            man.pass(STEP_MIN * 60.0);
        }
        return Map.of("before", before, "level", level, "actRatio", ratio, "rebound", rebound);
    }
}
