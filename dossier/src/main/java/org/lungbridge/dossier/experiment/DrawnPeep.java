package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.dossier.bed.BedRun;
import org.lungbridge.dossier.bed.Beds;
import org.lungbridge.dossier.bed.WrittenOrders;
import org.lungbridge.dossier.cohort.Sample;

/** Drawn patients at a low and then a high PEEP, each after a recruitment maneuver: whose shunt falls, whose rises. */
final class DrawnPeep implements Experiment {
    private static final double LEG = 120 + 1200;
    private static final int PUBLISHED = 12;

    @Override
    public String id() {
        return "drawn-peep";
    }

    @Override
    public String about() {
        return "Drawn patients with a severe lung get a low and then a high PEEP, two minutes of 45/30 cmH2O before each and twenty"
                + " minutes at it; of twelve of them the shunt falls or rises in so many.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(Port.usual("patients", "1", 48), Port.usual("low", "cmH2O", 5), Port.usual("high", "cmH2O", 15));
    }

    @Override
    public List<Port> outputs() {
        return List.of(Port.of("fallsIn", "1"), Port.of("risesIn", "1"), Port.of("shuntChange", "points"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        List<Double> changes = new ArrayList<>();
        for (int number = 0; number < in.number("patients"); number++) {
            Beds.Bed bed = Beds.of(number);
            double low = shunt(bed, 1, in);
            double high = shunt(bed, 2, in);
            if (!Double.isNaN(low + high)) {
                changes.add(100 * (high - low));
            }
        }
        return Map.of(
                "fallsIn", PUBLISHED / 100.0 * Sample.percent(changes, change -> change < 0),
                "risesIn", PUBLISHED / 100.0 * Sample.percent(changes, change -> change > 0),
                "shuntChange", Sample.mean(Sample.numbers(changes, change -> change)));
    }

    /** After so many of the two legs; not a number for a patient who dies. */
    private static double shunt(Beds.Bed bed, int legs, Inputs in) {
        WrittenOrders orders = new WrittenOrders();
        for (int leg = 0; leg < legs; leg++) {
            String at = String.format(Locale.ROOT, "{\"at\":\"%.0f s\",", leg * LEG);
            orders.add(at
                    + String.format(
                            Locale.ROOT,
                            "\"order\":\"set-ventilator\",\"PEEP\":\"%.1f cmH2O\"}",
                            in.number(leg == 0 ? "low" : "high")));
            orders.add(
                    at
                            + "\"order\":\"recruitment-maneuver\",\"PEEP\":\"30 cmH2O\",\"inspiratoryPressure\":\"15 cmH2O\",\"duration\":\"120 s\"}");
        }
        BedRun run = BedRun.of(bed, Map.of(), orders.read("PEEP"), legs * LEG, List.of("shuntFraction"));
        return run.alive() ? run.last().get(0) : Double.NaN;
    }
}
