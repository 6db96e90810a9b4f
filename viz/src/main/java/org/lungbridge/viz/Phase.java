package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the run with or without ECMO, told from the pump speed.
 *
 * @param label as written above the panels
 * @param onEcmo whether the pump turns
 * @param from first time, in seconds
 * @param to last time, in seconds
 */
record Phase(String label, boolean onEcmo, double from, double to) {
    private static final String SPEED = "ecmoPumpSpeed_rpm";
    private static final String FLOW = "ecmoBloodFlow_LPerMin";
    /** Less is rounding, not a running pump (L/min or turns a minute). */
    private static final double STILL = 1e-3;

    /** The phases of a run; none when the run never sees an ECMO. */
    static List<Phase> of(RunSeries series) {
        List<Phase> phases = new ArrayList<>();
        int start = 0;
        boolean before = true;
        for (int row = 1; row <= series.rows(); row++) {
            if (row == series.rows() || pumpTurns(series, row) != pumpTurns(series, start)) {
                boolean on = pumpTurns(series, start);
                double end = series.time(Math.min(row, series.rows() - 1));
                phases.add(new Phase(label(on, before), on, series.time(start), end));
                before = before && !on;
                start = row;
            }
        }
        return phases.stream().anyMatch(Phase::onEcmo) ? List.copyOf(phases) : List.of();
    }

    private static String label(boolean on, boolean before) {
        return on ? "on ECMO" : before ? "before ECMO" : "off ECMO";
    }

    /** Whether the pump turns in this row. */
    static boolean pumpTurns(RunSeries series, int row) {
        return series.value(series.has(SPEED) ? SPEED : FLOW, row) > STILL;
    }
}
