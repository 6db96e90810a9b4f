package org.lungbridge.physiology.lung;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.device.ventilator.VentilatorParts;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Ventilator;

/** One patient on the bench: a model, its states, and access to every quantity in the unit people read it in. */
final class LungBench {
    final Model model;
    double[] states;

    LungBench(Model model) {
        this.model = model;
        states = model.initialStates();
    }

    /** A lung whose units hold still, with ventilator in a held body. */
    static LungBench patient(LungResolution lung) {
        List<Part> parts = new ArrayList<>(NativeLung.exchange(lung));
        parts.add(new Part("condition", d -> new HeldCondition(d, lung)));
        return new LungBench(Model.assemble(1, inBody(parts)));
    }

    /** A lung that opens, closes, fills and turns, with ventilator in a held body. */
    static LungBench living(LungResolution lung) {
        return new LungBench(Model.assemble(1, livingParts(lung)));
    }

    static List<Part> livingParts(LungResolution lung) {
        return inBody(new ArrayList<>(NativeLung.parts(lung)));
    }

    private static List<Part> inBody(List<Part> parts) {
        List<Part> all = HeldBody.around(parts);
        all.addAll(VentilatorParts.all());
        return all;
    }

    LungBench with(Quantity quantity, double value) {
        return with(quantity.name(), value);
    }

    LungBench with(String name, double value) {
        Variable variable = variable(name);
        double engine = variable.quantity().unit().engine(value);
        if (variable instanceof Variable.State) {
            states[model.stateRow(variable.quantity())] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        return this;
    }

    private Variable variable(String name) {
        return model.find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    LungBench settle() {
        states = SteadyState.of(model, states);
        return observe();
    }

    /** Lets time pass. */
    LungBench pass(double seconds) {
        states = SteadyState.after(model, states, seconds);
        return observe();
    }

    /** Lets hours pass under the engine's own solver; the alarm of the pressure limit is silent. */
    LungBench live(double hours) {
        model.hold(model.variable(Ventilator.LIMIT_MARGIN), true);
        Integrator integrator = Solvers.of("rodas5p", model, Tolerance.of(1e-6));
        for (int s = 0; s < states.length; s++) {
            integrator.state()[s][0] = states[s];
        }
        integrator.place(0, 0);
        integrator.advance(new double[] {Unit.HOUR.engine(hours)}, (lane, from, to, dense) -> {});
        if (integrator.status(0) != LaneStatus.AT_TARGET) {
            throw new AssertionError("The solver failed: " + integrator.failure(0));
        }
        for (int s = 0; s < states.length; s++) {
            states[s] = integrator.state()[s][0];
        }
        return observe();
    }

    /** Sum of a quantity over the units. */
    double sum(Quantity quantity, LungResolution lung) {
        double sum = 0;
        for (int i = 0; i < lung.units(); i++) {
            sum += get(quantity.at(i));
        }
        return sum;
    }

    LungBench observe() {
        double[][] y = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            y[s][0] = states[s];
        }
        model.observe(y);
        return this;
    }

    double get(Quantity quantity) {
        return get(quantity.name());
    }

    double get(String name) {
        Variable variable = variable(name);
        double value = variable instanceof Variable.State
                ? states[model.stateRow(variable.quantity())]
                : model.value(variable, 0);
        return variable.quantity().unit().of(value);
    }

    /** Rates at the present states, in engine units. */
    double[] rates() {
        double[][] y = new double[states.length][1];
        double[][] f = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            y[s][0] = states[s];
        }
        model.rates(new double[1], y, f);
        double[] out = new double[states.length];
        for (int s = 0; s < out.length; s++) {
            out[s] = f[s][0];
        }
        return out;
    }
}
