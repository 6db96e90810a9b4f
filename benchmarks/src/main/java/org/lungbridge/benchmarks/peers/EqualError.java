package org.lungbridge.benchmarks.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who is how fast at the same measured error. The time at the limit lies on the line between the two neighboring
 * tolerances (both axes logarithmic) or, if every run is more exact than the limit, is that of the cheapest.
 */
final class EqualError {
    /** The error at which solvers are compared, as a share of the nominal size. */
    static final double LIMIT = 1e-4;

    private EqualError() {}

    /** Processor time of each solver at the limit, ms; solvers that do not reach it are left out. */
    static Map<String, Double> times(List<Measurement> all) {
        Map<String, List<Measurement>> bySolver = new LinkedHashMap<>();
        for (Measurement one : all) {
            bySolver.computeIfAbsent(one.solver(), name -> new ArrayList<>()).add(one);
        }
        Map<String, Double> times = new LinkedHashMap<>();
        bySolver.forEach((name, runs) -> {
            double time = time(runs);
            if (time < Double.POSITIVE_INFINITY) {
                times.put(name, time);
            }
        });
        return times;
    }

    /** Time at the limit of the runs of one solver, from loose to tight. */
    static double time(List<Measurement> runs) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < runs.size(); k++) {
            Measurement now = runs.get(k);
            if (now.error() <= LIMIT) {
                Measurement before = k == 0 ? now : runs.get(k - 1);
                boolean bracketed = before.error() > LIMIT && before.arrived();
                least = Math.min(least, bracketed ? between(before, now) : now.cpu());
            }
        }
        return least;
    }

    private static double between(Measurement loose, Measurement tight) {
        double whole = Math.log(loose.error() / tight.error());
        double part = whole > 0 ? Math.log(loose.error() / LIMIT) / whole : 1;
        return loose.cpu() * Math.pow(tight.cpu() / loose.cpu(), part);
    }

    /** The fastest of our own solvers at the limit, ms. */
    static double own(Map<String, Double> times) {
        return Contenders.own().stream()
                .mapToDouble(one -> times.getOrDefault(one.name(), Double.POSITIVE_INFINITY))
                .min()
                .orElse(Double.NaN);
    }

    /** Prints who is how fast, in multiples of our fastest. */
    static void print(List<Measurement> all) {
        Map<String, Double> times = times(all);
        double own = own(times);
        Measurement any = all.get(0);
        times.forEach((solver, time) -> System.out.println(String.format(
                Locale.ROOT,
                "  %-12s %5.4g h %3d min  %-22s %9.3g ms  %.2f",
                any.problem(),
                any.hours(),
                any.events_min(),
                solver,
                time,
                time / own)));
    }
}
