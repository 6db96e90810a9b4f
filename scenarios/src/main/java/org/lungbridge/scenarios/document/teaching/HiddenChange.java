package org.lungbridge.scenarios.document.teaching;

import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** An instructor changes something of the patient or a device that nobody at the bedside sees. */
public record HiddenChange(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("A state or a setting of the model, by its name.")
        String quantity,

        @About("Its new value, in the unit in which the quantity is described.")
        Double value) {}
