package org.lungbridge.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;

/**
 * The laboratory in front of the ward: it draws samples and brings results back; every other order is the ward's.
 *
 * <p>A sample becomes one report for each panel at the moment of the draw; the report is under way as an order of rank
 * {@link org.lungbridge.engine.Rank#RESULT} and is put on file when it comes back. So a snapshot holds what is under way
 * and what has come back, and a resumed lane sees the same.
 */
public final class Laboratory implements OrderInterpreter {
    /** The kind of orders by which blood is drawn, see {@link SampleOrders}. */
    public static final String SAMPLE = "sample";

    /** The kind of orders that bring a report back. */
    public static final String RESULT = "result";

    private static final String DRAWS = "laboratory.draws";
    private static final String SAMPLES = "laboratory.";

    private final AssayDevices devices;
    private final ClottingNetworks networks;
    private final IntFunction<Chance> luckOfLane;
    private final ResultReader reader;
    private final OrderInterpreter ward;

    /**
     * A laboratory.
     *
     * @param devices what it measures with
     * @param networks its clotting networks
     * @param luckOfLane the luck of each lane's patient
     * @param reader who acts on results
     * @param ward who carries out all other orders
     */
    public Laboratory(
            AssayDevices devices,
            ClottingNetworks networks,
            IntFunction<Chance> luckOfLane,
            ResultReader reader,
            OrderInterpreter ward) {
        this.devices = devices;
        this.networks = networks;
        this.luckOfLane = luckOfLane;
        this.reader = reader;
        this.ward = ward;
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case SAMPLE -> draw(order, lane);
            case RESULT -> deliver(order, lane);
            default -> ward.apply(order, lane);
        };
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return ward.atStateEvent(eventName, lane);
    }

    /** A sample changes nothing, nor does its report; whoever acts on it does so by an order. */
    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case SAMPLE, RESULT -> Double.POSITIVE_INFINITY;
            default -> ward.earliestEffect(order, lane);
        };
    }

    private OrderResult draw(Order order, LaneAccess lane) {
        Chance chance = luckOfLane.apply(lane.lane());
        List<Request> requests = SampleOrders.requests(order);
        Sample sample = Sample.draw(lane, fromLine(requests) ? ContaminatedLine.of(chance, lane.next(DRAWS)) : 0);
        List<Order> follow = new ArrayList<>();
        StringJoiner tests = new StringJoiner(", ");
        for (Request request : requests) {
            Panel panel = request.panel();
            AssayDevice device = devices.of(request);
            Reading reading = new Reading(sample, request.method(), networks);
            int sampleNumber = lane.next(SAMPLES + panel.id());
            follow.add(Assay.measure(device, reading, sampleNumber, SampleOrders.urgent(order), chance));
            tests.add(panel.id() + " (" + device.id() + ")");
        }
        follow.addAll(SampleOrders.next(order));
        return OrderResult.nothing(order.kind(), tests + " drawn").then(follow);
    }

    private static boolean fromLine(List<Request> requests) {
        return requests.stream().anyMatch(request -> !request.panel().fromPuncture());
    }

    private OrderResult deliver(Order order, LaneAccess lane) {
        lane.file(order);
        List<Result> results = Report.results(order);
        StringJoiner text = new StringJoiner(", ");
        results.forEach(result -> text.add(Wording.of(result)));
        Panel panel = Report.panel(order);
        List<Order> follow = reader.actsOn(panel) ? reader.read(panel, results, lane) : List.of();
        return OrderResult.nothing(order.kind(), text.toString()).then(follow);
    }
}
