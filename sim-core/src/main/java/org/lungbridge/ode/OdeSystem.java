package org.lungbridge.ode;

/**
 * The equations {@code dy/dt = f(t, y)} of several independent patients (lanes), as a solver sees them.
 *
 * <p>Everything is laid out in rows: {@code y[state][lane]}, {@code t[lane]}. Lanes never influence each
 * other. An implementation may keep working memory, so one instance serves one thread.
 */
public interface OdeSystem {
    /** Nominal size from which on a state is an integral for the record: its error is not controlled. */
    double UNCONTROLLED = 1e29;

    /** Number of states. */
    int states();

    /** Number of lanes. */
    int lanes();

    /** The usual size of a state, which scales its error; positive. From {@link #UNCONTROLLED} on there is no error control. */
    double nominal(int state);

    /** What a state is called in messages. */
    String name(int state);

    /** Writes {@code f(t, y)}; every entry of {@code dydt} is overwritten. */
    void rates(double[] t, double[][] y, double[][] dydt);

    /** The places of the linearised system that may be non-zero; fixed for the life of this object. */
    LinearPattern pattern();

    /**
     * Writes the linearised system at the point of the last call of {@link #rates}: entry {@code k} of lane
     * {@code i} goes to {@code entries[k][i]} and belongs to row {@code pattern().row()[k]} and column
     * {@code pattern().column()[k]}. See {@link LinearPattern} for the meaning of rows beyond the states.
     */
    void linearize(double[][] entries);

    /** True if {@code f} does not depend on {@code t} explicitly. */
    default boolean autonomous() {
        return true;
    }

    /** Writes ∂f/∂t at (t, y); called only if the system is not autonomous. */
    default void timeDerivative(double[] t, double[][] y, double[][] dfdt) {
        throw new UnsupportedOperationException("An autonomous system has no time derivative.");
    }

    /**
     * Says that the point of the last call of {@link #rates} lies on the accepted solution of the lanes marked
     * true, so that start values of inner iterations may be refreshed there.
     */
    default void accepted(boolean[] lanes) {}

    /** Number of event functions. */
    default int events() {
        return 0;
    }

    /** What an event is called in messages. */
    default String eventName(int event) {
        throw new IndexOutOfBoundsException(event);
    }

    /**
     * Writes the event functions {@code g[event][lane]} at (t, y). An event happens where its function falls
     * from positive to zero or below.
     */
    default void events(double[] t, double[][] y, double[][] g) {}
}
