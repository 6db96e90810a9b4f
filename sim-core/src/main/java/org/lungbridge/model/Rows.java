package org.lungbridge.model;

/** The rows a component reads and writes, each one number per lane. Holds references only. */
public final class Rows {
    private final int lanes;
    final double[][][] banks;
    final double[][] partials;
    double[][] rates = new double[0][];

    Rows(int lanes, double[][][] banks, double[][] partials) {
        this.lanes = lanes;
        this.banks = banks;
        this.partials = partials;
    }

    /** Number of lanes in every row. */
    public int lanes() {
        return lanes;
    }

    /** The row of a variable, in engine units. */
    public double[] of(Variable variable) {
        return variable.values;
    }

    /** The row that collects the rate of a state; components add to it. */
    public double[] rateOf(Variable.State state) {
        return rates[state.row];
    }

    /** The row of a declared partial derivative. */
    public double[] of(Partial partial) {
        return partial.values;
    }
}
