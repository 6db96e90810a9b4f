package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the run in which the patient lies prone, told from the position of the lung.
 *
 * @param from time of the last row before the lung began to turn, in seconds
 * @param to time of the last row before it began to turn back; the last row of the run if it did not
 * @param turnedBack whether the patient was turned back before the run ended
 */
record ProneSession(double from, double to, boolean turnedBack) {
    private static final String POSTURE = "prone";
    private static final double SUPINE = 0.01;
    private static final double HALF = 0.5;
    private static final double PRONE = 0.99;

    /** The sessions of a run in the order of their times; none where nobody was turned. */
    static List<ProneSession> of(RunSeries series) {
        List<ProneSession> sessions = new ArrayList<>();
        double lastSupine = series.rows() == 0 ? 0 : series.time(0);
        double lastProne = lastSupine;
        boolean prone = false;
        for (int row = 0; row < series.rows(); row++) {
            double posture = series.value(POSTURE, row);
            if (!prone && posture > HALF) {
                prone = true;
                lastProne = series.time(row);
            } else if (prone && posture < HALF) {
                prone = false;
                sessions.add(new ProneSession(lastSupine, lastProne, true));
            }
            lastSupine = posture < SUPINE ? series.time(row) : lastSupine;
            lastProne = posture > PRONE ? series.time(row) : lastProne;
        }
        if (prone) {
            sessions.add(new ProneSession(lastSupine, series.time(series.rows() - 1), false));
        }
        return List.copyOf(sessions);
    }
}
