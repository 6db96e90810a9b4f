package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import org.lungbridge.quantity.Unit;

/** A value with its unit, as the author of a document wrote it. */
public record Measure(double value, Unit unit) {
    /** The value in the engine's unit of this dimension. */
    public double engineValue() {
        return unit.engine(value);
    }

    /** What stands in a document: a text, or a bare number where there is no unit. */
    @JsonValue
    Object written() {
        return unit == Unit.ONE ? (Object) value : text();
    }

    /** Whether it is a dose or a rate by actual weight. */
    public boolean isByWeight() {
        return switch (unit) {
            case IU_PER_KG, IU_PER_KG_PER_HOUR, MG_PER_KG, G_PER_KG, UG_PER_KG, MG_PER_KG_PER_HOUR -> true;
            default -> false;
        };
    }

    /** The value with its unit: {@code "22 cmH2O"}. */
    public String text() {
        return number(value) + " " + unitText();
    }

    @Override
    public String toString() {
        return text();
    }

    private String unitText() {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> dimension.spellings().stream())
                .filter(spelling -> spelling.unit() == unit)
                .map(Spelling::written)
                .findFirst()
                .orElse(unit.code());
    }

    private static String number(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(decimal.scale()) > 12 ? decimal.toString() : decimal.toPlainString();
    }
}
