package org.lungbridge.laboratory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/**
 * What a device answers to one sample: all its results, which come back together. An order carries it back, so that a report
 * under way is part of a snapshot.
 */
final class Report {
    private static final String PANEL = "panel";
    private static final String DEVICE = "device";
    private static final String DRAWN = "drawn";
    private static final String NUMBER = "number";
    private static final String VALUE = "value.";
    private static final String FLAG = "flag.";
    private static final Map<Measurand, String> FIELDS = fields();

    private Report() {}

    /**
     * The order that brings a report back.
     *
     * @param number of the sample of this panel, 0, 1, 2 …
     * @param values by measurand, each in its unit
     * @param flags by measurand
     */
    static Order order(
            AssayDevice device,
            int number,
            double drawn,
            double available,
            Map<Measurand, Double> values,
            Map<Measurand, Flag> flags) {
        Map<String, Double> numbers = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        names.put(PANEL, device.panel().id());
        names.put(DEVICE, device.id());
        numbers.put(DRAWN, drawn);
        numbers.put(NUMBER, (double) number);
        values.forEach((measurand, value) -> numbers.put(VALUE + measurand.id(), value));
        flags.forEach((measurand, flag) -> names.put(FLAG + measurand.id(), flag.code()));
        return new Order(available, Rank.RESULT, number, "laboratory", Laboratory.RESULT, numbers, names);
    }

    static Panel panel(Order report) {
        return Panel.find(report.text(PANEL)).orElseThrow();
    }

    /** The results a report holds, in the order of the measurands. */
    static List<Result> results(Order report) {
        List<Result> results = new ArrayList<>();
        for (Measurand measurand : Measurand.values()) {
            if (holds(report, measurand)) {
                results.add(result(report, measurand));
            }
        }
        return results;
    }

    /** The fields of the values that a report holds under the name of a result. */
    static List<String> fieldsOf(Order report, String test) {
        return Measurand.of(test).stream()
                .filter(measurand -> holds(report, measurand))
                .map(measurand -> VALUE + measurand.id())
                .toList();
    }

    /** Whether a report has a result of this measurand. */
    static boolean holds(Order report, Measurand measurand) {
        return report.has(Objects.requireNonNull(FIELDS.get(measurand)));
    }

    /** The result a report holds of this measurand. */
    static Result result(Order report, Measurand measurand) {
        return new Result(
                measurand.result(),
                report.value(VALUE + measurand.id()),
                measurand.unit(),
                report.value(DRAWN),
                report.time(),
                Flag.of(report.text(FLAG + measurand.id())),
                report.text(DEVICE));
    }

    /** What the field of each measurand is called: staff ask for it many times an hour. */
    private static Map<Measurand, String> fields() {
        Map<Measurand, String> fields = new EnumMap<>(Measurand.class);
        for (Measurand measurand : Measurand.values()) {
            fields.put(measurand, VALUE + measurand.id());
        }
        return fields;
    }
}
