package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ventilator;

/** The whole ventilated man on oxygen whose ventilator stops. */
final class WholeManApnea implements Experiment {
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;

    @Override
    public String id() {
        return "whole-man-apnea";
    }

    @Override
    public String about() {
        return "The whole man of 70 kg, paralyzed and ventilated with oxygen for two hours, is left without a breath for so many"
                + " minutes. The heart is set for a cardiac output near 5 L/min unless a strength is given.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("heart", "1", 0.6), Port.usual("minutes", "min", 5));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("restingPaCO2", "mmHg"),
                Port.of("firstMinute", "mmHg"),
                Port.of("perMinuteLater", "mmHg/min"),
                Port.of("SaO2", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = Bench.ofHealthyMan(in.number("heart")).pass(2 * HOUR);
        double rest = man.get(Blood.ARTERIAL_PCO2);
        double first = man.set(Ventilator.RATE, 0).pass(MINUTE).get(Blood.ARTERIAL_PCO2) - rest;
        double minutes = in.number("minutes") - 1;
        double later = (man.pass(minutes * MINUTE).get(Blood.ARTERIAL_PCO2) - rest - first) / minutes;
        return Map.of(
                "restingPaCO2", rest,
                "firstMinute", first,
                "perMinuteLater", later,
                "SaO2", 100 * man.get(Blood.ARTERIAL_SATURATION));
    }
}
