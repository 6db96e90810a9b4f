package org.lungbridge.dossier.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.cohort.Cohort;
import org.lungbridge.scenarios.document.End;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Resolution;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.SetLuck;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.run.RunOptions;

/**
 * Drawn patients of one disease, from one shipped document or several, everything by chance. Of five patients three come from
 * a document with three patients and two from one with two.
 *
 * @param days how long each is followed
 * @param without orders of the timelines that are left out
 * @param documents ids of shipped scenarios
 */
public record DiseaseArm(double days, Set<Class<? extends TimelineOrder>> without, List<String> documents) {
    private static final long SEED = 2026;
    private static final double DAY = 86_400;
    private static final Shared<DiseaseArm, DiseaseRow> ARMS = new Shared<>();

    public DiseaseArm {
        without = Set.copyOf(without);
        documents = List.copyOf(documents);
    }

    /** What became of the first so many patients. */
    public List<DiseaseRow> run(int patients) {
        List<Cohort> beds = beds();
        return ARMS.of(
                this,
                patients,
                number -> DiseaseRow.of(beds.get(Math.floorMod(number, beds.size())), Math.toIntExact(number)));
    }

    private List<Cohort> beds() {
        RunOptions options =
                new RunOptions(SEED, "rodas5p", 1e-4, OptionalDouble.of(3600), OptionalDouble.of(days * DAY));
        List<Cohort> beds = new ArrayList<>();
        for (String document : documents) {
            Scenario scenario = coarse(document);
            int share = documents.size() == 1 ? 1 : scenario.everybody().size();
            for (int i = 0; i < share; i++) {
                beds.add(new Cohort(scenario, options));
            }
        }
        return beds;
    }

    /** The document with a coarse lung, values by the hour and everything by chance. */
    private Scenario coarse(String document) {
        Scenario written = Library.scenario(document);
        List<TimelineOrder> timeline = new ArrayList<>(List.of(new SetLuck(new Measure(0, Unit.S), null)));
        written.timeline().stream()
                .filter(order -> !(order instanceof SetLuck) && !without.contains(order.getClass()))
                .forEach(timeline::add);
        return new Scenario(
                null,
                written.id(),
                written.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                written.patient(),
                written.patients(),
                written.equipment(),
                written.laboratory(),
                written.care(),
                timeline,
                null,
                null,
                new End(new Measure(days, Unit.DAY)),
                null,
                new Resolution(4.0, 1.0));
    }
}
