package org.lungbridge.patient;

import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;

/**
 * Activated recombinant factor VII into a vein, or through the scope into one or both main bronchi.
 *
 * <pre>
 *   intravenous:     VIIa ← VIIa + dose
 *   intrapulmonary:  VIIa ← VIIa + 0.1 · dose                             what spills into blood
 *                    local effect ← 1 on the side given, if the dose works ; p(works) 0.5 the first time, 0.9 later
 * </pre>
 *
 * <p>Whether a dose works is keyed by its number, so nothing else that is ordered moves it; an order may choose it by the
 * text {@code response} ({@code by-chance}, {@code works}, {@code fails}). The text {@code side} is {@code both} unless
 * written.
 *
 * <p>Source: Heslet 2006, Crit Care 10:R177: 3 of 6 stopped bleeding after one dose, 3 of 3 after the second; the share that
 * spills is a design choice.
 */
final class FactorViia implements BedsideOrder {
    private static final String COUNTER = "rfviia.intrapulmonary";
    private static final double SPILL = 0.1;
    private static final double FIRST = 0.5;
    private static final double LATER = 0.9;

    private final IntFunction<Chance> luck;

    FactorViia(IntFunction<Chance> luck) {
        this.luck = luck;
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        String text = Dose.inWords(order, "dose", lane, Unit.MG, Unit.UG_PER_KG);
        if (order.text(Antifibrinolytic.ROUTE).equals("intravenous")) {
            Hemostasis.add(lane, Drug.FACTOR_VIIA, dose);
            return Dose.given(order, dose > 0, text + " intravenously");
        }
        String side = order.names().getOrDefault("side", "both");
        Hemostasis.add(lane, Drug.FACTOR_VIIA, SPILL * dose);
        if (dose > 0 && works(order, lane)) {
            if (!side.equals("left")) {
                lane.setState(Drug.FACTOR_VIIA_RIGHT_LUNG.name(), 1);
            }
            if (!side.equals("right")) {
                lane.setState(Drug.FACTOR_VIIA_LEFT_LUNG.name(), 1);
            }
        }
        String where = side.equals("both") ? "both main bronchi" : "the %s main bronchus".formatted(side);
        return Dose.given(order, dose > 0, "%s into %s".formatted(text, where));
    }

    private boolean works(Order order, LaneAccess lane) {
        int number = lane.next(COUNTER);
        String chosen = order.names().getOrDefault("response", "by-chance");
        if (!chosen.equals("by-chance")) {
            return chosen.equals("works");
        }
        return luck.apply(lane.lane()).uniform(COUNTER, number) < (number == 0 ? FIRST : LATER);
    }
}
