package org.lungbridge.trials.population;

import java.util.OptionalDouble;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.MarginalUse;

/**
 * How a number changes a patient.
 *
 * @param name of what it sets
 * @param target what it sets
 * @param use whether the number is the value, a factor or a shift
 * @param unit of the number
 */
record Change(String name, Target target, MarginalUse use, Unit unit) {
    /** The patient with this number; cut off at the ends of what has meaning. */
    Patient in(Scenario scenario, Patient patient, double number) {
        OptionalDouble own = use == MarginalUse.VALUE ? OptionalDouble.empty() : target.value(scenario, patient);
        double value = switch (use) {
            case VALUE -> inTarget(number);
            case FACTOR -> own.orElseThrow(this::nothingThere) * number;
            case SHIFT -> own.orElseThrow(this::nothingThere) + inTarget(number);
        };
        return target.with(patient, Math.min(target.greatest(), Math.max(target.least(), value)));
    }

    /** A value of the target, in the unit of the number. */
    double ofTarget(double value) {
        return unit == target.unit() ? value : unit.of(target.unit().engine(value));
    }

    private double inTarget(double number) {
        return unit == target.unit() ? number : target.unit().of(unit.engine(number));
    }

    private IllegalArgumentException nothingThere() {
        return new IllegalArgumentException(
                "The patient has no (%s) that could be changed.%nMaybe the template lacks it, or the number is meant as the value."
                        .formatted(name));
    }
}
