package org.lungbridge.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tried;

/** Everyone in the comparison who runs in Java. */
final class Contenders {
    private Contenders() {}

    /** Our own solvers, whichever there are, without those of Commons Math that stand behind our contract. */
    static List<Contender> own() {
        List<Contender> own = new ArrayList<>();
        for (String name : Solvers.NAMES) {
            if (!name.startsWith("dp")) {
                own.add(new Own(name));
            }
        }
        return own;
    }

    /** Methods that were tried and are not in the program. */
    static List<Contender> tried() {
        List<Contender> tried = new ArrayList<>();
        tried.add(new Multistep());
        tried.add(new Own("rodas3", Tried::rodas3));
        for (int hold : new int[] {1, 5, 20}) {
            tried.add(new Own("ros34pw2-" + hold, (system, tolerance) -> Tried.ros34pw2(system, tolerance, hold)));
        }
        return tried;
    }

    /** The solvers of others; each gives up after so many evaluations of the rates. */
    static List<Contender> peers(long allowed) {
        List<Contender> peers = new ArrayList<>();
        for (CommonsMath.Kind kind : CommonsMath.Kind.values()) {
            peers.add(new CommonsMath(kind, allowed));
        }
        for (Hipparchus.Kind kind : Hipparchus.Kind.values()) {
            peers.add(new Hipparchus(kind, allowed));
        }
        return peers;
    }

    static List<Contender> all(long allowed) {
        List<Contender> all = own();
        all.addAll(peers(allowed));
        return all;
    }

    static Contender named(String name, long allowed) {
        return all(allowed).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no contender (" + name + ")."));
    }
}
