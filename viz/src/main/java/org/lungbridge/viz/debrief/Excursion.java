package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.viz.RunSeries;

/**
 * A stretch in which a value that could be seen was out of bounds: the longest of its column.
 *
 * @param below whether it was too low
 * @param limit the bound, in the unit of the column
 * @param worst the value furthest out
 * @param worstAt when, s
 * @param lasted s
 */
record Excursion(String column, boolean below, double limit, double worst, double worstAt, double lasted) {
    /**
     * A bound at which people are called.
     *
     * @param onlyOnEcmo whether it means something only while there is a circuit
     */
    private record Bound(boolean below, double limit, boolean onlyOnEcmo) {}

    /** Shorter ones are not asked about (design choice). */
    private static final double SHORTEST = 30;

    private static final String START = "start-ecmo";
    private static final String STOP = "stop-ecmo";
    private static final String SPEED = "ecmoPumpSpeed_rpm";
    /** Usual alarm limits (design choice); a target of the lesson takes their place. */
    private static final Map<String, Bound> USUAL = usual();

    private static Map<String, Bound> usual() {
        Map<String, Bound> bounds = new LinkedHashMap<>();
        bounds.put("SpO2", new Bound(true, 0.85, false));
        bounds.put("MAP_mmHg", new Bound(true, 60, false));
        bounds.put("ecmoDrainagePressure_mmHg", new Bound(true, -100, true));
        bounds.put("ecmoPreMembranePressure_mmHg", new Bound(false, 300, true));
        bounds.put("ecmoBloodFlow_LPerMin", new Bound(true, 2, true));
        bounds.put("plateauPressure_cmH2O", new Bound(false, 30, false));
        bounds.put("heartRate_perMin", new Bound(false, 130, false));
        return bounds;
    }

    static List<Excursion> of(Scene scene) {
        Map<String, Bound> bounds = new LinkedHashMap<>(USUAL);
        for (TargetBand target : scene.content().sheet().targets()) {
            boolean below = Double.isFinite(target.low());
            boolean ecmo = target.column().startsWith("ecmo");
            bounds.put(target.column(), new Bound(below, below ? target.low() : target.high(), ecmo));
        }
        List<Excursion> found = new ArrayList<>();
        bounds.forEach((column, bound) -> {
            if (!isUsual(scene, column, bound)) {
                longest(scene, column, bound).ifPresent(found::add);
            }
        });
        return found;
    }

    /** Whether the value was out of bounds before anything happened. */
    private static boolean isUsual(Scene scene, String column, Bound bound) {
        RunSeries series = scene.series();
        for (int row = 0; row < series.rows(); row++) {
            if (series.time(row) >= scene.from()) {
                return scene.from() > 0 && isOut(series.value(column, row), bound);
            }
        }
        return false;
    }

    private static Optional<Excursion> longest(Scene scene, String column, Bound bound) {
        RunSeries series = scene.series();
        Excursion longest = null;
        int begun = -1;
        for (int row = 0; row <= series.rows(); row++) {
            boolean counts = row < series.rows()
                    && series.time(row) >= scene.from()
                    && (!bound.onlyOnEcmo() || isConnected(scene, series.time(row)));
            boolean out = counts && isOut(series.value(column, row), bound);
            if (out && begun < 0) {
                begun = row;
            } else if (!out && begun >= 0) {
                Excursion one = stretch(series, column, bound, begun, row);
                longest = longest == null || one.lasted() > longest.lasted() ? one : longest;
                begun = -1;
            }
        }
        return longest == null || longest.lasted() < SHORTEST ? Optional.empty() : Optional.of(longest);
    }

    /** Whether there is a circuit, its pump turning or not. */
    private static boolean isConnected(Scene scene, double time) {
        boolean connected = scene.series().value(SPEED, 0) > 1;
        for (EventRecord event : scene.events()) {
            if (event.time() < time) {
                connected =
                        event.what().equals(START) || connected && !event.what().equals(STOP);
            }
        }
        return connected;
    }

    private static boolean isOut(double value, Bound bound) {
        return bound.below() ? value < bound.limit() : value > bound.limit();
    }

    /** Rows from one to before another; each counts to the next. */
    private static Excursion stretch(RunSeries series, String column, Bound bound, int from, int to) {
        int worst = from;
        for (int row = from; row < to; row++) {
            double value = series.value(column, row);
            boolean further = bound.below() ? value < series.value(column, worst) : value > series.value(column, worst);
            worst = further ? row : worst;
        }
        double end = series.time(Math.min(to, series.rows() - 1));
        return new Excursion(
                column,
                bound.below(),
                bound.limit(),
                series.value(column, worst),
                series.time(worst),
                end - series.time(from));
    }
}
