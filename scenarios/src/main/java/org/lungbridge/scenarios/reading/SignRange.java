package org.lungbridge.scenarios.reading;

import org.lungbridge.care.Sign;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;

/**
 * What a sign can be at all: a condition beyond is met always or never, so a phase behind it begins at once or is reached by
 * nobody. Bounds are wide and chosen: any patient and device stays within.
 */
record SignRange(Measure low, Measure high) {
    static SignRange of(Sign sign) {
        return switch (sign) {
            case SINCE_CANNULATION, IN_PHASE, TO_PROCEDURE, SINCE_PROCEDURE -> range(0, 1440, Unit.HOUR);
            case MEMBRANE_AGE -> range(0, 60, Unit.DAY);
            case MEMBRANE_RISE -> range(0, 10, Unit.ONE);
            case ALVEOLAR_BLEEDING -> range(0, 20_000, Unit.ML_PER_DAY);
            case ALVEOLAR_BLEEDING_RISE -> range(0, 100, Unit.ONE);
            case OTHER_BLEEDING, INTRACRANIAL_BLEEDING -> range(0, 10_000, Unit.ML_PER_HOUR);
            case ACT -> range(30, 1500, Unit.S);
            case APTT -> range(10, 300, Unit.S);
            case ANTI_XA -> range(0, 5, Unit.IU_PER_ML);
            case INR -> range(0.5, 20, Unit.ONE);
            case PLATELETS -> range(0, 2000, Unit.GIGA_PER_L);
            case FIBRINOGEN -> range(0, 20, Unit.G_PER_L);
            case HEMOGLOBIN -> range(0, 25, Unit.G_PER_DL);
            case ANTITHROMBIN -> range(0, 2, Unit.ONE);
        };
    }

    private static SignRange range(double low, double high, Unit unit) {
        return new SignRange(new Measure(low, unit), new Measure(high, unit));
    }

    /** Reports a value that the sign never has. */
    void check(Sign sign, Measure value, Place place, Problems problems) {
        double engine = value.engineValue();
        if (engine < low.engineValue() || engine > high.engineValue()) {
            problems.add(
                    place,
                    "The condition compares (%s) with (%s), which it never passes; it goes from (%s) to (%s)."
                            .formatted(sign.id(), told(value), told(low), told(high)),
                    meant(value));
        }
    }

    private String meant(Measure value) {
        Measure turned = new Measure(-value.value(), value.unit());
        boolean negative = turned.engineValue() > 0 && turned.engineValue() <= high.engineValue();
        return negative ? "(" + told(turned) + ") was meant." : "the number or its unit was mistyped.";
    }

    private static String told(Measure value) {
        String text = value.text();
        return value.unit() == Unit.ONE ? text.substring(0, text.lastIndexOf(' ')) : text;
    }
}
