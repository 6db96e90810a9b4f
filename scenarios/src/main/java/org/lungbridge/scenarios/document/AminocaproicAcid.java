package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Gives aminocaproic acid into a vein. */
@About("Gives aminocaproic acid into a vein.")
public record AminocaproicAcid(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "100 mg", high = "30 g")
        @Takes(value = Dimension.DRUG_DOSE, low = "1 mg/kg", high = "300 mg/kg")
        @About("How much at once, for the patient or by actual weight.")
        @Nullable
        Measure dose,

        @Takes(value = Dimension.DRUG_FLOW, low = "0 g/h", high = "5 g/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0 mg/kg/h", high = "60 mg/kg/h")
        @About("Infusion rate from then on; zero stops it.")
        @Nullable
        Measure rate)
        implements TimelineOrder {}
