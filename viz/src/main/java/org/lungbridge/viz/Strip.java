package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A panel with its points; traces without a value are left out. */
record Strip(Panel panel, List<Line> lines) {
    /** A trace and its points. */
    record Line(Trace trace, Points points) {}

    Strip {
        lines = List.copyOf(lines);
    }

    /** The panels that have something to show. */
    static List<Strip> of(RunSeries series, List<Panel> panels) {
        List<Strip> strips = new ArrayList<>();
        for (Panel panel : panels) {
            List<Line> lines = panel.traces().stream()
                    .map(trace -> new Line(trace, Points.of(series, panel, trace)))
                    .filter(line -> line.points().any())
                    .toList();
            if (lines.stream().anyMatch(line -> line.points().moves())) {
                strips.add(new Strip(panel, lines));
            }
        }
        return strips;
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
        return panel.scale(here.get(0).trace()).range(low, high);
    }
}
