package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.vocabulary.OutputVariables;

/**
 * A value of a lesson over time.
 *
 * @param label quantity and unit
 * @param low lower end of the axis
 * @param high upper end of the axis
 * @param own the run
 * @param expert how an expert's run went
 * @param results what the laboratory told of it
 * @param bands low and high end of what is aimed at
 */
record LessonPanel(
        String label,
        double low,
        double high,
        Points own,
        Optional<Points> expert,
        List<Measured> results,
        List<double[]> bands) {
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final int MOST = 6;
    private static final String ACT = "ACT";
    private static final Map<String, Scale> USUAL = usual();

    private static Map<String, Scale> usual() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        scales.put("SpO2", new Scale("SpO2 (%)", 10, 0, 101.5));
        scales.put("MAP_mmHg", new Scale("MAP (mmHg)", 20, 0, ANY));
        scales.put("ecmoBloodFlow_LPerMin", new Scale("ECMO flow (L/min)", 1, 0, ANY));
        scales.put("ACT_s", new Scale("ACT (s)", 40, 0, ANY));
        return scales;
    }

    /** SpO2, arterial pressure, ECMO flow, ACT where it was drawn, and what the scenario names. */
    static List<LessonPanel> of(
            RunRecord run, Optional<RunRecord> expert, double from, List<String> more, List<TargetBand> targets) {
        Map<String, Scale> scales = new LinkedHashMap<>(USUAL);
        if (run.results().stream().noneMatch(result -> result.test().equals(ACT))) {
            scales.remove("ACT_s");
        }
        more.stream().filter(run.series()::has).forEach(id -> scales.putIfAbsent(id, scale(id)));
        List<LessonPanel> panels = new ArrayList<>();
        scales.forEach((id, scale) -> {
            if (panels.size() < MOST) {
                of(id, scale, run, expert, from, targets).ifPresent(panels::add);
            }
        });
        return panels;
    }

    private static Optional<LessonPanel> of(
            String id, Scale scale, RunRecord run, Optional<RunRecord> expert, double from, List<TargetBand> targets) {
        Trace trace = new Trace(id, scale.label(), Ink.BLUE, factor(id), false);
        Panel panel = new Panel(scale, null, false, List.of(trace));
        Points own = Points.of(run.series(), panel, trace);
        if (!own.moves()) {
            return Optional.empty();
        }
        Optional<Points> other =
                expert.map(record -> Points.of(record.series(), panel, trace)).filter(Points::any);
        List<Measured> results = run.results().stream()
                .filter(result -> id.equals("ACT_s") && result.test().equals(ACT) && result.drawn() >= from)
                .toList();
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        widen(ends, own, from);
        other.ifPresent(points -> widen(ends, points, from));
        results.forEach(result -> widen(ends, result.value()));
        List<double[]> bands = bands(id, targets);
        bands.forEach(band -> {
            if (Double.isFinite(band[0])) {
                widen(ends, band[0]);
            }
        });
        double[] range = scale.range(ends[0], ends[1]);
        return Optional.of(new LessonPanel(scale.label(), range[0], range[1], own, other, results, bands));
    }

    private static List<double[]> bands(String id, List<TargetBand> targets) {
        return targets.stream()
                .filter(target -> target.column().equals(id))
                .map(target -> new double[] {target.low() * factor(id), target.high() * factor(id)})
                .toList();
    }

    private static void widen(double[] ends, Points points, double from) {
        for (int i = 0; i < points.size(); i++) {
            if (points.time(i) >= from && !Double.isNaN(points.value(i))) {
                widen(ends, points.value(i));
            }
        }
    }

    private static void widen(double[] ends, double value) {
        ends[0] = Math.min(ends[0], value);
        ends[1] = Math.max(ends[1], value);
    }

    private static double factor(String id) {
        return id.equals("SpO2") || id.equals("SaO2") ? 100 : 1;
    }

    private static Scale scale(String id) {
        String unit = OutputVariables.find(id)
                .map(variable -> variable.unitCode().replace("[", "").replace("]", ""))
                .filter(code -> !code.equals("1"))
                .map(code -> " (" + code + ")")
                .orElse(id.equals("SaO2") ? " (%)" : "");
        int end = id.indexOf('_');
        return new Scale((end < 0 ? id : id.substring(0, end)) + unit, 0.1, -ANY, ANY);
    }

    /** The panel in words, for this time of the run. */
    String words(LessonClock clock, double from, double end) {
        StringBuilder text = new StringBuilder("Panel ").append(label).append(": ");
        text.append(words("this run", own, clock, from, end));
        expert.ifPresent(points -> text.append("; ").append(words("expert", points, clock, from, end)));
        return text.append('.').toString();
    }

    private static String words(String who, Points points, LessonClock clock, double from, double end) {
        int lowest = -1;
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            boolean counts = points.time(i) >= from && points.time(i) <= end && !Double.isNaN(points.value(i));
            last = counts ? i : last;
            lowest = counts && (lowest < 0 || points.value(i) < points.value(lowest)) ? i : lowest;
        }
        return last < 0
                ? who + " nothing"
                : "%s lowest %s at %s, at the end %s"
                        .formatted(
                                who,
                                TimeScale.plain(points.value(lowest), 1),
                                clock.at(points.time(lowest)),
                                TimeScale.plain(points.value(last), 1));
    }
}
