package org.lungbridge.laboratory;

import org.lungbridge.quantity.Unit;

/**
 * One number that came back from the laboratory.
 *
 * @param test what it is, such as {@code aPTT} or {@code PaO2}
 * @param value in the unit of the report, rounded as the device rounds
 * @param unit the unit of the report
 * @param drawn when the blood was drawn, s
 * @param available when the result came back, s
 * @param flag what stands beside it
 * @param device which device measured it
 */
public record Result(String test, double value, Unit unit, double drawn, double available, Flag flag, String device) {
    /** The value in engine units. */
    public double engineValue() {
        return unit.engine(value);
    }
}
