package org.lungbridge.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lungbridge.ode.LinearPattern;

/**
 * The chain rule as a compiled list of row operations. Declared partials become entries of a sparse system over
 * states and signals; signals that are cheap to substitute disappear, the others (hubs) stay as unknowns:
 *
 * <pre>
 *   entry(r, c) += partial                       for every declared partial
 *   entry(r, c) += entry(r, s) · entry(s, c)     for every substituted signal s
 * </pre>
 *
 * <p>A signal is substituted if that does not add entries (Markowitz 1957, Management Science 3:255, applied
 * to pivots that are all 1). The list is made once; evaluating it allocates nothing.
 */
final class ChainRule {
    private final int[] copyTarget;
    private final int[] copyPartial;
    private final int[] productTarget;
    private final int[] productLeft;
    private final int[] productRight;
    /** Entries {@code [slot · lanes + lane]}. */
    private final double[] pool;

    private final int[] outputSlot;
    private final LinearPattern pattern;

    private ChainRule(
            List<int[]> copies, List<int[]> products, int slots, int lanes, int[] outputSlot, LinearPattern p) {
        copyTarget = column(copies, 0);
        copyPartial = column(copies, 1);
        productTarget = column(products, 0);
        productLeft = column(products, 1);
        productRight = column(products, 2);
        pool = new double[slots * lanes];
        this.outputSlot = outputSlot;
        this.pattern = p;
    }

    LinearPattern pattern() {
        return pattern;
    }

    /** Fills {@code entries} in the order of {@link #pattern()} from the rows of the partials. */
    void evaluate(double[][] partials, double[][] entries, int lanes) {
        Arrays.fill(pool, 0);
        if (lanes == 1) {
            evaluateOneLane(partials, entries);
            return;
        }
        for (int k = 0; k < copyTarget.length; k++) {
            add(copyTarget[k] * lanes, partials[copyPartial[k]], lanes);
        }
        for (int k = 0; k < productTarget.length; k++) {
            multiplyAdd(productTarget[k] * lanes, productLeft[k] * lanes, productRight[k] * lanes, lanes);
        }
        for (int k = 0; k < outputSlot.length; k++) {
            System.arraycopy(pool, outputSlot[k] * lanes, entries[k], 0, lanes);
        }
    }

    private void evaluateOneLane(double[][] partials, double[][] entries) {
        double[] pool = this.pool;
        for (int k = 0; k < copyTarget.length; k++) {
            pool[copyTarget[k]] += partials[copyPartial[k]][0];
        }
        for (int k = 0; k < productTarget.length; k++) {
            pool[productTarget[k]] += pool[productLeft[k]] * pool[productRight[k]];
        }
        for (int k = 0; k < outputSlot.length; k++) {
            entries[k][0] = pool[outputSlot[k]];
        }
    }

    private void add(int target, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            pool[target + i] += a[i];
        }
    }

    private void multiplyAdd(int target, int a, int b, int n) {
        for (int i = 0; i < n; i++) {
            pool[target + i] += pool[a + i] * pool[b + i];
        }
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(r -> r[column]).toArray();
    }

    /** Compiles the list for the declared partials of {@code d}. */
    static ChainRule compile(Declarations d, int lanes) {
        return new Compiler(d.states.size(), d.signals.size()).compile(d.partials, lanes);
    }

    /** Symbolic elimination of signals on the graph of declared partials. */
    private static final class Compiler {
        private final int states;
        private final int unknowns;
        private final List<TreeMap<Integer, Integer>> columnsOf = new ArrayList<>();
        private final List<TreeSet<Integer>> rowsWith = new ArrayList<>();
        /** The same as {@link #columnsOf} in bits, to count quickly what a substitution would add. */
        private final List<BitSet> present = new ArrayList<>();

        private final List<int[]> copies = new ArrayList<>();
        private final List<int[]> products = new ArrayList<>();
        private final boolean[] gone;
        private final BitSet shared = new BitSet();
        private int slots;

        Compiler(int states, int signals) {
            this.states = states;
            this.unknowns = states + signals;
            this.gone = new boolean[unknowns];
            for (int i = 0; i < unknowns; i++) {
                columnsOf.add(new TreeMap<>());
                rowsWith.add(new TreeSet<>());
                present.add(new BitSet(unknowns));
            }
        }

        ChainRule compile(List<Partial> partials, int lanes) {
            for (Partial partial : partials) {
                int row = unknown(partial.of());
                int column = unknown(partial.wrt());
                if (column >= 0) {
                    copies.add(new int[] {slot(row, column), partial.row});
                }
            }
            dropUnread();
            for (int s = cheapest(); s >= 0; s = cheapest()) {
                substitute(s);
            }
            return finish(lanes);
        }

        private int unknown(Variable variable) {
            if (variable.bank == Variable.Bank.STATE.ordinal()) {
                return variable.row;
            }
            return variable.bank == Variable.Bank.SIGNAL.ordinal() ? states + variable.row : -1;
        }

        private int slot(int row, int column) {
            rowsWith.get(column).add(row);
            Integer slot = columnsOf.get(row).get(column);
            if (slot == null) {
                slot = slots++;
                columnsOf.get(row).put(column, slot);
                present.get(row).set(column);
            }
            return slot;
        }

        /** Signals that no equation reads play no part. */
        private void dropUnread() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int s = states; s < unknowns; s++) {
                    if (!gone[s] && rowsWith.get(s).isEmpty()) {
                        remove(s);
                        changed = true;
                    }
                }
            }
        }

        private void remove(int s) {
            gone[s] = true;
            for (int column : columnsOf.get(s).keySet()) {
                rowsWith.get(column).remove(s);
            }
            for (int row : rowsWith.get(s)) {
                columnsOf.get(row).remove(s);
                present.get(row).clear(s);
            }
        }

        /** The signal whose substitution removes most entries, or −1 if every one would add some. */
        private int cheapest() {
            int best = -1;
            int bestGrowth = 1;
            for (int s = states; s < unknowns; s++) {
                if (!gone[s]) {
                    int growth = growth(s, bestGrowth);
                    if (growth < bestGrowth) {
                        bestGrowth = growth;
                        best = s;
                    }
                }
            }
            return best;
        }

        /** Entries that the substitution adds less those it removes; no less than {@code enough} where that is reached. */
        private int growth(int s, int enough) {
            BitSet columns = present.get(s);
            int width = columns.cardinality();
            int growth = -width - rowsWith.get(s).size();
            for (int row : rowsWith.get(s)) {
                growth += width - common(columns, present.get(row));
                if (growth >= enough) {
                    return growth;
                }
            }
            return growth;
        }

        private int common(BitSet some, BitSet others) {
            shared.clear();
            shared.or(some);
            shared.and(others);
            return shared.cardinality();
        }

        private void substitute(int s) {
            for (int row : List.copyOf(rowsWith.get(s))) {
                int left = slot(row, s);
                for (Map.Entry<Integer, Integer> entry : columnsOf.get(s).entrySet()) {
                    products.add(new int[] {slot(row, entry.getKey()), left, entry.getValue()});
                }
            }
            remove(s);
        }

        private ChainRule finish(int lanes) {
            int[] number = new int[unknowns];
            int hubs = 0;
            for (int u = 0; u < unknowns; u++) {
                number[u] = u < states ? u : states + hubs;
                hubs += u >= states && !gone[u] ? 1 : 0;
            }
            List<int[]> out = new ArrayList<>();
            for (int row = 0; row < unknowns; row++) {
                if (!gone[row]) {
                    for (var entry : columnsOf.get(row).entrySet()) {
                        out.add(new int[] {number[row], number[entry.getKey()], entry.getValue()});
                    }
                }
            }
            var pattern = new LinearPattern(states, hubs, column(out, 0), column(out, 1));
            return new ChainRule(copies, products, slots, lanes, column(out, 2), pattern);
        }
    }
}
