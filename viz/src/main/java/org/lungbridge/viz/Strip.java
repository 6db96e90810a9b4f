package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A panel with its points and the bands behind them, and what these are called; traces without a value are left out. */
record Strip(Panel panel, List<Line> lines, List<Band> bands, String bandName) {
    /** A trace and its points. */
    record Line(Trace trace, Points points) {}

    Strip {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }

    /** The panels that have something to show. */
    static List<Strip> of(RunSeries series, List<Panel> panels) {
        return of(series, panels, List.of());
    }

    /** The panels that have something to show, with results of the laboratory. */
    static List<Strip> of(RunSeries series, List<Panel> panels, List<Measured> results) {
        List<Strip> strips = new ArrayList<>();
        for (Panel panel : panels) {
            List<Line> lines = panel.traces().stream()
                    .map(trace -> new Line(trace, points(series, panel, trace, results)))
                    .filter(line -> line.points().any())
                    .toList();
            if (lines.stream().anyMatch(line -> line.points().moves())) {
                strips.add(new Strip(panel, lines, List.of(), ""));
            }
        }
        return strips;
    }

    private static Points points(RunSeries series, Panel panel, Trace trace, List<Measured> results) {
        return trace.dots() ? Points.of(results, trace.id()) : Points.of(series, panel, trace);
    }

    /** The same with bands of this name on the axis on the left. */
    Strip with(List<Band> behind, String name) {
        return new Strip(panel, lines, behind, name);
    }

    /** The lines on one of the two axes. */
    List<Line> on(boolean right) {
        return lines.stream().filter(line -> line.trace().right() == right).toList();
    }

    /** Lower and upper end of one of the axes; null where no line uses it. */
    double @Nullable [] range(boolean right) {
        List<Line> here = on(right);
        if (here.isEmpty()) {
            return null;
        }
        double low =
                here.stream().mapToDouble(line -> line.points().low()).min().orElseThrow();
        double high =
                here.stream().mapToDouble(line -> line.points().high()).max().orElseThrow();
        for (Band band : right ? List.<Band>of() : bands) {
            low = Math.min(low, band.low());
            high = Math.max(high, band.high());
        }
        return panel.scale(here.get(0).trace()).range(low, high);
    }
}
