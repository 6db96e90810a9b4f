package org.lungbridge.fitting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.LongStep;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A one-patient model run to the steady state of its fast parts while its slow states are held, the way an arterial
 * gas is read at the bedside: alveoli, circulation and stores have settled, volumes, acid-base and hemostasis have not
 * moved.
 */
public final class QuasiSteady {
    private final Model model;
    private final Integrator integrator;
    private final double settle_s;
    private @Nullable LongStep longStep;
    private double time;

    /**
     * @param model one lane, parameters and settings in place
     * @param held states to hold
     * @param settle_s how long the fast parts are given, s
     * @param tolerance error of one step on the way, relative to the nominal size of a state
     */
    public QuasiSteady(Model model, List<Quantity> held, double settle_s, double tolerance) {
        this.model = model;
        this.settle_s = settle_s;
        for (Quantity quantity : held) {
            model.hold(model.variable(quantity), true);
        }
        model.hold(model.variable(Ventilator.LIMIT_MARGIN), true); // An alarm would stop the search.
        for (Variable.State state : model.stateVariables()) {
            if (PatientModel.isHemostasis(state.quantity())) {
                model.hold(state, true);
            }
        }
        integrator = Solvers.of("rodas5p", model, Tolerance.of(tolerance));
        integrator.place(0, 0);
        double[] initial = model.initialStates();
        for (int s = 0; s < initial.length; s++) {
            integrator.state()[s][0] = initial[s];
        }
    }

    /** Starts the next search from these states. */
    public void start(double[] states) {
        for (int s = 0; s < states.length; s++) {
            integrator.state()[s][0] = states[s];
        }
    }

    /** One state, engine units. */
    public double state(Quantity quantity) {
        return integrator.state()[model.stateRow(quantity)][0];
    }

    /** Sets one state, engine units. */
    public void setState(Quantity quantity, double value) {
        integrator.state()[model.stateRow(quantity)][0] = value;
    }

    /** Runs until settled; false if the patient dies or the numbers fail on the way. */
    public boolean settle() {
        integrator.restart(0, false);
        time += settle_s;
        integrator.advance(new double[] {time}, (lane, from, to, dense) -> {});
        boolean settled = integrator.status(0) == LaneStatus.AT_TARGET;
        model.observe(integrator.state());
        return settled;
    }

    /** Takes the patient as he is for settled: {@link #shift} starts from here. */
    public void rest() {
        if (longStep == null) {
            longStep = new LongStep(model, settle_s);
        }
        longStep.from(integrator.state());
        model.observe(integrator.state());
    }

    /** Moves a patient who was at {@link #rest}, and of whom something was changed a little, to about where he would settle. */
    public void shift() {
        Objects.requireNonNull(longStep, "rest() comes first").follow(integrator.state());
        model.observe(integrator.state());
    }

    /** A value at the settled point, engine units. */
    public double value(Quantity quantity) {
        Variable variable = model.variable(quantity);
        return model.value(variable, 0);
    }

    /** The settled states. */
    public double[] states() {
        double[] states = new double[model.states()];
        for (int s = 0; s < states.length; s++) {
            states[s] = integrator.state()[s][0];
        }
        return states;
    }
}
