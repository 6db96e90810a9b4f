package org.lungbridge.solver;

import org.lungbridge.ode.OdeSystem;

/**
 * Finds where event functions fall from positive to zero or below. They are looked at where accepted steps end, so a
 * function that dips and recovers within one step goes unnoticed.
 *
 * <p>The time is bracketed by the Illinois form of the false position (M. Dowell, P. Jarratt 1971, BIT 11:168) with a
 * bisection every third turn, down to 1e-6 s or 1e-12 of the time, whichever is larger; the end at which the function
 * is not positive is the event.
 */
final class EventSearch {
    private static final double CLOSE = 1e-6;
    private static final double CLOSE_PER_TIME = 1e-12;

    private final OdeSystem system;
    private final int events;
    private final int states;
    private final int lanes;
    private final double[][] before;
    private final double[][] after;
    private final double[][] trial;
    private final double[][] probe;
    private final double[] probeTime;
    private final double[] found;

    /** Time of the event last found, s. */
    private double foundTime;

    EventSearch(OdeSystem system) {
        this.system = system;
        events = system.events();
        states = system.states();
        lanes = system.lanes();
        before = new double[events][lanes];
        after = new double[events][lanes];
        trial = new double[events][lanes];
        probe = new double[events > 0 ? states : 0][lanes];
        probeTime = new double[lanes];
        found = new double[states];
    }

    /** Notes the event functions where these lanes start. */
    void begin(double[] t, double[][] y, boolean[] starting) {
        if (events == 0) {
            return;
        }
        system.events(t, y, trial);
        for (int e = 0; e < events; e++) {
            for (int i = 0; i < lanes; i++) {
                before[e][i] = starting[i] ? trial[e][i] : before[e][i];
            }
        }
    }

    /** Evaluates the event functions at the ends of the accepted steps. */
    void look(double[] t, double[] end, double[][] y, double[] candidate, boolean[] accepted) {
        if (events == 0) {
            return;
        }
        for (int s = 0; s < states; s++) {
            for (int i = 0; i < lanes; i++) {
                probe[s][i] = accepted[i] ? candidate[s * lanes + i] : y[s][i];
            }
        }
        for (int i = 0; i < lanes; i++) {
            probeTime[i] = accepted[i] ? end[i] : t[i];
        }
        system.events(probeTime, probe, after);
    }

    /** The first event of a lane in its accepted step, or −1. */
    int first(int lane, double from, double to, DenseOutput dense) {
        int first = -1;
        double earliest = Double.POSITIVE_INFINITY;
        for (int e = 0; e < events; e++) {
            if (before[e][lane] > 0 && after[e][lane] <= 0) {
                double time = locate(e, lane, from, to, dense);
                if (time < earliest) {
                    earliest = time;
                    first = e;
                }
            }
        }
        for (int e = 0; e < events; e++) {
            before[e][lane] = after[e][lane];
        }
        foundTime = earliest;
        return first;
    }

    /** Time of the event last found, s. */
    double time() {
        return foundTime;
    }

    private double locate(int e, int lane, double from, double to, DenseOutput dense) {
        double a = from;
        double b = to;
        double atA = before[e][lane];
        double atB = after[e][lane];
        double close = Math.max(CLOSE, CLOSE_PER_TIME * Math.abs(to));
        int side = 0;
        for (int turn = 0; b - a > close; turn++) {
            double middle = b - atB * (b - a) / (atB - atA);
            if (turn % 3 == 2) {
                middle = 0.5 * (a + b);
            }
            double c = Math.min(Math.max(middle, a + 0.5 * close), b - 0.5 * close);
            double atC = value(e, lane, c, dense);
            if (atC <= 0) {
                b = c;
                atB = atC;
                atA *= side < 0 ? 0.5 : 1;
                side = -1;
            } else {
                a = c;
                atA = atC;
                atB *= side > 0 ? 0.5 : 1;
                side = 1;
            }
        }
        return b;
    }

    private double value(int e, int lane, double time, DenseOutput dense) {
        dense.at(lane, time, found);
        for (int s = 0; s < states; s++) {
            probe[s][lane] = found[s];
        }
        probeTime[lane] = time;
        system.events(probeTime, probe, trial);
        return trial[e][lane];
    }
}
