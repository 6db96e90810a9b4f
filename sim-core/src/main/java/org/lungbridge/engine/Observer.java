package org.lungbridge.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.LaneValues;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.recording.Column;

/** A model of one lane that is put where a patient is, to read any quantity there without touching the solver. */
final class Observer {
    private final Model model;
    private final double[][] state;
    private final Variable[] columns;
    private final double[] row;
    private final double[] time = new double[1];
    private final double[][] eventValues;
    private final Map<String, Integer> events = new HashMap<>();
    private boolean stale = true;

    Observer(Model model, List<Column> columns) {
        this.model = model;
        this.state = new double[model.states()][1];
        this.columns = new Variable[columns.size()];
        this.row = new double[columns.size()];
        this.eventValues = new double[model.events()][1];
        for (int k = 0; k < this.columns.length; k++) {
            Column column = columns.get(k);
            this.columns[k] = model.find(column.quantity())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The column (%s) shows the quantity (%s), which no component of this model declares.%nMaybe leave the column out for this model."
                                    .formatted(column.id(), column.quantity())));
        }
        for (int k = 0; k < eventValues.length; k++) {
            events.put(model.eventName(k), k);
        }
    }

    /** Takes over everything of a patient that stays the same along a step. */
    void follow(LaneValues values) {
        model.restoreLane(0, values);
        stale = true;
    }

    /** Moves along a step; the states are copied. */
    void move(double[] states) {
        for (int s = 0; s < states.length; s++) {
            state[s][0] = states[s];
        }
        stale = true;
    }

    /** Puts the observer where a lane of a block of patients is. */
    void place(LaneValues values, double[][] states, int lane) {
        model.restoreLane(0, values);
        for (int s = 0; s < state.length; s++) {
            state[s][0] = states[s][lane];
        }
        stale = true;
    }

    boolean has(String quantity) {
        return model.find(quantity).isPresent();
    }

    double get(String quantity) {
        Variable fixed = model.find(quantity).orElse(null);
        if (fixed instanceof Variable.Setting || fixed instanceof Variable.Parameter) {
            return model.value(fixed, 0);
        }
        refresh();
        Integer event = events.get(quantity);
        if (event != null) {
            model.events(time, state, eventValues);
            return eventValues[event][0];
        }
        return model.value(variable(quantity), 0);
    }

    private void refresh() {
        if (stale) {
            model.observe(state);
            stale = false;
        }
    }

    private Variable variable(String quantity) {
        return model.find(quantity)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No component of this model declares the quantity (%s).".formatted(quantity)));
    }

    /** Follows a change of a setting or a parameter. */
    void set(String quantity, double value) {
        model.set(variable(quantity), 0, value);
        stale = true;
    }

    double state(int row) {
        return state[row][0];
    }

    /** Follows a change of a state. */
    void setState(int row, double value) {
        state[row][0] = value;
        stale = true;
    }

    /** The recorded quantities here, in engine units; the array is used again. */
    double[] row() {
        refresh();
        for (int k = 0; k < row.length; k++) {
            Variable column = columns[k];
            row[k] = column instanceof Variable.Event ? get(column.quantity().name()) : model.value(column, 0);
        }
        return row;
    }
}
