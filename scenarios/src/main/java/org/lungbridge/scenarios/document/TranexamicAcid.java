package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Gives tranexamic acid into a vein or by inhalation. */
@About("Gives tranexamic acid into a vein or by inhalation.")
public record TranexamicAcid(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("The way it goes.") TranexamicAcidRoute route,

        @Takes(value = Dimension.DRUG_MASS, low = "50 mg", high = "4 g")
        @Takes(value = Dimension.DRUG_DOSE, low = "1 mg/kg", high = "60 mg/kg")
        @About("How much at once, for the patient or by actual weight.")
        @Nullable
        Measure dose,

        @Takes(value = Dimension.DRUG_FLOW, low = "0 mg/h", high = "2000 mg/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0 mg/kg/h", high = "20 mg/kg/h")
        @About("Infusion rate from then on, into a vein only; zero stops it.")
        @Nullable
        Measure rate)
        implements TimelineOrder {}
