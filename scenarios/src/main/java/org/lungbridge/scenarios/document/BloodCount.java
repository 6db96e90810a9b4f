package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Blood count and lactate. */
public record BloodCount(
        @Takes(value = Dimension.MASS_CONCENTRATION, low = "2 g/dL", high = "22 g/dL") @About("Hemoglobin.")
        Measure hemoglobin,

        @Takes(value = Dimension.CELL_COUNT, low = "0 10^9/L", high = "2000 10^9/L") @About("Platelets.") @Nullable
        Measure platelets,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0.2 g/L", high = "12 g/L")
        @About("Fibrinogen; as is usual for the etiology unless written.")
        @Nullable
        Measure fibrinogen,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "2")
        @About("Antithrombin as a fraction of normal; 0.6 unless written.")
        @Nullable
        Double antithrombin,

        @Takes(value = Dimension.SUBSTANCE_CONCENTRATION, low = "0 mmol/L", high = "35 mmol/L")
        @About("Lactate.")
        @Nullable
        Measure lactate,

        @Takes(value = Dimension.SUBSTANCE_CONCENTRATION, low = "-30 mmol/L", high = "30 mmol/L")
        @About("Standard base excess; only without an arterial gas, from which it follows otherwise.")
        @Nullable
        Measure standardBaseExcess) {}
