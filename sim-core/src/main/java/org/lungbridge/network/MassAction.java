package org.lungbridge.network;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * A {@link ReactionTable} as equations over lanes, with exact partial derivatives.
 *
 * <pre>
 *   d[s]/dt = Σ_r net(s, r) · rate_r
 *   mass action           rate = k · Π [reactant]
 *   enzyme law            rate = v · [E] / (half + |[E]|) · [S]
 *   loss, integral        rate = k · [X] ;      production     rate = k
 * </pre>
 *
 * <p>The enzyme law takes the size of [E] below the line, so that a concentration of −1e-7 out of rounding bends nothing
 * and divides by nothing near zero: a half concentration may be as small as 1e-6 nmol/L.
 *
 * <p>One lane goes over flat arrays, several over rows; the bits are the same.
 */
public final class MassAction implements OdeSystem {
    private final ReactionTable table;
    private final int lanes;
    private final double[] nominal;
    private final double[] constants;
    private final double[] halves;
    private final int[][] reactants;
    /** Species and net changes of each reaction, alternating. */
    private final int[][] changes;
    /** Reactant (0 or 1), entry and net change of each partial derivative of each reaction. */
    private final int[][] partials;

    private final LinearPattern pattern;
    private final double[] flow;
    private final double[][] slope = new double[2][];
    private final double[][] lastState;
    private final @Nullable FlatNetwork flat;

    /**
     * The network for several lanes.
     *
     * @param nominal usual concentration of each species, which scales its error; positive
     */
    public MassAction(ReactionTable table, int lanes, double[] nominal) {
        this.table = table;
        this.lanes = lanes;
        this.nominal = nominal.clone();
        int n = table.species().size();
        if (nominal.length != n) {
            throw new IllegalArgumentException(
                    "There are (%s) nominal sizes for (%s) species.".formatted(nominal.length, n));
        }
        List<Reaction> reactions = table.reactions();
        int count = reactions.size();
        constants = reactions.stream().mapToDouble(Reaction::constant).toArray();
        halves = reactions.stream().mapToDouble(Reaction::half).toArray();
        reactants = reactions.stream().map(Reaction::reactants).toArray(int[][]::new);
        changes = new int[count][];
        partials = new int[count][];
        int[][] place = new int[n][n];
        int[][] net = table.stoichiometry();
        pattern = pattern(place, net);
        for (int r = 0; r < count; r++) {
            changes[r] = changes(net, r);
            partials[r] = partials(reactants[r], changes[r], place);
        }
        flow = new double[lanes];
        slope[0] = new double[lanes];
        slope[1] = new double[lanes];
        lastState = new double[n][lanes];
        flat = lanes == 1 ? new FlatNetwork(reactions, n, changes, pattern.entries(), partials) : null;
    }

    private LinearPattern pattern(int[][] place, int[][] net) {
        int n = place.length;
        boolean[][] used = new boolean[n][n];
        for (int r = 0; r < constants.length; r++) {
            for (int s = 0; s < n; s++) {
                if (net[s][r] != 0) {
                    for (int reactant : reactants[r]) {
                        used[s][reactant] = true;
                    }
                }
            }
        }
        int[] row = new int[n * n];
        int[] column = new int[n * n];
        int count = 0;
        for (int s = 0; s < n; s++) {
            for (int c = 0; c < n; c++) {
                if (used[s][c]) {
                    place[s][c] = count;
                    row[count] = s;
                    column[count++] = c;
                }
            }
        }
        return new LinearPattern(n, 0, Arrays.copyOf(row, count), Arrays.copyOf(column, count));
    }

    private static int[] changes(int[][] net, int reaction) {
        int[] list = new int[2 * net.length];
        int count = 0;
        for (int s = 0; s < net.length; s++) {
            if (net[s][reaction] != 0) {
                list[count++] = s;
                list[count++] = net[s][reaction];
            }
        }
        return Arrays.copyOf(list, count);
    }

    private static int[] partials(int[] reactants, int[] changes, int[][] place) {
        int[] list = new int[3 * reactants.length * (changes.length / 2)];
        int count = 0;
        for (int k = 0; k < reactants.length; k++) {
            for (int c = 0; c < changes.length; c += 2) {
                list[count++] = k;
                list[count++] = place[changes[c]][reactants[k]];
                list[count++] = changes[c + 1];
            }
        }
        return list;
    }

    /** The table behind these equations. */
    public ReactionTable table() {
        return table;
    }

    @Override
    public int states() {
        return nominal.length;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public double nominal(int state) {
        return nominal[state];
    }

    @Override
    public String name(int state) {
        return table.species().get(state).name();
    }

    @Override
    public void rates(double[] t, double[][] y, double[][] dydt) {
        if (flat != null) {
            flat.rates(y, dydt);
            return;
        }
        for (int s = 0; s < y.length; s++) {
            System.arraycopy(y[s], 0, lastState[s], 0, lanes);
        }
        for (double[] row : dydt) {
            Arrays.fill(row, 0);
        }
        for (int r = 0; r < constants.length; r++) {
            flow(r, y);
            int[] change = changes[r];
            for (int c = 0; c < change.length; c += 2) {
                double[] target = dydt[change[c]];
                int net = change[c + 1];
                for (int i = 0; i < lanes; i++) {
                    target[i] += net * flow[i];
                }
            }
        }
    }

    private void flow(int r, double[][] y) {
        double constant = constants[r];
        double half = halves[r];
        int[] reactant = reactants[r];
        if (reactant.length == 0) {
            Arrays.fill(flow, constant);
            return;
        }
        double[] first = y[reactant[0]];
        if (reactant.length == 1) {
            for (int i = 0; i < lanes; i++) {
                flow[i] = constant * first[i];
            }
        } else if (half > 0) {
            double[] enzyme = y[reactant[1]];
            for (int i = 0; i < lanes; i++) {
                flow[i] = constant * first[i] * (enzyme[i] / (half + Math.abs(enzyme[i])));
            }
        } else {
            double[] second = y[reactant[1]];
            for (int i = 0; i < lanes; i++) {
                flow[i] = constant * first[i] * second[i];
            }
        }
    }

    @Override
    public LinearPattern pattern() {
        return pattern;
    }

    @Override
    public void linearize(double[][] entries) {
        if (flat != null) {
            flat.linearize(entries);
            return;
        }
        for (double[] row : entries) {
            Arrays.fill(row, 0);
        }
        for (int r = 0; r < constants.length; r++) {
            slopes(r);
            int[] list = partials[r];
            for (int at = 0; at < list.length; at += 3) {
                double[] source = slope[list[at]];
                double[] target = entries[list[at + 1]];
                int net = list[at + 2];
                for (int i = 0; i < lanes; i++) {
                    target[i] += net * source[i];
                }
            }
        }
    }

    /** ∂rate/∂[reactant] of a reaction at the last point, one row for each reactant. */
    private void slopes(int r) {
        double constant = constants[r];
        double half = halves[r];
        int[] reactant = reactants[r];
        if (reactant.length == 1) {
            Arrays.fill(slope[0], constant);
        } else if (half > 0) {
            double[] substrate = lastState[reactant[0]];
            double[] enzyme = lastState[reactant[1]];
            for (int i = 0; i < lanes; i++) {
                double per = 1 / (half + Math.abs(enzyme[i]));
                slope[0][i] = constant * enzyme[i] * per;
                slope[1][i] = constant * substrate[i] * half * per * per;
            }
        } else if (reactant.length == 2) {
            double[] first = lastState[reactant[0]];
            double[] second = lastState[reactant[1]];
            for (int i = 0; i < lanes; i++) {
                slope[0][i] = constant * second[i];
                slope[1][i] = constant * first[i];
            }
        }
    }
}
