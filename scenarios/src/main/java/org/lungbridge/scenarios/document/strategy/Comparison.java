package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import org.lungbridge.care.Sign;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;

/** A sign above or below a value, written {@code "platelets < 50 10^9/L"}. */
public record Comparison(Sign sign, boolean above, Measure value) {
    /** The text for a document. */
    @JsonValue
    public String text() {
        String number = value.unit() == Unit.ONE ? PlainNumber.of(value.value()) : value.text();
        return sign.id() + (above ? " > " : " < ") + number;
    }

    /** The dimension in which a sign is written. */
    public static Dimension dimension(Sign sign) {
        return switch (sign) {
            case SINCE_CANNULATION, IN_PHASE, TO_PROCEDURE, SINCE_PROCEDURE, MEMBRANE_AGE, ACT, APTT -> Dimension.TIME;
            case ALVEOLAR_BLEEDING, OTHER_BLEEDING, INTRACRANIAL_BLEEDING -> Dimension.FLOW;
            case ANTI_XA -> Dimension.ACTIVITY_CONCENTRATION;
            case PLATELETS -> Dimension.CELL_COUNT;
            case FIBRINOGEN, HEMOGLOBIN -> Dimension.MASS_CONCENTRATION;
            case ALVEOLAR_BLEEDING_RISE, MEMBRANE_RISE, INR, ANTITHROMBIN -> Dimension.NUMBER;
        };
    }
}
