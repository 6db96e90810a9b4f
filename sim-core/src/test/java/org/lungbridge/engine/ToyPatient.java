package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;

/**
 * A patient of two pools: a drug runs into the first, leaves it with a rate constant of 0.01/s into the second and that
 * one with 0.002/s. Death is the second pool reaching 60; a fault makes the second pool grow beyond all bounds.
 *
 * <pre>
 *   a' = infusion − 0.01 a ,   b' = 0.01 a − 0.002 b + fault · b² ,   death: 60 − b falls to 0
 * </pre>
 */
final class ToyPatient implements Component {
    static final Quantity FIRST = new Quantity("toy.first", Unit.MMOL, 10, "first pool");
    static final Quantity SECOND = new Quantity("toy.second", Unit.MMOL, 10, "second pool");
    static final Quantity SUM = new Quantity("toy.sum", Unit.MMOL, 10, "both pools");
    static final Quantity INFUSION = new Quantity("toy.infusion", Unit.MMOL_PER_S, 1, "infusion");
    static final Quantity ROOT = new Quantity("toy.root", Unit.ONE, 1, "one Newton step to the root of both pools + 1");
    static final Quantity INFLOW = new Quantity("toy.inflow", Unit.MMOL, 10, "infusion of a minute, for display");
    static final Quantity FAULT = new Quantity("toy.fault", Unit.ONE, 1, "fault");
    static final Quantity ALIVE = new Quantity("toy.alive", Unit.ONE, 1, "1 while alive");
    static final Quantity DEATH = new Quantity("toy.death", Unit.ONE, 1, "event: death");
    static final Tolerance TOLERANCE = new Tolerance(1e-6, 5);
    static final String SOLVER = "rodas5p";

    private static final double LETHAL = 60;
    private static final double K1 = 0.01;
    private static final double K2 = 0.002;

    private final Variable.State first;
    private final Variable.State second;
    private final Variable.Signal sum;
    private final Variable.Signal root;
    private final Variable.Guess rootGuess;
    private final Variable.Setting infusion;
    private final Variable.Setting fault;
    private final Variable.Setting alive;
    private final Variable.Display inflow;
    private final Variable.Event death;
    private final Partial sumFirst;
    private final Partial sumSecond;
    private final Partial firstFirst;
    private final Partial secondFirst;
    private final Partial secondSecond;

    private ToyPatient(Declarations d) {
        first = d.state(FIRST, 10);
        second = d.state(SECOND, 0);
        sum = d.provides(SUM);
        root = d.provides(ROOT);
        rootGuess = d.guess(root, 3);
        infusion = d.setting(INFUSION, 0);
        fault = d.setting(FAULT, 0);
        alive = d.setting(ALIVE, 1);
        inflow = d.displays(INFLOW);
        death = d.event(DEATH);
        sumFirst = d.partial(sum, first);
        sumSecond = d.partial(sum, second);
        firstFirst = d.partial(first, first);
        secondFirst = d.partial(second, first);
        secondSecond = d.partial(second, second);
    }

    static Model model(int lanes) {
        return Model.assemble(lanes, List.of(new Part("toy", ToyPatient::new)));
    }

    static RecordingPlan plan(double interval) {
        List<Column> columns = new ArrayList<>();
        for (Quantity q : List.of(FIRST, SECOND, SUM, ROOT, INFUSION, INFLOW, ALIVE, DEATH)) {
            columns.add(new Column(q.name().substring(4), q.name(), 1));
        }
        return new RecordingPlan(interval, columns);
    }

    /** A run of one lane with rows every 60 s. */
    static SimulationBuilder run(double end, Order... orders) {
        return Simulation.builder(model(1), model(1), new ToyOrders())
                .solver(SOLVER, TOLERANCE)
                .recording(plan(60))
                .alive(ALIVE.name())
                .orders(0, List.of(orders))
                .end(end);
    }

    static Order order(double time, String kind, double value) {
        return order(time, Rank.ORDER, 0, kind, value);
    }

    static Order order(double time, Rank rank, int sequence, String kind, double value) {
        return new Order(time, rank, sequence, "test", kind, Map.of("value", value), Map.of());
    }

    @Override
    public void signals(Rows x) {
        double[] out = x.of(sum);
        double[] a = x.of(first);
        double[] b = x.of(second);
        for (int i = 0; i < x.lanes(); i++) {
            out[i] = a[i] + b[i];
            x.of(root)[i] = 0.5 * (x.of(rootGuess)[i] + (out[i] + 1) / x.of(rootGuess)[i]);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] a = x.of(first);
        double[] b = x.of(second);
        for (int i = 0; i < x.lanes(); i++) {
            x.rateOf(first)[i] += x.of(infusion)[i] - K1 * a[i];
            x.rateOf(second)[i] += K1 * a[i] - K2 * b[i] + x.of(fault)[i] * b[i] * b[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(sumFirst)[i] = 1;
            x.of(sumSecond)[i] = 1;
            x.of(firstFirst)[i] = -K1;
            x.of(secondFirst)[i] = K1;
            x.of(secondSecond)[i] = -K2 + 2 * x.of(fault)[i] * x.of(second)[i];
        }
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(inflow)[i] = 60 * x.of(infusion)[i];
        }
    }

    @Override
    public void events(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(death)[i] = x.of(alive)[i] > 0.5 && x.of(fault)[i] == 0 ? LETHAL - x.of(second)[i] : 1;
        }
    }

    /** Orders of the toy: infusion, drip, bolus, fault, sample (its result comes 90 s later), decide, die; others are looks. */
    static final class ToyOrders implements OrderInterpreter {
        /** What was carried out, "kind@time". */
        final List<String> carriedOut = new ArrayList<>();
        /** What samples saw, by time. */
        final Map<Double, Double> seen = new HashMap<>();

        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            carriedOut.add(order.kind() + "@" + order.time());
            return switch (order.kind()) {
                case "infusion" -> set(INFUSION, Effect.FULL, order, lane);
                case "drip" -> set(INFUSION, Effect.SLOW, order, lane);
                case "fault" -> set(FAULT, Effect.FULL, order, lane);
                case "bolus" -> {
                    lane.setState(FIRST.name(), lane.get(FIRST.name()) + order.value("value"));
                    yield OrderResult.changed(Effect.FULL, "bolus", "sum " + lane.get(SUM.name()));
                }
                case "sample" -> {
                    seen.put(lane.time(), lane.get(SUM.name()));
                    yield OrderResult.nothing("sample", "number " + lane.next("samples"))
                            .then(List.of(ToyPatient.order(order.time() + 90, Rank.RESULT, 0, "result", 1)));
                }
                case "result" -> {
                    lane.file(order);
                    yield OrderResult.nothing("result", "of " + lane.filed().size());
                }
                case "decide" ->
                    OrderResult.nothing("decide", "")
                            .then(List.of(ToyPatient.order(order.time(), Rank.PROTOCOL, 0, "infusion", 0.05)));
                case "die" -> {
                    lane.setSetting(ALIVE.name(), 0);
                    yield OrderResult.end("death", "", "death of the toy");
                }
                default -> OrderResult.nothing(order.kind(), "");
            };
        }

        private static OrderResult set(Quantity setting, Effect effect, Order order, LaneAccess lane) {
            double before = lane.get(INFLOW.name());
            lane.setSetting(setting.name(), order.value("value"));
            return OrderResult.changed(effect, order.kind(), before + " to " + lane.get(INFLOW.name()));
        }

        @Override
        public List<Order> atStateEvent(String eventName, LaneAccess lane) {
            return List.of(ToyPatient.order(lane.time(), Rank.STATE_EVENT, 0, "die", 1));
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            boolean same = order.kind().equals("infusion") && order.value("value") == lane.get(INFUSION.name());
            boolean passive = order.kind().matches("sample|result|look");
            return same || passive ? Double.POSITIVE_INFINITY : order.time();
        }
    }
}
