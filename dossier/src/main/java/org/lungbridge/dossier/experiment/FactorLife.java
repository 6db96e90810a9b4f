package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Metabolism;

/** How long each protein of coagulation lasts that is no longer made. */
final class FactorLife implements Experiment {
    private static final double HOUR = 3600;
    private static final double FAST = 100;
    private static final int LONGEST_H = 400;

    @Override
    public String id() {
        return "factor-life";
    }

    @Override
    public String about() {
        return "Synthesis of every protein is stopped in a man, who may get heparin; for each the time is read in which half of it is"
                + " gone, and what a day without a liver leaves of factor VII and of the INR in a healthy man.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("heparin", "IU/h", 0), Port.usual("heparinShare", "1", 0.5));
    }

    @Override
    public List<Port> outputs() {
        List<Port> ports = new ArrayList<>();
        Factor.ALL.forEach(factor -> ports.add(Port.of(factor.part(), "h")));
        ports.add(Port.of("factorVIIWithoutLiver", "1"));
        ports.add(Port.of("inrWithoutLiver", "1"));
        return ports;
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.sick();
        Factor.ALL.forEach(factor -> man.set(factor.parameter("setpoint"), 0));
        man.set("antithrombin_use.share", in.number("heparinShare"))
                .set("heparin.clearance_factor", FAST)
                .set(Drug.HEPARIN_RATE, in.number("heparin"));
        Map<String, Double> before = levels(man);
        Map<String, Double> half = new LinkedHashMap<>(before);
        half.replaceAll((part, level) -> level / 2);
        Map<String, Double> out = new LinkedHashMap<>();
        for (int hour = 1; hour < LONGEST_H && out.size() < half.size(); hour++) {
            Map<String, Double> now = levels(man.pass(HOUR));
            for (Map.Entry<String, Double> part : now.entrySet()) {
                double wanted = half.getOrDefault(part.getKey(), Double.NaN);
                double last = before.getOrDefault(part.getKey(), Double.NaN);
                if (part.getValue() <= wanted && last > wanted) {
                    out.put(part.getKey(), hour - (wanted - part.getValue()) / (last - part.getValue()));
                }
            }
            before = now;
        }
        Bench failing = ClottingMan.healthy().set(Metabolism.LIVER_FUNCTION, 0).pass(24 * HOUR);
        out.put("factorVIIWithoutLiver", failing.get(Coagulation.FACTOR_VII_LEVEL));
        out.put("inrWithoutLiver", failing.get(Coagulation.INR));
        return out;
    }

    private static Map<String, Double> levels(Bench man) {
        Map<String, Double> levels = new LinkedHashMap<>();
        Factor.ALL.forEach(factor -> levels.put(factor.part(), man.get(factor.level())));
        return levels;
    }
}
