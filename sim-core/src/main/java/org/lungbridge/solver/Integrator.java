package org.lungbridge.solver;

/**
 * Carries several patients (lanes) forward in time, each with its own clock and step size.
 *
 * <p>Use: write the states into {@link #state()}, {@link #place} every lane, {@link #advance} to the next
 * boundary, read or change states and settings there, {@link #restart} the lanes that were changed, advance again.
 */
public interface Integrator {
    /** Number of lanes. */
    int lanes();

    /** The current time of a lane, s. */
    double time(int lane);

    /**
     * The current states {@code [state][lane]}. These are the live rows: change them only between two calls of
     * {@link #advance}, then call {@link #restart}.
     */
    double[][] state();

    /** Sets the clock of a lane, s, and forgets step size and status. */
    void place(int lane, double time);

    /**
     * Says that states or settings of this lane were changed: the memory of the step control is forgotten.
     *
     * @param keepStep true keeps the step size, of two hours at most (only slow quantities changed); false chooses the first step anew
     */
    void restart(int lane, boolean keepStep);

    /**
     * Moves every lane with {@code time < target[lane]} to its target, its first state event or its failure. Lanes
     * that have failed stay where they are until they are restarted.
     *
     * @param target time to reach, s, one per lane; met bit for bit
     */
    void advance(double[] target, StepListener listener);

    /**
     * As {@link #advance(double[], StepListener)}, but comes back as soon as so many of the lanes it moves have come to
     * rest. The others are under way and go on, with the same bits, when the next advance names the same target; so a
     * lane at its boundary need not wait for the slowest of its block. A method that moves one lane after the other
     * may ignore the number.
     *
     * @param enough 1 or more
     */
    default void advance(double[] target, int enough, StepListener listener) {
        advance(target, listener);
    }

    /** How the last advance of this lane ended. */
    LaneStatus status(int lane);

    /** Which event function fell to zero; time and state are those of the event. Only when at an event. */
    int event(int lane);

    /** Why the lane could not go on. Only when failed. */
    IntegrationFailure failure(int lane);

    /** The work done for this lane so far. */
    Statistics statistics(int lane);

    /** Everything needed to continue this lane with the same bits, apart from the equations' own settings. */
    LaneMemory save(int lane);

    /** Puts a lane back to what {@link #save} returned. */
    void restore(int lane, LaneMemory memory);
}
