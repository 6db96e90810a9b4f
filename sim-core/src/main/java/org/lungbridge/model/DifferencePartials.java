package org.lungbridge.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Central differences of single components, for those partials a component did not write out by hand:
 *
 * <pre>
 *   ∂f/∂v ≈ (f(v + δ) − f(v − δ)) / 2δ ,   δ = 4·10⁻⁶ · max(nominal, |v|)
 * </pre>
 *
 * <p>Signals are differenced through {@link Component#signals} alone and rates through {@link Component#rates}
 * alone, so that each entry is a partial in the sense of {@link Component#partials}.
 */
final class DifferencePartials {
    private static final double STEP = 4e-6;

    private final Group[] groups;
    private final Component[] components;
    private final double[][] scratchRates;

    DifferencePartials(Declarations d, List<Component> components, int lanes) {
        this.components = components.toArray(Component[]::new);
        this.scratchRates = new double[d.states.size()][lanes];
        List<Group> found = new ArrayList<>();
        for (Declarations.Differences differences : d.differences) {
            int bank = differences.wrt().bank;
            if (bank == Variable.Bank.STATE.ordinal() || bank == Variable.Bank.SIGNAL.ordinal()) {
                found.add(new Group(differences, ownSignals(d, differences.component()), lanes));
            }
        }
        groups = found.toArray(Group[]::new);
    }

    private static int[] ownSignals(Declarations d, int component) {
        return d.writable.get(component).stream()
                .filter(v -> v instanceof Variable.Signal)
                .mapToInt(v -> v.row)
                .toArray();
    }

    /** Number of component evaluations in one pass. */
    int evaluations() {
        return 2 * groups.length;
    }

    void evaluate(Rows x) {
        double[][] rates = x.rates;
        x.rates = scratchRates;
        for (Group group : groups) {
            group.evaluate(x, components[group.component], scratchRates);
        }
        x.rates = rates;
    }

    /** One input of one component and the outputs that depend on it. */
    private static final class Group {
        private final int component;
        private final Variable input;
        private final double nominal;
        private final Partial[] ofSignals;
        private final Partial[] ofRates;
        private final int[] ownSignals;
        private final double[][] saved;
        private final double[] center;
        private final double[] width;

        Group(Declarations.Differences differences, int[] ownSignals, int lanes) {
            component = differences.component();
            input = differences.wrt();
            nominal = input.quantity().engineNominal();
            ofSignals = select(differences.entries(), Variable.Bank.SIGNAL);
            ofRates = select(differences.entries(), Variable.Bank.STATE);
            this.ownSignals = ofSignals.length > 0 ? ownSignals : new int[0];
            saved = new double[this.ownSignals.length][lanes];
            center = new double[lanes];
            width = new double[lanes];
        }

        private static Partial[] select(List<Partial> entries, Variable.Bank bank) {
            return entries.stream().filter(p -> p.of().bank == bank.ordinal()).toArray(Partial[]::new);
        }

        void evaluate(Rows x, Component c, double[][] scratch) {
            int n = x.lanes();
            double[] row = x.of(input);
            double[][] signals = x.banks[Variable.Bank.SIGNAL.ordinal()];
            System.arraycopy(row, 0, center, 0, n);
            for (int k = 0; k < ownSignals.length; k++) {
                System.arraycopy(signals[ownSignals[k]], 0, saved[k], 0, n);
            }
            for (int i = 0; i < n; i++) {
                double step = STEP * Math.max(nominal, Math.abs(center[i]));
                row[i] = center[i] + step;
                width[i] = row[i];
            }
            side(x, c, scratch, n, false);
            for (int i = 0; i < n; i++) {
                double step = STEP * Math.max(nominal, Math.abs(center[i]));
                row[i] = center[i] - step;
                width[i] -= row[i];
            }
            side(x, c, scratch, n, true);
            System.arraycopy(center, 0, row, 0, n);
            for (int k = 0; k < ownSignals.length; k++) {
                System.arraycopy(saved[k], 0, signals[ownSignals[k]], 0, n);
            }
        }

        private void side(Rows x, Component c, double[][] scratch, int n, boolean lower) {
            if (ofRates.length > 0) {
                for (Partial p : ofRates) {
                    Arrays.fill(scratch[p.of().row], 0);
                }
                c.rates(x);
                store(x, ofRates, scratch, n, lower);
            }
            if (ofSignals.length > 0) {
                c.signals(x);
                store(x, ofSignals, x.banks[Variable.Bank.SIGNAL.ordinal()], n, lower);
                for (int k = 0; k < ownSignals.length; k++) {
                    System.arraycopy(saved[k], 0, x.banks[Variable.Bank.SIGNAL.ordinal()][ownSignals[k]], 0, n);
                }
            }
        }

        private void store(Rows x, Partial[] partials, double[][] values, int n, boolean lower) {
            for (Partial p : partials) {
                double[] target = x.of(p);
                double[] value = values[p.of().row];
                for (int i = 0; i < n; i++) {
                    target[i] = lower ? (target[i] - value[i]) / width[i] : value[i];
                }
            }
        }
    }
}
