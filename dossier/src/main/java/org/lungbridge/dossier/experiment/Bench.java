package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.dossier.bed.HealthyMan;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;

/** One patient, or the parts of one that an experiment needs, in whom everything can be set, held, left to time and read. */
public final class Bench {
    private static final int MOST_EVENTS = 1000;
    private static final double WHOLE_MAN = 1e-5;

    private final Model model;
    private final Integrator integrator;
    private double time;

    /** A bench of these parts with a tolerance of 1e-6 of the nominal sizes. */
    public Bench(List<Part> parts) {
        this(Model.assemble(1, parts), 1e-6);
    }

    /**
     * A bench of a model with one lane, whose parameters and settings are in place.
     *
     * @param tolerance error of a step in nominal sizes
     */
    public Bench(Model model, double tolerance) {
        this.model = model;
        integrator = Solvers.of("rodas5p", model, Tolerance.of(tolerance));
        integrator.place(0, 0);
        start(model.initialStates());
    }

    /** A healthy man on the ventilator, his heart of this strength. */
    static Bench ofHealthyMan(double heart) {
        HealthyMan man = HealthyMan.admitted(LungResolution.DEFAULT, heart, HealthyMan.USUAL_HEMOGLOBIN, Map.of());
        return new Bench(man.model(), WHOLE_MAN).start(man.states());
    }

    /** Begins from these states. */
    public Bench start(double[] states) {
        for (int s = 0; s < states.length; s++) {
            integrator.state()[s][0] = states[s];
        }
        return this;
    }

    /** Gives a state, setting or parameter a value in its own unit. */
    public Bench set(Quantity quantity, double value) {
        return setEngine(model.variable(quantity), quantity.unit().engine(value));
    }

    /** Gives a state, setting or parameter a value in its own unit, by its full name. */
    public Bench set(String name, double value) {
        Variable variable = model.find(name)
                .orElseThrow(() -> new IllegalArgumentException("The bench has no (%s).".formatted(name)));
        return setEngine(variable, variable.quantity().unit().engine(value));
    }

    private Bench setEngine(Variable variable, double value) {
        if (variable instanceof Variable.State) {
            integrator.state()[model.stateRow(variable.quantity())][0] = value;
        } else {
            model.set(variable, 0, value);
        }
        return this;
    }

    /** Adds to a state, in its own unit. */
    public Bench add(Quantity state, double amount) {
        return set(state, get(state) + amount);
    }

    /** Keeps states where they are from now on. */
    public Bench hold(Quantity... states) {
        for (Quantity state : states) {
            model.hold(model.variable(state), true);
        }
        return this;
    }

    /** Lets seconds pass; events of the model are passed over. */
    public Bench pass(double seconds) {
        time += seconds;
        integrator.restart(0, false);
        for (int k = 0; k < MOST_EVENTS; k++) {
            integrator.advance(new double[] {time}, (lane, from, to, dense) -> {});
            if (integrator.status(0) == LaneStatus.AT_TARGET) {
                return this;
            }
            if (integrator.status(0) == LaneStatus.FAILED) {
                throw new IllegalStateException(
                        "The bench failed at (%s s): %s".formatted(integrator.time(0), integrator.failure(0)));
            }
        }
        throw new IllegalStateException("More than (%s) events before (%s s).".formatted(MOST_EVENTS, time));
    }

    /** How long time has passed, s. */
    public double time() {
        return time;
    }

    /** The present value in the quantity's own unit. */
    public double get(Quantity quantity) {
        model.observe(integrator.state());
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** The model behind it. */
    public Model model() {
        return model;
    }
}
