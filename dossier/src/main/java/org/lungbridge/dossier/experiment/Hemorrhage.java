package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;

/** A bleed of a quarter of an hour in a healthy man: what is left of blood at once and after days. */
final class Hemorrhage implements Experiment {
    private static final double HOUR = 3600;

    @Override
    public String id() {
        return "hemorrhage-of-factors";
    }

    @Override
    public String about() {
        return "A healthy man of 70 kg loses blood within a quarter of an hour; what is left is compared with what there was.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.of("loss", "mL/kg"), Port.usual("hoursLater", "h", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("volume", "L"),
                Port.of("hemoglobin", "g/dL"),
                Port.of("hemoglobinLeft", "1"),
                Port.of("plateletsLeft", "1"),
                Port.of("factorIILeft", "1"),
                Port.of("fibrinogenLeft", "1"),
                Port.of("factorII", "1"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.healthy();
        double hemoglobin = man.get(Blood.HEMOGLOBIN_MASS);
        double platelets = man.get(Coagulation.PLATELETS);
        double factor = man.get(Coagulation.FACTOR_II);
        double fibrinogen = man.get(Coagulation.FIBRINOGEN);
        man.set(Blood.BLEEDING, 4 * ClottingMan.WEIGHT * in.number("loss")).pass(HOUR / 4);
        man.set(Blood.BLEEDING, 0);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("hemoglobinLeft", man.get(Blood.HEMOGLOBIN_MASS) / hemoglobin);
        out.put("plateletsLeft", man.get(Coagulation.PLATELETS) / platelets);
        out.put("factorIILeft", man.get(Coagulation.FACTOR_II) / factor);
        out.put("fibrinogenLeft", man.get(Coagulation.FIBRINOGEN) / fibrinogen);
        if (in.number("hoursLater") > 0) {
            man.pass(in.number("hoursLater") * HOUR);
        }
        out.put("volume", man.get(Blood.VOLUME));
        out.put("hemoglobin", man.get(Blood.HEMOGLOBIN));
        out.put("factorII", man.get(Coagulation.FACTOR_II_LEVEL));
        return out;
    }
}
