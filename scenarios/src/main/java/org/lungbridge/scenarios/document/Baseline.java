package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** What was measured at the bedside when the run starts. */
public record Baseline(
        @About("The settings under which the gas was drawn.")
        BaselineVentilator ventilator,

        @About(
                "The arterial blood gas. Without it nothing is fitted: the patient is as lung and constitution say, and lies supine under these settings for a day before the run starts.")
        @Nullable
        ArterialGas arterialGas,

        @About("Blood count and lactate.") BloodCount blood,
        @About("Hemodynamics, where measured.") @Nullable BaselineCirculation circulation,
        @About("Running infusions.") @Nullable BaselineDrugs drugs) {}
