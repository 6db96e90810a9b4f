package org.lungbridge.scenarios.catalogue;

import org.lungbridge.laboratory.Interference;
import org.lungbridge.quantity.Unit;

/** Something in the blood that bends a result once there is more of it than a threshold. */
public record InterferenceSheet(String quantity, double threshold_mgPerL, double perMgPerL) {
    Interference interference() {
        return new Interference(quantity, Unit.MG_PER_L, threshold_mgPerL, perMgPerL);
    }
}
