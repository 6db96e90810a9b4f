package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Stop rules for every strategy; zero turns one off. */
public record SafetyRules(
        @Takes(value = Dimension.CELL_COUNT, low = "0 10^9/L", high = "200 10^9/L")
        @About("Fewer platelets stop the anticoagulant; 50 10^9/L unless written.")
        @Nullable
        Measure platelets,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0 g/L", high = "5 g/L")
        @About("Less fibrinogen stops it; 1 g/L unless written.")
        @Nullable
        Measure fibrinogen,

        @Takes(value = Dimension.FLOW, low = "0 mL/h", high = "1000 mL/h")
        @About(
                "More bleeding outside of the lung stops it until twelve hours below 20 mL/h; 50 mL/h unless written, 20 mL/kg a day at 60 kg (ELSO).")
        @Nullable
        Measure majorBleeding,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("How long it stops at least after intracranial bleeding; 72 h unless written.")
        @Nullable
        Measure intracranialHold,

        @Takes(value = Dimension.NUMBER, low = "0", high = "20")
        @About(
                "Alveolar bleeding over its usual rate of the last day that stops it until twelve hours below 1.5 times; 2 unless written.")
        @Nullable
        Double bleedingRise,

        @About("Whether protamine is given when bleeding stops the anticoagulant; not unless written.") @Nullable
        Boolean reversal,

        @Takes(value = Dimension.TIME, low = "0 s", high = "100 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "1 IU/mL")
        @About("How much lower the target is after bleeding; 5 s, or 0.05 IU/mL, unless written.")
        @Nullable
        Measure targetLowered,

        @Takes(value = Dimension.TIME, low = "0 s", high = "30 d")
        @About("For how long; 48 h unless written.")
        @Nullable
        Measure targetLoweredFor) {}
