package org.lungbridge.model;

/**
 * One declared entry of a component's own Jacobian: ∂(of)/∂(wrt). For a state, "of" means the component's
 * contribution to its rate.
 */
public final class Partial {
    private final Variable of;
    private final Variable wrt;
    final int row;
    /** The entry itself, one number per lane. */
    double[] values = Variable.UNBOUND;

    Partial(Variable of, Variable wrt, int row) {
        this.of = of;
        this.wrt = wrt;
        this.row = row;
    }

    /** What is differentiated. */
    public Variable of() {
        return of;
    }

    /** With respect to what. */
    public Variable wrt() {
        return wrt;
    }

    @Override
    public String toString() {
        return "d(%s)/d(%s)".formatted(of, wrt);
    }
}
