package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;

/**
 * A dose as an order writes it: {@code dose} for the whole patient, or {@code dosePerKilogram} of actual weight. The same
 * with {@code rate} and {@code ratePerKilogram}.
 */
final class Dose {
    private static final String PER_KILOGRAM = "PerKilogram";

    private Dose() {}

    /** True if the order has a number of this name, for the patient or by weight. */
    static boolean isWritten(Order order, String field) {
        return order.has(field) || order.has(field + PER_KILOGRAM);
    }

    /** A number of the order for the whole patient, engine units. */
    static double of(Order order, String field, LaneAccess lane) {
        double dose = order.has(field)
                ? order.value(field)
                : order.value(field + PER_KILOGRAM) * lane.get(Body.WEIGHT.name());
        if (!(dose >= 0)) {
            throw new IllegalArgumentException(
                    "The order (%s) at (%s s) has a (%s) below zero (%s).%nMaybe the sign was mistyped; zero stops an infusion."
                            .formatted(order.kind(), order.time(), field, dose));
        }
        return dose;
    }

    /** The number in words, by weight if it was written so: {@code 80 IU/kg (4400 IU)}. */
    static String inWords(Order order, String field, LaneAccess lane, Unit unit, Unit perKilogram) {
        String whole = Charted.amount(unit, of(order, field, lane));
        return order.has(field)
                ? whole
                : "%s (%s)".formatted(Charted.amount(perKilogram, order.value(field + PER_KILOGRAM)), whole);
    }

    /** What a slow drug did: the solver keeps its step size. */
    static OrderResult given(Order order, boolean changed, String detail) {
        return OrderResult.changed(changed ? Effect.SLOW : Effect.NOTHING, order.kind(), detail);
    }
}
