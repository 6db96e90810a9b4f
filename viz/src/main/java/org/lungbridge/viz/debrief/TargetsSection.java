package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.viz.RunSeries;

/** Time in the bands of the lesson, and in bands that are usual. */
final class TargetsSection {
    /**
     * A band nobody scores.
     *
     * @param why where it comes from
     */
    private record Usual(String column, double low, double high, String why) {}

    private static final String EXPERT = "Expert";
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final List<Usual> USUAL = List.of(
            new Usual("SaO2", 0.88, ANY, "design choice"),
            new Usual("PaCO2_mmHg", 35, 60, "design choice"),
            new Usual("plateauPressure_cmH2O", -ANY, 30, "ARDS Network, 2000, N Engl J Med 342:1301"),
            new Usual("drivingPressure_cmH2O", -ANY, 15, "Amato et al., 2015, N Engl J Med 372:747"),
            new Usual("MAP_mmHg", 65, ANY, "Evans et al., 2021, Crit Care Med 49:e1063"));

    private TargetsSection() {}

    static List<Block> of(Scene scene) {
        List<List<String>> rows = new ArrayList<>();
        for (TargetBand target : scene.content().sheet().targets()) {
            scene.line(target.id()).ifPresent(line -> rows.add(scored(scene, target, line)));
        }
        for (Usual band : USUAL) {
            boolean asked = scene.content().sheet().targets().stream()
                    .anyMatch(target -> target.column().equals(band.column()));
            if (!asked) {
                usual(scene, band, rows);
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> head = List.of("Target", "Time in it", "Lowest to highest", "Points, or source", EXPERT);
        int columns = scene.content().expert().isPresent() ? head.size() : head.size() - 1;
        List<Double> widths =
                columns == head.size() ? List.of(0.28, 0.1, 0.2, 0.32, 0.1) : List.of(0.3, 0.12, 0.22, 0.36);
        return List.of(
                new Block.Heading("Time in target"),
                new Block.Table(
                        "Time in target",
                        head.subList(0, columns),
                        rows.stream().map(row -> row.subList(0, columns)).toList(),
                        widths));
    }

    private static List<String> scored(Scene scene, TargetBand target, Line line) {
        double from = line.opened().orElse(scene.from());
        double end = Math.min(scene.end(), from + target.end());
        return List.of(
                band(target.column(), target.low(), target.high()),
                share(line.share()),
                range(scene.series(), target.column(), Math.max(from, target.start()), end),
                Words.number(line.points(), 1) + " of " + Words.number(line.most(), 1) + " points, from "
                        + scene.at(from) + " to " + scene.at(end),
                scene.expertLine(target.id()).map(other -> share(other.share())).orElse("–"));
    }

    private static void usual(Scene scene, Usual band, List<List<String>> rows) {
        OptionalDouble own = share(scene.series(), band, scene.from(), scene.end());
        if (own.isEmpty()) {
            return;
        }
        OptionalDouble other = scene.content().expert().isEmpty()
                ? OptionalDouble.empty()
                : share(scene.content().expert().get().run().series(), band, scene.from(), scene.end());
        rows.add(List.of(
                band(band.column(), band.low(), band.high()),
                share(own),
                range(scene.series(), band.column(), scene.from(), scene.end()),
                "not scored; " + band.why(),
                share(other)));
    }

    private static OptionalDouble share(RunSeries series, Usual band, double from, double end) {
        double all = 0;
        double within = 0;
        for (int row = 0; row + 1 < series.rows(); row++) {
            double span = Math.min(end, series.time(row + 1)) - Math.max(from, series.time(row));
            double value = series.value(band.column(), row);
            if (span > 0 && !Double.isNaN(value)) {
                all += span;
                within += value >= band.low() && value <= band.high() ? span : 0;
            }
        }
        return all > 0 ? OptionalDouble.of(within / all) : OptionalDouble.empty();
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Words.number(100 * share.getAsDouble(), 0) + " %" : "–";
    }

    private static String band(String column, double low, double high) {
        if (Double.isInfinite(low)) {
            return Words.name(column) + " up to " + Words.value(column, high);
        }
        return Double.isInfinite(high)
                ? Words.name(column) + " at least " + Words.value(column, low)
                : Words.name(column) + " " + Words.plain(column, low) + " to " + Words.value(column, high);
    }

    private static String range(RunSeries series, String column, double from, double end) {
        double low = ANY;
        double high = -ANY;
        for (int row = 0; row < series.rows(); row++) {
            double value = series.value(column, row);
            if (series.time(row) >= from && series.time(row) <= end && !Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low > high ? "–" : Words.plain(column, low) + " to " + Words.value(column, high);
    }
}
