package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.dossier.cohort.HeparinCohort;
import org.lungbridge.dossier.cohort.HeparinCohort.Pair;
import org.lungbridge.dossier.cohort.Sample;

/** A cohort on ECMO whose heparin follows the ACT: what its clotting tests say of each other. */
final class DrawnOnHeparin implements Experiment {
    @Override
    public String id() {
        return "drawn-on-heparin";
    }

    @Override
    public String about() {
        return "Drawn patients on ECMO, half of them brought to an ACT of 160-180 s and half to 180-220 s; ACT, aPTT and anti-Xa are"
                + " drawn together after one, two and three days. Correlations and medians of all sets.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("patients", "1", 36));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("apttWithAntiXa", "1"),
                Port.of("actWithAntiXa", "1"),
                Port.of("actWithDose", "1"),
                Port.of("ACT", "s"),
                Port.of("aPTT", "s"),
                Port.of("antiXa", "IU/mL"),
                Port.of("dose", "IU/h"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        List<Pair> pairs = HeparinCohort.pairs((int) in.number("patients"));
        double[] act = Sample.numbers(pairs, Pair::act);
        double[] aptt = Sample.numbers(pairs, Pair::aptt);
        double[] antiXa = Sample.numbers(pairs, Pair::antiXa);
        double[] dose = Sample.numbers(pairs, Pair::dose_IUPerH);
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("apttWithAntiXa", Sample.correlation(aptt, antiXa));
        out.put("actWithAntiXa", Sample.correlation(act, antiXa));
        out.put("actWithDose", Sample.correlation(act, dose));
        out.put("ACT", Sample.median(act));
        out.put("aPTT", Sample.median(aptt));
        out.put("antiXa", Sample.median(antiXa));
        out.put("dose", Sample.median(dose));
        return out;
    }
}
