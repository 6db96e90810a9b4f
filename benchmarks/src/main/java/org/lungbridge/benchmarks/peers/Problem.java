package org.lungbridge.benchmarks.peers;

import org.lungbridge.ode.OdeSystem;

/**
 * Equations of one patient with a start, an end and changes on the way, the same for every contender. State events of
 * the equations are not looked for: nothing happens but the listed changes.
 */
interface Problem {
    /** What tables and files call it. */
    String name();

    /** What the port to C calls its equations. */
    default String equationsName() {
        return name();
    }

    /** The equations, one lane. */
    OdeSystem equations();

    /** Puts settings back to the start and returns the states there. */
    double[] start();

    /** When it ends, s; it starts at 0. */
    double end();

    /** Number of changes; the first may lie at 0. */
    int changes();

    /** When a change happens, s; rising. */
    double changeTime(int change);

    /** Changes settings of the equations, or the states themselves. */
    void change(int change, double[] states);

    /** True if an error counts against the largest value of its state, as with concentrations that rise from nothing. */
    default boolean againstPeak() {
        return false;
    }
}
