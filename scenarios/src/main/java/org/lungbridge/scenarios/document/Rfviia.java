package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Gives activated recombinant factor VII into a vein or through the scope into the lung. */
@About("Gives activated recombinant factor VII into a vein or through the scope into the lung.")
public record Rfviia(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("The way it goes.") FactorViiaRoute route,

        @Takes(value = Dimension.DRUG_DOSE, low = "1 ug/kg", high = "300 ug/kg")
        @Takes(value = Dimension.DRUG_MASS, low = "0.1 mg", high = "30 mg")
        @About("How much, by actual weight or for the patient; 50 ug/kg into the lung is usual.")
        Measure dose,

        @About("Into which lung; both, half of the dose each, unless written. Only intrapulmonary.") @Nullable
        LungSide side,

        @About("Whether the bleeding answers; by-chance unless written. Only intrapulmonary.") @Nullable
        DrugResponse response)
        implements TimelineOrder {}
