package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.RunSeries;

/** Blood lost, and what was given for it. */
final class BloodSection {
    private static final Set<String> PRODUCTS = Set.of(
            "product",
            "transfuse-platelets",
            "transfuse-plasma",
            "transfuse-cryoprecipitate",
            "give-fibrinogen",
            "give-antithrombin",
            "give-pcc",
            "give-vwf");

    private static final String HEMOGLOBIN = "hemoglobin_gPerDL";
    private static final String DONE = "has run in";

    private BloodSection() {}

    static List<Block> of(Scene scene) {
        RunSeries series = scene.series();
        if (series.rows() == 0) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("this run", series, scene.events()));
        scene.content()
                .expert()
                .ifPresent(expert -> rows.add(
                        row("expert", expert.run().series(), expert.run().events())));
        return List.of(
                new Block.Heading("Blood lost, and products"),
                new Block.Table(
                        "Blood lost, and products, over the whole run",
                        List.of(
                                "Whole run",
                                "Lost into the lung",
                                "Lost elsewhere",
                                "Red cells",
                                "Other products",
                                "Hemoglobin, first to last"),
                        rows,
                        List.of(0.13, 0.15, 0.14, 0.12, 0.24, 0.22)));
    }

    private static List<String> row(String who, RunSeries series, List<EventRecord> events) {
        int last = series.rows() - 1;
        return List.of(
                who,
                milliliters(series.value("cumulativeAlveolarBleeding_mL", last)),
                milliliters(series.value("cumulativeOtherBleeding_mL", last)),
                Double.isNaN(series.value("redCellUnits", last))
                        ? "–"
                        : Words.number(series.value("redCellUnits", last), 1) + " units",
                others(events),
                series.has(HEMOGLOBIN)
                        ? Words.number(series.value(HEMOGLOBIN, 0), 1) + " to "
                                + Words.value(HEMOGLOBIN, series.value(HEMOGLOBIN, last))
                        : "–");
    }

    private static String milliliters(double value) {
        return Double.isNaN(value) ? "–" : Words.number(value, 0) + " mL";
    }

    private static String others(List<EventRecord> events) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (EventRecord event : events) {
            boolean red = event.what().equals("product") && event.detail().contains("red cells");
            if (PRODUCTS.contains(event.what()) && !red && !event.detail().contains(DONE)) {
                String name = event.what().equals("product") ? event.detail() : event.what();
                counts.merge(name.replaceFirst("^(transfuse|give)-", ""), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((name, count) -> parts.add(Words.spelled(name) + (count > 1 ? " (" + count + " times)" : "")));
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
