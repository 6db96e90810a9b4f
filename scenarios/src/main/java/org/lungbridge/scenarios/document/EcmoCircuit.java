package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A VV-ECMO circuit, by devices of the catalogue. */
public record EcmoCircuit(
        @FromCatalogue(DeviceKind.PUMP) @About("Centrifugal pump.")
        String pump,

        @FromCatalogue(DeviceKind.OXYGENATOR) @About("Membrane lung.")
        String oxygenator,

        @About("Where blood leaves the patient.") Drainage drainage,

        @JsonProperty("return") @About("Where blood comes back.")
        Return giveBack,

        @Takes(value = Dimension.VOLUME, low = "100 mL", high = "2000 mL")
        @About("Volume that fills the circuit before the start; otherwise that of the devices.")
        @Nullable
        Measure primeVolume) {}
