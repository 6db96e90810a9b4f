package org.lungbridge.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Connects what components read to what others declare, and finds an order in which signals can be computed. */
final class Wiring {
    private Wiring() {}

    /** Points every read and every contribution to the row of the variable of that name. */
    static void resolve(Declarations d) {
        for (int c = 0; c < d.componentNames.size(); c++) {
            for (Variable variable : d.readable.get(c)) {
                if (variable.row == Variable.UNRESOLVED) {
                    Variable owner = owner(d, variable, c);
                    if (variable instanceof Variable.State && !(owner instanceof Variable.State)) {
                        throw new IllegalStateException("The component (%s) contributes to (%s), which is not a state."
                                .formatted(d.componentNames.get(c), variable));
                    }
                    variable.bank = owner.bank;
                    variable.row = owner.row;
                }
            }
        }
    }

    private static Variable owner(Declarations d, Variable variable, int component) {
        Variable owner = d.owned.get(variable.quantity().name());
        if (owner == null) {
            throw new IllegalStateException(
                    "The component (%s) reads (%s), which no component declares.%nMaybe a component is missing from the assembly."
                            .formatted(d.componentNames.get(component), variable));
        }
        return owner;
    }

    /** The order of components in which each finds the signals it needs already computed. */
    static int[] signalOrder(Declarations d) {
        int n = d.componentNames.size();
        List<Set<Integer>> needs = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            needs.add(needs(d, c));
        }
        int[] order = new int[n];
        boolean[] done = new boolean[n];
        int placed = 0;
        while (placed < n) {
            int before = placed;
            for (int c = 0; c < n; c++) {
                if (!done[c] && allDone(needs.get(c), done)) {
                    done[c] = true;
                    order[placed++] = c;
                }
            }
            if (placed == before) {
                throw loop(d, done);
            }
        }
        return order;
    }

    private static Set<Integer> needs(Declarations d, int component) {
        Set<Integer> needs = new LinkedHashSet<>();
        for (String name : d.readInSignals.get(component)) {
            Integer owner = d.ownerOf.get(name);
            if (owner != null && owner != component && computed(d.owned.get(name))) {
                needs.add(owner);
            }
        }
        return needs;
    }

    /** Signals, and displays, which are computed in the same order for the displays of others. */
    private static boolean computed(@Nullable Variable variable) {
        return variable instanceof Variable.Signal || variable instanceof Variable.Display;
    }

    private static boolean allDone(Set<Integer> needs, boolean[] done) {
        for (int need : needs) {
            if (!done[need]) {
                return false;
            }
        }
        return true;
    }

    private static IllegalStateException loop(Declarations d, boolean[] done) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < done.length; c++) {
            if (!done[c]) {
                names.add(d.componentNames.get(c));
            }
        }
        return new IllegalStateException(
                "The signals of the components %s depend on each other in a loop.%nMaybe split one component, or make one of the signals a state with a short time constant."
                        .formatted(names));
    }
}
