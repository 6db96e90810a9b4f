package org.lungbridge.rules;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.laboratory.Chart;

/** One look: what can be seen and what is remembered. */
public final class Moment {
    /** Times are met to a microsecond (s), so that the look at the very time finds them passed. */
    static final double ROUNDING = 1e-6;

    private final LaneAccess lane;
    private final Notebook notes;
    private final Chart chart;

    Moment(LaneAccess lane) {
        this.lane = lane;
        this.notes = new Notebook(lane);
        this.chart = Chart.of(lane);
    }

    LaneAccess lane() {
        return lane;
    }

    Notebook notes() {
        return notes;
    }

    Chart chart() {
        return chart;
    }

    double time() {
        return lane.time();
    }
}
