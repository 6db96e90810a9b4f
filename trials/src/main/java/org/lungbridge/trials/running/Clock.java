package org.lungbridge.trials.running;

import java.util.concurrent.atomic.AtomicLongArray;
import org.lungbridge.engine.ProgressListener;

/** How far the courses under way are, written by the thread that runs them and read by another. */
final class Clock implements ProgressListener {
    private static final double DAY_S = 86_400;

    private final AtomicLongArray reached_s;

    Clock(int seats) {
        reached_s = new AtomicLongArray(seats);
    }

    @Override
    public void reached(int lane, double time) {
        reached_s.lazySet(lane, (long) time);
    }

    /** Patient-days of the courses under way. */
    double underWay_d() {
        long sum = 0;
        for (int lane = 0; lane < reached_s.length(); lane++) {
            sum += reached_s.get(lane);
        }
        return sum / DAY_S;
    }
}
