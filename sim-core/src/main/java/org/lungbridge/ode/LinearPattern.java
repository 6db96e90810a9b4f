package org.lungbridge.ode;

/**
 * Where the linearised equations are non-zero. Unknowns {@code 0 … states−1} are the states x, unknowns
 * {@code states … states+hubs−1} are hub signals z, quantities read by many equations that are cheaper to keep
 * as unknowns than to substitute.
 *
 * <pre>
 *   entries in state rows : F_x (columns of states), F_z (columns of hubs)      dx' = F_x dx + F_z dz
 *   entries in hub rows   : G_x, G_z                                            dz  = G_x dx + G_z dz
 *   the solver's matrix   : [ I/(γh) − F_x   −F_z ; −G_x   I − G_z ], right-hand side zero in hub rows
 * </pre>
 *
 * <p>Hub rows have no diagonal entry in the list. Each (row, column) pair occurs once. A system without hubs
 * has an ordinary Jacobian.
 */
public record LinearPattern(int states, int hubs, int[] row, int[] column) {
    public LinearPattern {
        if (row.length != column.length) {
            throw new IllegalArgumentException(
                    "The pattern has (%s) rows and (%s) columns.".formatted(row.length, column.length));
        }
        row = row.clone();
        column = column.clone();
    }

    /** Number of entries. */
    public int entries() {
        return row.length;
    }

    /** Number of unknowns, states and hubs together. */
    public int unknowns() {
        return states + hubs;
    }
}
