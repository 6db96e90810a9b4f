package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Heart, vessels and oxygen demand of a patient without an arterial gas; what is not written is as in health. */
public record Constitution(
        @Takes(value = Dimension.NUMBER, low = "0.2", high = "1.3")
        @About("Strength of the heart, 1 in health, 0.7 to 1 in sepsis.")
        @Nullable
        Double contractility,

        @Takes(value = Dimension.NUMBER, low = "0.1", high = "1.3")
        @About("Tone of the systemic vessels, 1 in health, 0.4 in septic shock.")
        @Nullable
        Double vascularTone,

        @Takes(value = Dimension.OXYGEN_DEMAND, low = "2 mL/kg/min", high = "6 mL/kg/min")
        @About("Oxygen demand at rest, by actual weight.")
        @Nullable
        Measure oxygenDemand) {}
