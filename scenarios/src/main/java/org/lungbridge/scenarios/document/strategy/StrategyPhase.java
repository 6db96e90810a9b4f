package org.lungbridge.scenarios.document.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A stretch of a strategy in which one thing is aimed at; without rate, target and doses nothing is given. */
public record StrategyPhase(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("What it is called.")
        String name,

        @About("The band the monitored result is brought to.") @Nullable
        TargetBand target,

        @Takes(value = Dimension.ACTIVITY_RATE, low = "0.1 IU/kg/h", high = "100 IU/kg/h")
        @Takes(value = Dimension.ACTIVITY_FLOW, low = "10 IU/h", high = "10000 IU/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0.001 mg/kg/h", high = "2 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0.01 ug/kg/min", high = "10 ug/kg/min")
        @About("The infusion at the beginning, where none runs; without a target it stays like this.")
        @Nullable
        Measure rate,

        @Takes(value = Dimension.ACTIVITY, low = "100 IU", high = "50000 IU")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "1 IU/kg", high = "500 IU/kg")
        @About("Heparin at once at the beginning; none unless written.")
        @Nullable
        Measure bolus,

        @About("Single doses at an interval; none unless written.") @Nullable
        DosePlan doses,

        @About("Ways to other phases; the first that is open is taken. Without one the phase lasts.") @Nullable
        List<PhaseExit> changes) {
    /** A phase whose ways out nobody changes afterwards. */
    public StrategyPhase {
        changes = changes == null ? null : List.copyOf(changes);
    }
}
