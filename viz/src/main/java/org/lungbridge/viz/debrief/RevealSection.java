package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunSeries;

/** What was really happening: what nobody in the room was told, and true values beside those that could be seen. */
final class RevealSection {
    /**
     * A matter that can be seen in one way and is so in another.
     *
     * @param seen columns of devices and monitors
     * @param test result of the laboratory that tells of it; empty for none
     * @param truth columns nobody sees
     */
    private record Matter(String name, List<String> seen, String test, List<String> truth) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("Oxygen", List.of("SpO2"), "PaO2", List.of("SaO2", "PaO2_mmHg")),
            new Matter("Carbon dioxide", List.of("EtCO2_mmHg"), "PaCO2", List.of("PaCO2_mmHg", "pHa")),
            new Matter(
                    "Lung",
                    List.of("compliance_mLPerCmH2O", "plateauPressure_cmH2O"),
                    "",
                    List.of("shuntFraction", "floodedFraction")),
            new Matter("Bleeding", List.of(), "hemoglobin", List.of("alveolarBleeding_mLPerH", "hemoglobin_gPerDL")),
            new Matter(
                    "Circulation",
                    List.of("MAP_mmHg", "heartRate_perMin"),
                    "",
                    List.of("cardiacOutput_LPerMin", "bloodVolume_L")),
            new Matter(
                    "Circuit", List.of("ecmoBloodFlow_LPerMin"), "", List.of("ecmoRecirculation", "ecmoVO2_mLPerMin")),
            new Matter("Clotting", List.of(), "ACT", List.of("ACT_s", "heparin_IUPerMl")));

    private static final int MOST_EVENTS = 7;
    private static final String SATURATION = "SpO2";

    private RevealSection() {}

    static List<Block> of(Scene scene) {
        if (scene.series().rows() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("What was really happening"));
        List<String> hidden = hidden(scene);
        if (!hidden.isEmpty()) {
            blocks.add(new Block.Bullets(hidden));
        }
        blocks.add(table(scene));
        return blocks;
    }

    private static List<String> hidden(Scene scene) {
        List<String> lines = new ArrayList<>();
        List<EventRecord> events =
                scene.events().stream().filter(Scene::isHidden).toList();
        for (EventRecord event : events.subList(0, Math.min(MOST_EVENTS, events.size()))) {
            lines.add("%s: %s%s%s."
                    .formatted(
                            scene.at(event.time()),
                            Words.spelled(event.what()),
                            event.detail().isEmpty() ? "" : " (" + Words.shortened(event.detail(), 90) + ")",
                            rule(scene, event)));
        }
        if (events.size() > MOST_EVENTS) {
            lines.add("And %s more, in events.csv of the run folder.".formatted(events.size() - MOST_EVENTS));
        }
        return lines;
    }

    private static String rule(Scene scene, EventRecord order) {
        return scene.events().stream()
                .filter(event -> event.time() == order.time()
                        && (event.what().equals("trigger") || event.what().equals("modifier")))
                .findFirst()
                .map(event -> ", by the rule " + event.detail())
                .orElse("");
    }

    private static Block table(Scene scene) {
        RunSeries series = scene.series();
        int[] moments = {row(series, scene.from()), worst(scene), series.rows() - 1};
        List<List<String>> rows = new ArrayList<>();
        for (Matter matter : MATTERS) {
            String truth = values(series, matter.truth(), moments);
            if (!truth.isEmpty()) {
                String seen = join(values(series, matter.seen(), moments), results(scene, matter.test(), moments));
                rows.add(List.of(matter.name(), seen.isEmpty() ? "nothing" : seen, truth));
            }
        }
        String when = "%s, %s (lowest SpO2), %s"
                .formatted(
                        scene.at(series.time(moments[0])),
                        scene.at(series.time(moments[1])),
                        scene.at(series.time(moments[2])));
        return new Block.Table(
                "Seen and true at " + when,
                List.of("At " + when, "What could be seen", "What was true"),
                rows,
                List.of(0.2, 0.4, 0.4));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static String values(RunSeries series, List<String> columns, int[] moments) {
        List<String> parts = new ArrayList<>();
        for (String column : columns) {
            boolean there = series.has(column)
                    && Arrays.stream(moments).anyMatch(row -> !Double.isNaN(series.value(column, row)));
            if (there) {
                double[] three = Arrays.stream(moments)
                        .mapToDouble(row -> series.value(column, row))
                        .toArray();
                parts.add(Words.name(column) + " " + Words.values(column, three));
            }
        }
        return String.join("; ", parts);
    }

    /** The last result that was drawn before each moment. */
    private static String results(Scene scene, String test, int[] moments) {
        Predicate<Measured> asked = result -> result.test().equals(test);
        if (scene.content().run().results().stream().noneMatch(asked)) {
            return test.isEmpty() ? "" : "no " + test + " drawn";
        }
        List<String> three = new ArrayList<>();
        for (int row : moments) {
            double time = scene.series().time(row);
            three.add(scene.content().run().results().stream()
                    .filter(asked.and(result -> result.drawn() <= time))
                    .reduce((before, after) -> after)
                    .map(result -> Words.number(result.value(), 1))
                    .orElse("none"));
        }
        return test + " last drawn " + String.join(", ", three);
    }

    private static int row(RunSeries series, double time) {
        int row = 0;
        while (row + 1 < series.rows() && series.time(row + 1) <= time) {
            row++;
        }
        return row;
    }

    private static int worst(Scene scene) {
        RunSeries series = scene.series();
        int worst = row(series, scene.from());
        for (int row = worst; row < series.rows(); row++) {
            worst = series.value(SATURATION, row) < series.value(SATURATION, worst) ? row : worst;
        }
        return worst;
    }
}
