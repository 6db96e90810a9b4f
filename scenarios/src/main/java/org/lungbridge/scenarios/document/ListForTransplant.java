package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Puts the patient on the list for a lung transplant, or says why not; a line in the chart. */
@About("Puts the patient on the list for a lung transplant, or says why not; a line in the chart.")
public record ListForTransplant(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("What was decided; listed unless written.") @Nullable
        TransplantDecision decision,

        @About("Why, in words.") @Nullable String reason)
        implements TimelineOrder {}
