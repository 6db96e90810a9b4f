package org.lungbridge.network;

import java.util.List;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * A {@link ReactionTable} under the law of mass action, over lanes, with exact partial derivatives.
 *
 * <pre>
 *   d[s]/dt = Σ_r net(s, r) · k_r · Π [reactant]
 * </pre>
 */
public final class MassAction implements OdeSystem {
    private final ReactionTable table;
    private final int lanes;
    private final double[] nominal;
    private final double[] constants;
    private final int[][] reactants;
    /** Species and net changes of each reaction, alternating. */
    private final int[][] changes;
    /** Entry, net change and partner (or −1) of each partial derivative of each reaction. */
    private final int[][] partials;

    private final LinearPattern pattern;
    private final double[] flow;
    private final double[][] lastState;

    /**
     * The network for several lanes.
     *
     * @param nominal usual concentration of each species, which scales its error; positive
     */
    public MassAction(ReactionTable table, int lanes, double[] nominal) {
        this.table = table;
        this.lanes = lanes;
        this.nominal = nominal.clone();
        List<Species> species = table.species();
        if (nominal.length != species.size()) {
            throw new IllegalArgumentException(
                    "There are (%d) nominal sizes for (%d) species.".formatted(nominal.length, species.size()));
        }
        int count = table.reactions().size();
        constants = new double[count];
        reactants = new int[count][];
        for (int r = 0; r < count; r++) {
            constants[r] = table.reactions().get(r).constant();
            reactants[r] = table.reactions().get(r).reactants();
        }
        changes = new int[count][];
        partials = new int[count][];
        int n = species.size();
        int[][] place = new int[n][n];
        int[][] net = table.stoichiometry();
        pattern = pattern(place, net);
        for (int r = 0; r < constants.length; r++) {
            changes[r] = changes(net, r);
            partials[r] = partials(reactants[r], changes[r], place);
        }
        flow = new double[lanes];
        lastState = new double[n][lanes];
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
        return new LinearPattern(n, 0, java.util.Arrays.copyOf(row, count), java.util.Arrays.copyOf(column, count));
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
        return java.util.Arrays.copyOf(list, count);
    }

    private static int[] partials(int[] reactants, int[] changes, int[][] place) {
        int[] list = new int[3 * reactants.length * (changes.length / 2)];
        int count = 0;
        for (int k = 0; k < reactants.length; k++) {
            int partner = reactants.length == 2 ? reactants[1 - k] : -1;
            for (int c = 0; c < changes.length; c += 2) {
                list[count++] = place[changes[c]][reactants[k]];
                list[count++] = changes[c + 1];
                list[count++] = partner;
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
        for (int s = 0; s < y.length; s++) {
            System.arraycopy(y[s], 0, lastState[s], 0, lanes);
        }
        for (double[] row : dydt) {
            java.util.Arrays.fill(row, 0);
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
        int[] reactant = reactants[r];
        double[] first = y[reactant[0]];
        if (reactant.length == 1) {
            for (int i = 0; i < lanes; i++) {
                flow[i] = constant * first[i];
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
        for (double[] row : entries) {
            java.util.Arrays.fill(row, 0);
        }
        for (int r = 0; r < constants.length; r++) {
            double constant = constants[r];
            int[] list = partials[r];
            for (int at = 0; at < list.length; at += 3) {
                double[] target = entries[list[at]];
                double factor = list[at + 1] * constant;
                if (list[at + 2] < 0) {
                    for (int i = 0; i < lanes; i++) {
                        target[i] += factor;
                    }
                } else {
                    double[] partner = lastState[list[at + 2]];
                    for (int i = 0; i < lanes; i++) {
                        target[i] += factor * partner[i];
                    }
                }
            }
        }
    }
}
