package org.lungbridge.laboratory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/**
 * Orders for samples, which say everything themselves: tests, devices, methods, whether it is urgent, and how often.
 *
 * <pre>
 *   tests = aPTT,antiXa    device.aPTT = aptt-bedside    method.aPTT = network    urgent = 1    interval = 21600
 * </pre>
 */
public final class SampleOrders {
    private static final String TESTS = "tests";
    private static final String DEVICE = "device.";
    private static final String METHOD = "method.";
    private static final String URGENT = "urgent";
    private static final String INTERVAL = "interval";

    private SampleOrders() {}

    /**
     * Blood is drawn once.
     *
     * @param time of the draw, s
     * @param sequence place among draws of the same time
     * @param actor who asks
     * @param urgent whether the laboratory hurries
     */
    public static Order once(double time, int sequence, String actor, boolean urgent, List<Request> requests) {
        return order(time, sequence, actor, urgent ? Map.of(URGENT, 1.0) : Map.of(), requests);
    }

    /** Blood is drawn at a time and again after every interval (s, positive), until the lane ends. */
    public static Order standing(double first, double interval, int sequence, String actor, List<Request> requests) {
        if (!(interval > 0)) {
            throw new IllegalArgumentException(
                    "Samples every (%s s) would never end.%nMaybe leave the schedule out.".formatted(interval));
        }
        return order(first, sequence, actor, Map.of(INTERVAL, interval), requests);
    }

    private static Order order(
            double time, int sequence, String actor, Map<String, Double> values, List<Request> requests) {
        Map<String, String> names = new TreeMap<>();
        StringJoiner tests = new StringJoiner(",");
        for (Request request : requests) {
            String id = request.panel().id();
            tests.add(id);
            if (!request.device().isEmpty()) {
                names.put(DEVICE + id, request.device());
            }
            if (request.method() != Method.ALGEBRAIC) {
                names.put(METHOD + id, request.method().id());
            }
        }
        names.put(TESTS, tests.toString());
        return new Order(time, Rank.SAMPLE, sequence, actor, Laboratory.SAMPLE, values, names);
    }

    /** What a sample is to be tested for. */
    static List<Request> requests(Order sample) {
        List<Request> requests = new ArrayList<>();
        for (String id : Arrays.asList(sample.text(TESTS).split(",", -1))) {
            Panel panel = Panel.find(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no test (%s) in the order at (%s s).".formatted(id, sample.time())));
            String device = sample.names().getOrDefault(DEVICE + id, "");
            Method method = Method.of(sample.names().getOrDefault(METHOD + id, Method.ALGEBRAIC.id()));
            requests.add(new Request(panel, device, method));
        }
        return requests;
    }

    static boolean urgent(Order sample) {
        return sample.has(URGENT);
    }

    /** The next draw of a schedule; none after a single draw. */
    static List<Order> next(Order sample) {
        if (!sample.has(INTERVAL)) {
            return List.of();
        }
        double time = sample.time() + sample.value(INTERVAL);
        return List.of(new Order(
                time,
                sample.rank(),
                sample.sequence(),
                sample.actor(),
                sample.kind(),
                sample.values(),
                sample.names()));
    }
}
