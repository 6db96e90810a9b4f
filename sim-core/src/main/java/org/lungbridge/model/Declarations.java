package org.lungbridge.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;

/** Collects what components declare and gives out handles. */
public final class Declarations {
    final Map<String, Variable> owned = new LinkedHashMap<>();
    final Map<String, Integer> ownerOf = new LinkedHashMap<>();
    final List<Variable.State> states = new ArrayList<>();
    final List<Double> initials = new ArrayList<>();
    final List<Variable.Signal> signals = new ArrayList<>();
    final List<ParameterInfo> parameters = new ArrayList<>();
    final List<Variable.Setting> settings = new ArrayList<>();
    final List<Double> settingDefaults = new ArrayList<>();
    final List<Variable.Guess> guesses = new ArrayList<>();
    final List<Double> guessInitials = new ArrayList<>();
    final List<Variable.Signal> guessSources = new ArrayList<>();
    final List<Variable.Display> displays = new ArrayList<>();
    final List<Variable.Event> events = new ArrayList<>();
    final List<Variable.State> contributed = new ArrayList<>();
    final List<Variable.Read> reads = new ArrayList<>();
    final List<Partial> partials = new ArrayList<>();
    final List<Integer> partialOwner = new ArrayList<>();
    final List<Differences> differences = new ArrayList<>();
    final List<String> componentNames = new ArrayList<>();
    final List<Set<String>> readInSignals = new ArrayList<>();
    final List<List<Variable>> readable = new ArrayList<>();
    final List<List<Variable>> writable = new ArrayList<>();
    private int component = -1;

    Declarations() {}

    void begin(String name) {
        if (componentNames.contains(name)) {
            throw new IllegalStateException("Two components are called (%s).".formatted(name));
        }
        component++;
        componentNames.add(name);
        readInSignals.add(new LinkedHashSet<>());
        readable.add(new ArrayList<>());
        writable.add(new ArrayList<>());
    }

    /** The name this component was registered under; it prefixes its parameters. */
    public String componentName() {
        return componentNames.get(component);
    }

    /** A state this component owns, with its start value in {@code quantity.unit()}. */
    public Variable.State state(Quantity quantity, double initial) {
        var state = new Variable.State(quantity, states.size());
        own(state);
        states.add(state);
        initials.add(quantity.unit().engine(initial));
        readable.get(component).add(state);
        writable.get(component).add(state);
        return state;
    }

    /** A state of another component to whose rate this one adds. It may be read too. */
    public Variable.State contributesTo(Quantity quantity) {
        var state = new Variable.State(quantity, Variable.UNRESOLVED);
        contributed.add(state);
        readable.get(component).add(state);
        writable.get(component).add(state);
        return state;
    }

    /** A signal this component computes. */
    public Variable.Signal provides(Quantity quantity) {
        var signal = new Variable.Signal(quantity, signals.size());
        own(signal);
        signals.add(signal);
        readable.get(component).add(signal);
        writable.get(component).add(signal);
        return signal;
    }

    /** A quantity of any component that this one needs to compute its signals (and perhaps its rates). */
    public Variable.Read reads(Quantity quantity) {
        readInSignals.get(component).add(quantity.name());
        return readsLater(quantity);
    }

    /** A quantity of any component that this one needs for rates, displays or events only. */
    public Variable.Read readsLater(Quantity quantity) {
        var read = new Variable.Read(quantity);
        reads.add(read);
        readable.get(component).add(read);
        return read;
    }

    /** A setting this component owns, with its value before any event, in {@code quantity.unit()}. */
    public Variable.Setting setting(Quantity quantity, double initial) {
        var setting = new Variable.Setting(quantity, settings.size());
        own(setting);
        settings.add(setting);
        settingDefaults.add(quantity.unit().engine(initial));
        readable.get(component).add(setting);
        return setting;
    }

    /** A number of this component that is the same in every patient; named component.name. */
    public Variable.Parameter parameter(
            String name, double value, Unit unit, double low, double high, Tag tag, Source source) {
        return parameter(name, value, unit, low, high, tag, source, Spread.none());
    }

    /** A number of this component that differs between patients. */
    public Variable.Parameter parameter(
            String name, double value, Unit unit, double low, double high, Tag tag, Source source, Spread spread) {
        double size = Math.max(Math.abs(value), Math.max(Math.abs(low), Math.abs(high)));
        var quantity = new Quantity(componentName() + "." + name, unit, size > 0 ? size : 1, source.citation());
        return parameter(quantity, value, low, high, tag, source, spread);
    }

    /** A number that other components read too, so it has a name in the vocabulary. */
    public Variable.Parameter parameter(
            Quantity quantity, double value, double low, double high, Tag tag, Source source, Spread spread) {
        var parameter = new Variable.Parameter(quantity, parameters.size());
        own(parameter);
        parameters.add(new ParameterInfo(quantity, value, low, high, tag, source, spread));
        readable.get(component).add(parameter);
        return parameter;
    }

    /** A start value for an iteration, refreshed from {@code from} at accepted steps. */
    public Variable.Guess guess(Variable.Signal from, double initial) {
        var quantity = from.quantity();
        var guess = new Variable.Guess(
                new Quantity(quantity.name() + ".guess", quantity.unit(), quantity.nominal(), quantity.about()),
                guesses.size());
        own(guess);
        guesses.add(guess);
        guessInitials.add(quantity.unit().engine(initial));
        guessSources.add(from);
        return guess;
    }

    /** A quantity computed for recorders only. */
    public Variable.Display displays(Quantity quantity) {
        var display = new Variable.Display(quantity, displays.size());
        own(display);
        displays.add(display);
        writable.get(component).add(display);
        return display;
    }

    /** An event function of this component; the event happens where it falls from positive to zero. */
    public Variable.Event event(Quantity quantity) {
        var event = new Variable.Event(quantity, events.size());
        own(event);
        events.add(event);
        writable.get(component).add(event);
        return event;
    }

    /** An entry of this component's own Jacobian, written in {@link Component#partials}. */
    public Partial partial(Variable of, Variable wrt) {
        var partial = new Partial(of, wrt, partials.size());
        partials.add(partial);
        partialOwner.add(component);
        return partial;
    }

    /**
     * Entries of this component's own Jacobian that the model takes by central differences of the component alone:
     * every {@code of} with respect to every {@code wrt}.
     */
    public void partialsByDifference(List<? extends Variable> of, List<? extends Variable> wrt) {
        for (Variable input : wrt) {
            var entries = new ArrayList<Partial>();
            for (Variable output : of) {
                entries.add(partial(output, input));
            }
            differences.add(new Differences(component, input, List.copyOf(entries)));
        }
    }

    /** One entry by central differences. */
    public void partialByDifference(Variable of, Variable wrt) {
        partialsByDifference(List.of(of), List.of(wrt));
    }

    private void own(Variable variable) {
        String name = variable.quantity().name();
        Integer owner = ownerOf.putIfAbsent(name, component);
        if (owner != null) {
            throw new IllegalStateException(
                    "The quantity (%s) is declared by (%s) and again by (%s).%nMaybe the second only contributes to it: use contributesTo(%s)."
                            .formatted(name, componentNames.get(owner), componentNames.get(component), name));
        }
        owned.put(name, variable);
    }

    /** The outputs of one component that are differenced with respect to one input. */
    record Differences(int component, Variable wrt, List<Partial> entries) {}
}
