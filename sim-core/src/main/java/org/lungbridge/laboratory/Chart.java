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
    private final List<Order> reports;

    private Chart(List<Order> reports) {
        this.reports = reports;
    }

    /** The chart of a lane as it is now. */
    public static Chart of(LaneAccess lane) {
        return new Chart(lane.filed(Laboratory.RESULT));
    }

    /** The chart in what has been put on file in a lane. */
    public static Chart of(List<Order> filed) {
        return new Chart(filed.stream()
                .filter(entry -> entry.kind().equals(Laboratory.RESULT))
                .toList());
    }

    /** Of the results of this name that have come back, the one drawn last. */
    public Optional<Result> latest(String test) {
        Optional<Result> latest = Optional.empty();
        List<Measurand> measurands = Measurand.of(test);
        for (int k = reports.size() - 1; k >= 0; k--) {
            Order report = reports.get(k);
            if (latest.isPresent() && report.time() < latest.get().drawn()) {
                return latest;
            }
            latest = later(latest, report, measurands);
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
        reports.forEach(report -> all.addAll(Report.results(report)));
        return all;
    }
}
