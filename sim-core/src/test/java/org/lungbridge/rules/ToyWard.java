package org.lungbridge.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
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
 * A patient with one number: the level, which drifts by a setting; it begins at 1 and falls by 0.001 a second.
 *
 * <pre>
 *   level' = drift                    below 0.9 from 100 s on, unless somebody orders otherwise
 * </pre>
 */
final class ToyWard implements Component {
    static final Quantity LEVEL = new Quantity("toy.level", Unit.ONE, 1, "level");
    static final Quantity DRIFT = new Quantity("toy.drift", Unit.PER_S, 1, "drift");

    private final Variable.State level;
    private final Variable.Setting drift;
    private final Partial none;

    private ToyWard(Declarations d) {
        level = d.state(LEVEL, 1);
        drift = d.setting(DRIFT, -0.001);
        none = d.partial(level, level);
    }

    @Override
    public void signals(Rows x) {}

    @Override
    public void rates(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.rateOf(level)[i] += x.of(drift)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(none)[i] = 0;
        }
    }

    private static Model model(int lanes) {
        return Model.assemble(lanes, List.of(new Part("toy", ToyWard::new)));
    }

    /** The order (drift) sets it, (look-at) changes nothing. */
    private static final class Orders implements OrderInterpreter {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            if (order.kind().equals("drift")) {
                lane.setSetting(DRIFT.name(), order.value("value"));
            }
            return OrderResult.changed(Effect.FULL, order.kind(), "");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return order.kind().equals("look-at") ? Double.POSITIVE_INFINITY : order.time();
        }
    }

    static SimulationBuilder setup(RuleBook book, int lanes, double end) {
        OrderInterpreter hospital = Rules.around(book, lane -> new Chance(7, lane), new Orders(), ward -> ward);
        return Simulation.builder(model(lanes), model(1), hospital)
                .solver("rodas5p", new Tolerance(1e-6, 5))
                .recording(new RecordingPlan(60, List.of(new Column("level", LEVEL.name(), 1))))
                .end(end);
    }

    /** A run of one lane under these rules and orders. */
    static Simulation run(RuleBook book, double end, Order... orders) {
        List<Order> all = new ArrayList<>(book.orders(0));
        all.addAll(Arrays.asList(orders));
        Simulation run = setup(book, 1, end).orders(0, all).build();
        run.run();
        return run;
    }

    static Order drift(double time, String actor, double value) {
        return new Order(time, Rank.ORDER, 0, actor, "drift", Map.of("value", value), Map.of("pace", "slow"));
    }

    static Deeds orders(Order... orders) {
        return new Deeds(Arrays.asList(orders), List.of(), "");
    }

    static Deeds says(String text) {
        return new Deeds(List.of(), List.of(new Deeds.Line("scenario", "message", text)), "");
    }

    static Condition below(double value) {
        return new Condition.Compared(new Seen.Shown(LEVEL.name()), false, value);
    }

    static Condition above(double value) {
        return new Condition.Compared(new Seen.Shown(LEVEL.name()), true, value);
    }

    /** A rule for all states that always fires. */
    static Rule rule(String name, Condition when, Deeds deeds) {
        return new Rule(Rule.TRIGGER, name, "scenario", java.util.Set.of(), when, Rule.STAYS, false, 0, 1, deeds);
    }

    static RuleBook book(Rule... rules) {
        return new RuleBook(10, List.of(), Arrays.asList(rules), List.of());
    }

    /** When rules of this name fired. */
    static List<Double> fired(Simulation run, String name) {
        return run.events(0).stream()
                .filter(event -> event.detail().equals(name) && event.what().equals(Rule.TRIGGER))
                .map(EventRecord::time)
                .toList();
    }
}
