package org.lungbridge.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who is how fast at the same measured error: the cheapest run of each whose error is within the limit. */
final class EqualError {
    /** The error at which solvers are compared, as a share of the nominal size. */
    static final double LIMIT = 1e-4;

    private EqualError() {}

    /** The cheapest run of each solver that is exact enough. */
    static Map<String, Measurement> cheapest(List<Measurement> all) {
        Map<String, Measurement> cheapest = new LinkedHashMap<>();
        for (Measurement one : all) {
            if (one.error() <= LIMIT) {
                cheapest.merge(one.solver(), one, (a, b) -> a.cpu() <= b.cpu() ? a : b);
            }
        }
        return cheapest;
    }

    /** Prints who is how fast, in multiples of our fastest. */
    static void print(List<Measurement> all) {
        Map<String, Measurement> cheapest = cheapest(all);
        List<String> own = Contenders.own().stream().map(Contender::name).toList();
        double best = cheapest.values().stream()
                .filter(one -> own.contains(one.solver()))
                .mapToDouble(Measurement::cpu)
                .min()
                .orElse(Double.NaN);
        for (Measurement one : cheapest.values()) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %-12s %3d min  %-20s %9.3g ms at %.0e (error %.1e)  %.2f",
                    one.problem(),
                    one.events_min(),
                    one.solver(),
                    one.cpu(),
                    one.tolerance(),
                    one.error(),
                    one.cpu() / best));
        }
    }
}
