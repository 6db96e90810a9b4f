package org.lungbridge.dossier.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.dossier.cohort.DiseaseArm;
import org.lungbridge.dossier.cohort.DiseaseRow;
import org.lungbridge.dossier.cohort.Sample;

/** A cohort drawn around the patients of shipped scenarios, from admission till weeks later: what became of them. */
final class DrawnDisease implements Experiment {
    private static final double LEAST_APTT = 38;
    private static final double MOST_APTT = 55;

    @Override
    public String id() {
        return "drawn-disease";
    }

    @Override
    public String about() {
        return "Patients are drawn around those of one or two shipped scenarios (body, disease, parameters), treated as written there"
                + " and followed for so many days; everything happens by chance. Lungs of four units.";
    }

    @Override
    public List<String> words() {
        return List.of("scenarios");
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("patients", "1", 24), Port.usual("days", "d", 60));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("complete", "%"),
                Port.of("ecmoDays", "d"),
                Port.of("leftEcmoAlive", "%"),
                Port.of("alive", "%"),
                Port.of("withdrawn", "%"),
                Port.of("plasmaExchanges", "1"),
                Port.of("renalReplacement", "%"),
                Port.of("renalRecovered", "%"),
                Port.of("bledAgain", "%"),
                Port.of("extubated", "d"),
                Port.of("neitherBleedNorClot", "%"),
                Port.of("apttMedian", "s"),
                Port.of("apttInRange", "%"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        List<String> documents = List.of(in.word("scenarios").split(" ", -1));
        List<DiseaseRow> everybody =
                new DiseaseArm(in.number("days"), Set.of(), documents).run((int) in.number("patients"));
        List<DiseaseRow> all = everybody.stream().filter(DiseaseRow::isComplete).toList();
        List<DiseaseRow> ecmo = all.stream().filter(DiseaseRow::ecmo).toList();
        List<DiseaseRow> left = all.stream().filter(DiseaseRow::leftEcmo).toList();
        List<DiseaseRow> replaced =
                all.stream().filter(row -> row.replaced() && !row.died()).toList();
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("complete", Sample.percent(everybody, DiseaseRow::isComplete));
        out.put("ecmoDays", Sample.median(left, DiseaseRow::ecmoDays));
        out.put("leftEcmoAlive", Sample.percent(ecmo, DiseaseRow::leftEcmo));
        out.put("alive", Sample.percent(all, row -> !row.died()));
        out.put("withdrawn", Sample.percent(all, DiseaseRow::withdrawn));
        out.put("plasmaExchanges", Sample.median(left, DiseaseRow::exchanges));
        out.put("renalReplacement", Sample.percent(all, DiseaseRow::replaced));
        out.put("renalRecovered", Sample.percent(replaced, DiseaseRow::recovered));
        out.put(
                "bledAgain",
                Sample.percent(all.stream().filter(DiseaseRow::weaned).toList(), DiseaseRow::bledAgain));
        out.put("extubated", Sample.median(left, DiseaseRow::extubated));
        out.put("neitherBleedNorClot", Sample.percent(ecmo, row -> !row.bled() && !row.clotted()));
        out.put("apttMedian", Sample.median(ecmo, DiseaseRow::aptt));
        out.put(
                "apttInRange",
                Sample.percent(
                        Sample.numbers(ecmo, DiseaseRow::aptt), aptt -> aptt >= LEAST_APTT && aptt <= MOST_APTT));
        return out;
    }
}
