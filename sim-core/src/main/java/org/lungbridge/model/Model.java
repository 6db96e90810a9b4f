package org.lungbridge.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.quantity.Quantity;

/**
 * Components, wired: right-hand side and sparse linearisation of {@code y' = f(y)} over any number of lanes.
 *
 * <p>Not thread-safe; one instance serves one thread. Values are in engine units throughout.
 */
public final class Model implements OdeSystem {
    private final Declarations d;
    private final Component[] components;
    private final int[] order;
    private final Rows x;
    /** Made when slopes are first asked for: a model that is only read, or only asked for its names, never is. */
    private @Nullable ChainRule chainRule;

    private final DifferencePartials differences;
    private final Variable.Guess[] guesses;
    private final Variable.Signal[] guessSources;
    private final boolean[] held;
    private boolean anyHeld;
    /** Whether the signals belong to the states, settings, parameters and guesses as they are. */
    private boolean current;

    private Model(Declarations d, List<Component> components, int lanes) {
        this.d = d;
        this.components = components.toArray(Component[]::new);
        Wiring.resolve(d);
        order = Wiring.signalOrder(d);
        double[][][] banks = new double[Variable.Bank.values().length][][];
        banks[Variable.Bank.STATE.ordinal()] = new double[d.states.size()][lanes];
        banks[Variable.Bank.SIGNAL.ordinal()] = new double[d.signals.size()][lanes];
        banks[Variable.Bank.PARAMETER.ordinal()] = new double[d.parameters.size()][lanes];
        banks[Variable.Bank.SETTING.ordinal()] = filled(d.settingDefaults, lanes);
        banks[Variable.Bank.GUESS.ordinal()] = filled(d.guessInitials, lanes);
        banks[Variable.Bank.DISPLAY.ordinal()] = new double[d.displays.size()][lanes];
        banks[Variable.Bank.EVENT.ordinal()] = new double[d.events.size()][lanes];
        for (int k = 0; k < d.parameters.size(); k++) {
            ParameterInfo info = d.parameters.get(k);
            Arrays.fill(
                    banks[Variable.Bank.PARAMETER.ordinal()][k],
                    info.quantity().unit().engine(info.value()));
        }
        x = new Rows(lanes, banks, new double[d.partials.size()][lanes]);
        bind();
        differences = new DifferencePartials(d, components, lanes);
        guesses = d.guesses.toArray(Variable.Guess[]::new);
        guessSources = d.guessSources.toArray(Variable.Signal[]::new);
        held = new boolean[d.states.size()];
    }

    /** Points every handle to its row, so that a component reaches it without looking it up. */
    private void bind() {
        for (List<? extends Variable> handles : List.of(List.copyOf(d.owned.values()), d.reads, d.contributed)) {
            for (Variable handle : handles) {
                handle.values = x.banks[handle.bank][handle.row];
            }
        }
        for (Partial partial : d.partials) {
            partial.values = x.partials[partial.row];
        }
    }

    private static double[][] filled(List<Double> values, int lanes) {
        double[][] rows = new double[values.size()][lanes];
        for (int k = 0; k < rows.length; k++) {
            Arrays.fill(rows[k], values.get(k));
        }
        return rows;
    }

    /** Assembles components into a model with room for this many patients; reports what does not fit together. */
    public static Model assemble(int lanes, List<Part> parts) {
        Declarations d = new Declarations();
        List<Component> components = new ArrayList<>();
        for (Part part : parts) {
            d.begin(part.name());
            components.add(part.factory().create(d));
        }
        return new Model(d, List.copyOf(components), lanes);
    }

    @Override
    public int states() {
        return d.states.size();
    }

    @Override
    public int lanes() {
        return x.lanes();
    }

    @Override
    public double nominal(int state) {
        Quantity quantity = d.states.get(state).quantity();
        return quantity.nominal() >= UNCONTROLLED ? 1e30 : quantity.engineNominal();
    }

    @Override
    public String name(int state) {
        return d.states.get(state).quantity().name();
    }

    @Override
    public LinearPattern pattern() {
        return chainRule().pattern();
    }

    private ChainRule chainRule() {
        ChainRule rule = chainRule;
        if (rule == null) {
            rule = ChainRule.compile(d, x.lanes());
            chainRule = rule;
        }
        return rule;
    }

    @Override
    public void rates(double[] t, double[][] y, double[][] dydt) {
        signals(y);
        x.rates = dydt;
        clear(dydt);
        for (Component component : components) {
            component.rates(x);
        }
        if (anyHeld) {
            zeroHeld(dydt);
        }
    }

    private static void clear(double[][] rows) {
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 0;
            }
        }
    }

    /** Computes the signals at these states, unless that is where they were computed last and nothing has changed. */
    private void signals(double[][] y) {
        if (!moveTo(y) && current) {
            return;
        }
        current = false;
        for (int c : order) {
            components[c].signals(x);
        }
        current = true;
    }

    /** Takes over the states; true if a bit of them differs from where the model was. */
    private boolean moveTo(double[][] y) {
        double[][] own = x.banks[Variable.Bank.STATE.ordinal()];
        long changed = 0;
        for (int s = 0; s < own.length; s++) {
            double[] from = y[s];
            double[] to = own[s];
            for (int i = 0; i < to.length; i++) {
                changed |= Double.doubleToRawLongBits(from[i]) ^ Double.doubleToRawLongBits(to[i]);
                to[i] = from[i];
            }
        }
        return changed != 0;
    }

    private void zeroHeld(double[][] rows) {
        for (int s = 0; s < held.length; s++) {
            if (held[s]) {
                Arrays.fill(rows[s], 0);
            }
        }
    }

    @Override
    public void linearize(double[][] entries) {
        for (Component component : components) {
            component.partials(x);
        }
        differences.evaluate(x);
        chainRule().evaluate(x.partials, entries, x.lanes());
        if (anyHeld) {
            int[] rowOf = pattern().row();
            for (int k = 0; k < rowOf.length; k++) {
                if (rowOf[k] < held.length && held[rowOf[k]]) {
                    Arrays.fill(entries[k], 0);
                }
            }
        }
    }

    @Override
    public void accepted(boolean[] lanes) {
        current = false;
        for (int g = 0; g < guesses.length; g++) {
            double[] target = x.of(guesses[g]);
            double[] from = x.of(guessSources[g]);
            for (int i = 0; i < lanes.length; i++) {
                if (lanes[i] && Math.abs(from[i]) <= Double.MAX_VALUE) {
                    target[i] = from[i];
                }
            }
        }
    }

    @Override
    public int events() {
        return d.events.size();
    }

    @Override
    public String eventName(int event) {
        return d.events.get(event).quantity().name();
    }

    @Override
    public void events(double[] t, double[][] y, double[][] g) {
        signals(y);
        for (Component component : components) {
            component.events(x);
        }
        double[][] own = x.banks[Variable.Bank.EVENT.ordinal()];
        for (int e = 0; e < own.length; e++) {
            System.arraycopy(own[e], 0, g[e], 0, own[e].length);
        }
    }

    /** Computes every signal and display at these states, for {@link #value}. */
    public void observe(double[][] y) {
        signals(y);
        for (int c : order) {
            components[c].displays(x);
        }
    }

    /** Keeps a state at its value from now on (or lets it go), as in a quasi-steady search. */
    public void hold(Variable state, boolean hold) {
        if (!(state instanceof Variable.State)) {
            throw new IllegalArgumentException("The quantity (%s) is not a state.".formatted(state));
        }
        held[state.row] = hold;
        anyHeld = false;
        for (boolean h : held) {
            anyHeld |= h;
        }
    }

    /** Start values of all states. */
    public double[] initialStates() {
        return d.initials.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The variable of this name, if a component declares it. */
    public Optional<Variable> find(String name) {
        return Optional.ofNullable(d.owned.get(name));
    }

    /** The variable of this quantity; an error if no component declares it. */
    public Variable variable(Quantity quantity) {
        return find(quantity.name())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No component of this model declares the quantity (%s).".formatted(quantity.name())));
    }

    /** The row number of a state. */
    public int stateRow(Quantity quantity) {
        Variable variable = variable(quantity);
        if (!(variable instanceof Variable.State)) {
            throw new IllegalArgumentException("The quantity (%s) is not a state.".formatted(quantity.name()));
        }
        return variable.row;
    }

    /** The value of a variable of a lane at the last evaluated point. */
    public double value(Variable variable, int lane) {
        return x.of(variable)[lane];
    }

    /** Gives a setting or a parameter of one lane a new value; only between steps. */
    public void set(Variable variable, int lane, double value) {
        if (!(variable instanceof Variable.Setting || variable instanceof Variable.Parameter)) {
            throw new IllegalArgumentException(
                    "The quantity (%s) is neither a setting nor a parameter.".formatted(variable));
        }
        current = false;
        x.of(variable)[lane] = value;
    }

    /** Everything besides the states that belongs to one lane. */
    public LaneValues saveLane(int lane) {
        return new LaneValues(
                column(Variable.Bank.PARAMETER, lane),
                column(Variable.Bank.SETTING, lane),
                column(Variable.Bank.GUESS, lane));
    }

    /** Puts back what {@link #saveLane} took, perhaps from another lane or another model of the same parts. */
    public void restoreLane(int lane, LaneValues values) {
        current = false;
        put(Variable.Bank.PARAMETER, lane, values.parameters());
        put(Variable.Bank.SETTING, lane, values.settings());
        put(Variable.Bank.GUESS, lane, values.guesses());
    }

    private double[] column(Variable.Bank bank, int lane) {
        double[][] rows = x.banks[bank.ordinal()];
        double[] column = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            column[k] = rows[k][lane];
        }
        return column;
    }

    private void put(Variable.Bank bank, int lane, double[] column) {
        double[][] rows = x.banks[bank.ordinal()];
        if (rows.length != column.length) {
            throw new IllegalArgumentException(
                    "The lane has (%s) values where the model has (%s).%nMaybe it was saved from a model of other parts."
                            .formatted(column.length, rows.length));
        }
        for (int k = 0; k < rows.length; k++) {
            rows[k][lane] = column[k];
        }
    }

    /** All declared parameters, in order of declaration. */
    public List<ParameterInfo> parameters() {
        return List.copyOf(d.parameters);
    }

    /** All states, in row order. */
    public List<Variable.State> stateVariables() {
        return List.copyOf(d.states);
    }

    /** All settings. */
    public List<Variable.Setting> settings() {
        return List.copyOf(d.settings);
    }

    /** Names of the components, in order of registration. */
    public List<String> componentNames() {
        return List.copyOf(d.componentNames);
    }

    /** Number of partials that are taken by differences instead of by hand. */
    public int differencedPartials() {
        return d.differences.stream().mapToInt(g -> g.entries().size()).sum();
    }

    /** Component evaluations that the differences of one linearisation cost. */
    public int differenceEvaluations() {
        return differences.evaluations();
    }

    Declarations declarations() {
        return d;
    }

    /** The rows themselves; who asks for them may write to them. */
    Rows rows() {
        current = false;
        return x;
    }

    List<Component> components() {
        return List.of(components);
    }
}
