package org.lungbridge.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;

/**
 * What has come back from the laboratory: all that staff and protocols may know of the blood. Results under way are not in
 * it, true values never are.
 */
public final class Chart {
    private final List<Order> filed;

    private Chart(List<Order> filed) {
        this.filed = filed;
    }

    /** The chart of a lane as it is now. */
    public static Chart of(LaneAccess lane) {
        return new Chart(lane.filed());
    }

    /** The chart in what has been put on file in a lane. */
    public static Chart of(List<Order> filed) {
        return new Chart(filed);
    }

    /** Of the results of this name that have come back, the one drawn last. */
    public Optional<Result> latest(String test) {
        Optional<Result> latest = Optional.empty();
        List<Measurand> measurands = Measurand.of(test);
        for (int k = filed.size() - 1; k >= 0; k--) {
            Order order = filed.get(k);
            if (latest.isPresent() && order.time() < latest.get().drawn()) {
                return latest;
            }
            if (order.kind().equals(Laboratory.RESULT)) {
                latest = later(latest, order, measurands);
            }
        }
        return latest;
    }

    private static Optional<Result> later(Optional<Result> latest, Order report, List<Measurand> measurands) {
        Optional<Result> found = latest;
        for (Measurand measurand : measurands) {
            if (Report.holds(report, measurand)) {
                Result result = Report.result(report, measurand);
                boolean later = found.isEmpty() || result.drawn() > found.get().drawn();
                found = later ? Optional.of(result) : found;
            }
        }
        return found;
    }

    /** Every result of this name, in the order in which they came back. */
    public List<Result> history(String test) {
        return all().stream().filter(result -> result.test().equals(test)).toList();
    }

    /** Every result, in the order in which they came back. */
    public List<Result> all() {
        List<Result> all = new ArrayList<>();
        filed.forEach(order -> all.addAll(reported(order)));
        return all;
    }

    private static List<Result> reported(Order order) {
        return order.kind().equals(Laboratory.RESULT) ? Report.results(order) : List.of();
    }
}
