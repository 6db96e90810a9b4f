package org.lungbridge.scenarios.document;

/** Antibodies of heparin-induced thrombocytopenia form; they act while there is heparin. */
@About("Antibodies of heparin-induced thrombocytopenia form; they act while there is heparin.")
public record HeparinInducedThrombocytopenia(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
