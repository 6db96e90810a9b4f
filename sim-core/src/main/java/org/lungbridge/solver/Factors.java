package org.lungbridge.solver;

/** Numbers of a sparse factorization for all lanes. Vectors are flat, {@code [unknown · lanes + lane]}. */
interface Factors {
    /**
     * Takes over the matrix {@code [D − F_x, −F_z; −G_x, I − G_z]} and factors it.
     *
     * @param entries the linearized system {@code [entry][lane]}
     * @param diagonal D = 1/(γh) of each lane, 1/s
     */
    void factor(double[][] entries, double[] diagonal);

    /**
     * Replaces the right-hand side, whose hub part is zero, by the solution.
     *
     * @param hubsToo false leaves hubs that no state needs undefined
     */
    void solve(double[] vector, boolean hubsToo);
}
