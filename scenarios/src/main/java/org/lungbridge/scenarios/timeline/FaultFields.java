package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.AirInCircuit;
import org.lungbridge.scenarios.document.CircuitRupture;
import org.lungbridge.scenarios.document.Decannulation;
import org.lungbridge.scenarios.document.DrainageInsufficiency;
import org.lungbridge.scenarios.document.ExchangeProblem;
import org.lungbridge.scenarios.document.Fault;
import org.lungbridge.scenarios.document.HeaterFailure;
import org.lungbridge.scenarios.document.MainsFailure;
import org.lungbridge.scenarios.document.Pneumothorax;
import org.lungbridge.scenarios.document.PumpFailure;
import org.lungbridge.scenarios.document.SweepFailure;
import org.lungbridge.scenarios.document.TipMigration;
import org.lungbridge.scenarios.document.WetOxygenator;
import org.lungbridge.scenarios.document.WireName;

/** The fields of faults. */
final class FaultFields {
    private FaultFields() {}

    static OrderFields of(Fault order) {
        if (order instanceof PumpFailure pumpFailure) {
            return new OrderFields()
                    .put("severity", pumpFailure.severity())
                    .put("onset", pumpFailure.onset())
                    .put("lasting", pumpFailure.lasting())
                    .put("alarm", asNumber(pumpFailure.alarm()));
        }
        if (order instanceof SweepFailure sweepFailure) {
            return new OrderFields()
                    .name("cause", named(sweepFailure.cause()))
                    .put("severity", sweepFailure.severity())
                    .put("onset", sweepFailure.onset())
                    .put("lasting", sweepFailure.lasting())
                    .put("alarm", asNumber(sweepFailure.alarm()));
        }
        if (order instanceof WetOxygenator wetOxygenator) {
            return new OrderFields()
                    .put("severity", wetOxygenator.severity())
                    .put("onset", wetOxygenator.onset())
                    .put("lasting", wetOxygenator.lasting());
        }
        if (order instanceof HeaterFailure heaterFailure) {
            return new OrderFields()
                    .put("severity", heaterFailure.severity())
                    .put("onset", heaterFailure.onset())
                    .put("lasting", heaterFailure.lasting())
                    .put("alarm", asNumber(heaterFailure.alarm()));
        }
        if (order instanceof TipMigration tipMigration) {
            return new OrderFields()
                    .put("severity", tipMigration.severity())
                    .put("onset", tipMigration.onset())
                    .put("lasting", tipMigration.lasting());
        }
        if (order instanceof DrainageInsufficiency drainageInsufficiency) {
            return new OrderFields()
                    .name("cause", named(drainageInsufficiency.cause()))
                    .put("severity", drainageInsufficiency.severity())
                    .put("onset", drainageInsufficiency.onset())
                    .put("lasting", drainageInsufficiency.lasting())
                    .put("alarm", asNumber(drainageInsufficiency.alarm()));
        }
        if (order instanceof AirInCircuit airInCircuit) {
            return new OrderFields()
                    .put("volume", airInCircuit.volume())
                    .put("toPatient", airInCircuit.toPatient())
                    .put("onset", airInCircuit.onset())
                    .put("alarm", asNumber(airInCircuit.alarm()));
        }
        if (order instanceof MainsFailure mainsFailure) {
            return new OrderFields().put("charge", mainsFailure.charge()).put("alarm", asNumber(mainsFailure.alarm()));
        }
        if (order instanceof CircuitRupture circuitRupture) {
            return new OrderFields()
                    .name("site", WireName.of(circuitRupture.site()))
                    .put("severity", circuitRupture.severity())
                    .put("onset", circuitRupture.onset())
                    .put("alarm", asNumber(circuitRupture.alarm()));
        }
        if (order instanceof Decannulation decannulation) {
            return new OrderFields()
                    .name("cannula", WireName.of(decannulation.cannula()))
                    .put("bleeding", decannulation.bleeding())
                    .put("alarm", asNumber(decannulation.alarm()));
        }
        if (order instanceof Pneumothorax pneumothorax) {
            return new OrderFields()
                    .put("tension", asNumber(pneumothorax.tension()))
                    .put("volume", pneumothorax.volume())
                    .put("onset", pneumothorax.onset())
                    .put("lasting", pneumothorax.lasting());
        }
        if (order instanceof ExchangeProblem exchangeProblem) {
            return new OrderFields()
                    .name("problem", WireName.of(exchangeProblem.problem()))
                    .put("severity", exchangeProblem.severity())
                    .put("volume", exchangeProblem.volume())
                    .put("alarm", asNumber(exchangeProblem.alarm()));
        }
        throw new IllegalStateException("The fault (" + order.kind() + ") is not known to the timeline.");
    }

    /** True as 1 and false as 0; nothing as nothing. */
    static @Nullable Double asNumber(@Nullable Boolean written) {
        return written == null ? null : Double.valueOf(written ? 1 : 0);
    }

    /** The name of a word that may be missing. */
    static @Nullable String named(@Nullable Enum<?> word) {
        return word == null ? null : WireName.of(word);
    }
}
