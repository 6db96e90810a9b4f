package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that fails because an instructor wants it; at the same time it goes before every order of staff. The names are
 * those of {@link TimelineOrder}, again, because the schema looks no further than the interface a record names.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "order")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PumpFailure.class, name = "pump-failure"),
    @JsonSubTypes.Type(value = SweepFailure.class, name = "sweep-failure"),
    @JsonSubTypes.Type(value = WetOxygenator.class, name = "wet-oxygenator"),
    @JsonSubTypes.Type(value = HeaterFailure.class, name = "heater-failure"),
    @JsonSubTypes.Type(value = TipMigration.class, name = "tip-migration"),
    @JsonSubTypes.Type(value = DrainageInsufficiency.class, name = "drainage-insufficiency"),
    @JsonSubTypes.Type(value = AirInCircuit.class, name = "air-in-circuit"),
    @JsonSubTypes.Type(value = MainsFailure.class, name = "mains-failure"),
    @JsonSubTypes.Type(value = CircuitRupture.class, name = "circuit-rupture"),
    @JsonSubTypes.Type(value = Decannulation.class, name = "decannulation"),
    @JsonSubTypes.Type(value = Pneumothorax.class, name = "pneumothorax"),
    @JsonSubTypes.Type(value = ExchangeProblem.class, name = "exchange-problem")
})
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
