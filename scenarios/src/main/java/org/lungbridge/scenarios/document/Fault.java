package org.lungbridge.scenarios.document;

/** Something that fails because an instructor wants it; at the same time it goes before every order of staff. */
public sealed interface Fault extends TimelineOrder
        permits PumpFailure,
                SweepFailure,
                WetOxygenator,
                HeaterFailure,
                TipMigration,
                DrainageInsufficiency,
                AirInCircuit,
                MainsFailure,
                CircuitRupture,
                Decannulation,
                Pneumothorax,
                ExchangeProblem {}
