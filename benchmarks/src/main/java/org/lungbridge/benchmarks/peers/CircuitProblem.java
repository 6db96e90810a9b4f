package org.lungbridge.benchmarks.peers;

import java.util.Random;
import org.lungbridge.ode.OdeSystem;

/** The {@link CircuitLoop}, one knob of which, chosen at random from a fixed seed, is turned every so many minutes. */
final class CircuitProblem implements Problem {
    private static final long SEED = 20260101;
    private static final double MINUTE = 60;
    private static final double[] USUAL = {3.24, 0.6, 1, 0.6, 0.4, 3.3};
    private static final double[] LOW = {2.6, 0.17, 0.4, 0.4, 0.1, 2.5};
    private static final double[] HIGH = {4, 1.3, 1, 1, 0.8, 4.5};

    private final CircuitLoop equations = new CircuitLoop();
    private final double every;
    private final double end;
    private final int[] knob;
    private final double[] value;

    CircuitProblem(int minutes, double hours) {
        every = minutes * MINUTE;
        end = hours * 60 * MINUTE;
        int changes = minutes == 0 ? 0 : (int) Math.ceil(end / every);
        knob = new int[changes];
        value = new double[changes];
        Random random = new Random(SEED);
        for (int k = 0; k < changes; k++) {
            knob[k] = random.nextInt(CircuitLoop.KNOBS);
            value[k] = LOW[knob[k]] + random.nextDouble() * (HIGH[knob[k]] - LOW[knob[k]]);
        }
    }

    /** States near those of a patient who has just been connected. */
    static double[] guess() {
        double[] states = new double[CircuitLoop.STATES];
        for (int j = 0; j < CircuitLoop.SITES; j++) {
            states[2 * j] = j == 0 ? 8 : 12;
            states[2 * j + 1] = j == 0 ? 40 : 36;
        }
        states[18] = 300;
        states[19] = 40;
        states[20] = 0.6;
        states[21] = 45;
        states[22] = 0.5;
        states[23] = 1;
        states[24] = -8;
        return states;
    }

    @Override
    public String name() {
        return "circuit";
    }

    @Override
    public OdeSystem equations() {
        return equations;
    }

    @Override
    public double[] start() {
        System.arraycopy(USUAL, 0, equations.knobs, 0, USUAL.length);
        equations.restart();
        return guess();
    }

    @Override
    public double end() {
        return end;
    }

    @Override
    public int changes() {
        return knob.length;
    }

    @Override
    public double changeTime(int change) {
        return change * every;
    }

    @Override
    public void change(int change, double[] states) {
        equations.knobs[knob[change]] = value[change];
    }

    int knob(int change) {
        return knob[change];
    }

    double value(int change) {
        return value[change];
    }

    /** The knobs at the start. */
    static double[] usual() {
        return USUAL.clone();
    }
}
