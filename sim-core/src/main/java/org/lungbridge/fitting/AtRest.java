package org.lungbridge.fitting;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lungbridge.model.Model;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/** What every way to a patient at rest shares: states that are held, the liver that keeps lactate, integrals at zero. */
final class AtRest {
    /** Least liver function that is assumed, as a share of normal. */
    static final double LEAST_LIVER = 0.2;
    /** Greatest liver function that is assumed. */
    static final double GREATEST_LIVER = 1.2;

    /** States that do not move while lung, gases and circulation settle. */
    static final List<Quantity> HELD = List.of(
            Blood.VOLUME,
            Blood.HEMOGLOBIN_MASS,
            Blood.REFILL_FAST,
            Blood.REFILL_SLOW,
            Blood.CRYSTALLOID_EXCESS,
            Blood.FLUID_BALANCE,
            Blood.STANDARD_BASE_EXCESS,
            Blood.DPG,
            Metabolism.LACTATE,
            Circulation.HYPOXIC_ARREST,
            Circulation.CIRCULATORY_ARREST);

    private AtRest() {}

    /** The usual ones and these. */
    static List<Quantity> heldWith(Quantity... more) {
        return Stream.concat(HELD.stream(), Stream.of(more)).toList();
    }

    /** Sets balances and hazards back to where a run begins. */
    static void beginIntegrals(Model model, double[] states) {
        double[] initial = model.initialStates();
        for (int s = 0; s < states.length; s++) {
            if (model.nominal(s) >= OdeSystem.UNCONTROLLED) {
                states[s] = initial[s];
            }
        }
    }

    /** The liver function that keeps lactate where it is; net production is linear in it. */
    static Inference steadyLactate(Model model, double[] states) {
        double low = netLactate(model, states, LEAST_LIVER);
        double high = netLactate(model, states, GREATEST_LIVER);
        double steady = LEAST_LIVER + (GREATEST_LIVER - LEAST_LIVER) * low / (low - high);
        double liver = Math.max(LEAST_LIVER, Math.min(GREATEST_LIVER, steady));
        netLactate(model, states, liver);
        String label = steady >= LEAST_LIVER && steady <= GREATEST_LIVER
                ? "liver function (keeps lactate steady)"
                : "liver function (at its limit: lactate drifts)";
        return new Inference(label, liver, "", OptionalDouble.empty());
    }

    private static double netLactate(Model model, double[] states, double liver) {
        set(model, Metabolism.LIVER_FUNCTION, liver);
        double[][] column = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            column[s][0] = states[s];
        }
        model.observe(column);
        return model.value(model.variable(Metabolism.NET_LACTATE_PRODUCTION), 0);
    }

    /** Sets a parameter or setting, engine units. */
    static void set(Model model, Quantity quantity, double value) {
        model.set(model.variable(quantity), 0, value);
    }
}
