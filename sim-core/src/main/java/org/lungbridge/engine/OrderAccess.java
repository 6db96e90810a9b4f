package org.lungbridge.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;

/** What an order sees and changes of its lane: reads through the observer, writes to the block and the observer. */
final class OrderAccess implements LaneAccess {
    private final Model model;
    private final Observer observer;
    private final double[][] states;
    private final Map<String, Integer> stateRows = new HashMap<>();
    private LaneRun run;
    private double time;
    private Mode mode = Mode.LOOKING;
    private boolean changed;

    OrderAccess(Model model, Observer observer, double[][] states, LaneRun anyRun) {
        this.model = model;
        this.observer = observer;
        this.states = states;
        this.run = anyRun;
        for (int s = 0; s < model.states(); s++) {
            stateRows.put(model.name(s), s);
        }
    }

    /** Opens the lane for orders that may change something; the observer is already there. */
    OrderAccess atBoundary(LaneRun lane) {
        return at(lane, lane.time, Mode.WRITING);
    }

    /** Opens the lane for looking only; the observer is already there. */
    OrderAccess between(LaneRun lane, double when) {
        return at(lane, when, Mode.LOOKING);
    }

    /** Opens the lane for an order that is tried on the way: the first change of a value throws {@link Change}. */
    OrderAccess onTrial(LaneRun lane) {
        return at(lane, lane.time, Mode.TRYING);
    }

    private OrderAccess at(LaneRun lane, double when, Mode how) {
        run = lane;
        time = when;
        mode = how;
        changed = false;
        return this;
    }

    /** True if a value has changed since the lane was opened, or since this was asked last. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    @Override
    public int lane() {
        return run.lane;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public boolean has(String quantity) {
        return observer.has(quantity);
    }

    @Override
    public double get(String quantity) {
        return observer.get(quantity);
    }

    @Override
    public void setSetting(String quantity, double value) {
        Variable variable = find(quantity);
        if (!(variable instanceof Variable.Setting)) {
            throw new IllegalArgumentException("The quantity (%s) is not a setting.".formatted(quantity));
        }
        set(variable, value);
    }

    @Override
    public void setParameter(String quantity, double value) {
        Variable variable = find(quantity);
        if (!(variable instanceof Variable.Parameter)) {
            throw new IllegalArgumentException("The quantity (%s) is not a parameter.".formatted(quantity));
        }
        set(variable, value);
    }

    private Variable find(String quantity) {
        return model.find(quantity)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No component of this model declares the quantity (%s).".formatted(quantity)));
    }

    private void set(Variable variable, double value) {
        String name = variable.quantity().name();
        if (isNew(name, model.value(variable, run.lane), value)) {
            model.set(variable, run.lane, value);
            observer.set(name, value);
        }
    }

    @Override
    public void setState(String quantity, double value) {
        Integer row = stateRows.get(quantity);
        if (row == null) {
            throw new IllegalArgumentException("The quantity (%s) is not a state.".formatted(quantity));
        }
        if (isNew(quantity, observer.state(row), value)) {
            states[row][run.lane] = value;
            observer.setState(row, value);
        }
    }

    private boolean isNew(String quantity, double old, double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The new value of (%s) is no finite number (%s) at (%s s).".formatted(quantity, value, time));
        }
        if (old == value) {
            return false;
        }
        if (mode == Mode.TRYING) {
            throw Change.INSTANCE;
        }
        if (mode == Mode.LOOKING) {
            throw new IllegalStateException(
                    "The quantity (%s) was to change from (%s) to (%s) at (%s s) by a look at the lane.%nMaybe the order belongs to a boundary."
                            .formatted(quantity, old, value, time));
        }
        changed = true;
        return true;
    }

    @Override
    public int next(String counter) {
        return run.next(counter);
    }

    @Override
    public void file(Order entry) {
        run.file(entry);
    }

    @Override
    public List<Order> filed() {
        return run.filed().all();
    }

    @Override
    public List<Order> filed(String kind) {
        return run.filed().of(kind);
    }

    private enum Mode {
        LOOKING,
        TRYING,
        WRITING
    }

    /** An order that is tried on the way would change a value. */
    static final class Change extends RuntimeException {
        private static final long serialVersionUID = 1;
        static final Change INSTANCE = new Change();

        private Change() {
            super("a value would change", null, false, false);
        }
    }
}
