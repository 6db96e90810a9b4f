package org.lungbridge.model;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.engine.Snapshot;

/**
 * What each kind of component costs by itself, one patient on ECMO in every lane: nanoseconds a lane for its signals,
 * rates and partials, and beside their sum what all rates cost together, which adds the way from one to the next.
 *
 * <pre>  java -cp benchmarks.jar org.lungbridge.model.ComponentCost [lanes] [rows]  </pre>
 */
public final class ComponentCost {
    private static final int WARM = 2000;
    private static final int TURNS = 1000;
    private static final int ROUNDS = 5;

    private final Model model;
    private final int lanes;
    private final double[] time;
    private final double[][] states;
    private final double[][] rates;

    private ComponentCost(int lanes) {
        Snapshot patient = LupusPatient.onEcmo();
        this.lanes = lanes;
        model = LupusPatient.lanes(patient, lanes);
        double[] column = patient.memory().state();
        states = new double[column.length][lanes];
        for (int s = 0; s < column.length; s++) {
            for (int lane = 0; lane < lanes; lane++) {
                states[s][lane] = column[s] * (1 + 1e-4 * lane);
            }
        }
        rates = new double[column.length][lanes];
        time = new double[lanes];
    }

    /** Nanoseconds a lane of all components of one kind. */
    private record Cost(int count, double signals, double rates, double partials) {
        Cost plus(Cost other) {
            return new Cost(
                    count + other.count, signals + other.signals, rates + other.rates, partials + other.partials);
        }
    }

    /** Prints the costliest kinds and the sums. */
    public static void main(String[] arguments) {
        int lanes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        new ComponentCost(lanes).print(shown);
    }

    private void print(int shown) {
        double together = together();
        Map<String, Cost> kinds = kinds();
        List<Map.Entry<String, Cost>> rows = new ArrayList<>(kinds.entrySet());
        rows.sort(Comparator.comparingDouble(
                row -> -row.getValue().signals() - row.getValue().rates()));
        System.out.println("component,count,signals_ns,rates_ns,partials_ns");
        for (Map.Entry<String, Cost> row : rows.subList(0, Math.min(shown, rows.size()))) {
            System.out.println(line(row.getKey(), row.getValue()));
        }
        System.out.println(line("all", kinds.values().stream().reduce(new Cost(0, 0, 0, 0), Cost::plus)));
        System.out.println(String.format(Locale.ROOT, "rates of the whole patient, %.0f ns a lane", together));
    }

    private static String line(String name, Cost cost) {
        return String.format(
                Locale.ROOT, "%s,%d,%.0f,%.0f,%.0f", name, cost.count(), cost.signals(), cost.rates(), cost.partials());
    }

    /** All rates at ever new states, ns a lane; the least of some rounds. */
    private double together() {
        return least(() -> {
            states[0][0] *= 1 + 1e-15;
            model.rates(time, states, rates);
        });
    }

    private Map<String, Cost> kinds() {
        Rows x = model.rows();
        Map<String, Cost> kinds = new TreeMap<>();
        for (Component component : model.components()) {
            Cost cost = new Cost(
                    1,
                    least(() -> component.signals(x)),
                    least(() -> component.rates(x)),
                    least(() -> component.partials(x)));
            kinds.merge(component.getClass().getSimpleName(), cost, Cost::plus);
        }
        return kinds;
    }

    private double least(Runnable work) {
        for (int k = 0; k < WARM; k++) {
            work.run();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int k = 0; k < TURNS; k++) {
                work.run();
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            least = Math.min(least, (double) spent / TURNS / lanes);
        }
        return least;
    }
}
