package org.lungbridge.solver;

/** A test problem for one patient: y' = f(t, y) with its full Jacobian. */
interface Problem {
    double[] initial();

    double[] nominal();

    void rates(double t, double[] y, double[] dydt);

    /** j[row][column] = ∂f_row/∂y_column. */
    void jacobian(double t, double[] y, double[][] j);

    /** True if ∂f/∂t is zero everywhere. */
    default boolean autonomous() {
        return true;
    }

    default void timeDerivative(double t, double[] y, double[] dfdt) {
        java.util.Arrays.fill(dfdt, 0);
    }

    default int events() {
        return 0;
    }

    default double event(int event, double t, double[] y) {
        throw new IndexOutOfBoundsException(event);
    }
}
