package org.lungbridge.solver;

/**
 * Work done for one lane since its solver was made.
 *
 * @param accepted accepted steps
 * @param rejected rejected steps
 * @param rhs evaluations of the rates
 * @param jacobians evaluations of the linearized system
 * @param factorizations factorizations of the linear system
 * @param denseFallbacks factorizations repeated with full pivoting because the sparse one lost accuracy
 */
public record Statistics(
        long accepted, long rejected, long rhs, long jacobians, long factorizations, long denseFallbacks) {
    /** This work and more. */
    public Statistics plus(Statistics more) {
        return new Statistics(
                accepted + more.accepted,
                rejected + more.rejected,
                rhs + more.rhs,
                jacobians + more.jacobians,
                factorizations + more.factorizations,
                denseFallbacks + more.denseFallbacks);
    }

    /** This work without what had been done before. */
    public Statistics minus(Statistics before) {
        return new Statistics(
                accepted - before.accepted,
                rejected - before.rejected,
                rhs - before.rhs,
                jacobians - before.jacobians,
                factorizations - before.factorizations,
                denseFallbacks - before.denseFallbacks);
    }
}
