package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** Tests of clotting at a level of heparin and of factors, without any time passing. */
final class HeparinTests implements Experiment {
    private static final double NORMAL_APTT = 32;

    @Override
    public String id() {
        return "heparin-tests";
    }

    @Override
    public String about() {
        return "A man is given a level of heparin; antithrombin, or all factors, are set; tests are read at once.";
    }

    @Override
    public List<String> words() {
        return List.of("man");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("level", "IU/mL", 0),
                Port.usual("antithrombin", "1", 1),
                Port.usual("factors", "1", 1),
                Port.usual("acutePhaseBinding", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("aPTT", "s"),
                Port.of("apttRatio", "1"),
                Port.of("INR", "1"),
                Port.of("ACT", "s"),
                Port.of("ACThighRange", "s"),
                Port.of("effectShare", "1"),
                Port.of("tegR", "min"),
                Port.of("tegMA", "mm"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        Bench man = ClottingMan.named(in.word("man", "healthy"));
        if (in.number("factors") < 1) {
            for (Factor factor : Factor.ALL) {
                ClottingMan.factor(man, factor.level(), man.get(factor.level()) * in.number("factors"));
            }
        }
        ClottingMan.factor(man, Coagulation.ANTITHROMBIN_LEVEL, in.number("antithrombin"));
        double free = man.get(Coagulation.APTT);
        man.set("heparin_effect.binding", in.number("acutePhaseBinding"));
        ClottingMan.heparinLevel(man, in.number("level"));
        double aptt = man.get(Coagulation.APTT);
        return Map.of(
                "aPTT", aptt,
                "apttRatio", in.number("factors") < 1 ? aptt / NORMAL_APTT : aptt / free,
                "INR", man.get(Coagulation.INR),
                "ACT", man.get(Coagulation.ACT),
                "ACThighRange", man.get(Coagulation.ACT_HIGH_RANGE),
                "effectShare", man.get(Coagulation.HEPARIN_EFFECT) / man.get(Drug.HEPARIN_LEVEL),
                "tegR", man.get(Coagulation.TEG_R),
                "tegMA", man.get(Coagulation.TEG_MA));
    }
}
