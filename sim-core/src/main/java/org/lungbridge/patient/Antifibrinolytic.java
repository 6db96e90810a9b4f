package org.lungbridge.patient;

import java.util.StringJoiner;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;

/**
 * Tranexamic and aminocaproic acid: a dose, a rate, or both; tranexamic acid also inhaled, of which 30 % arrives in the lung.
 *
 * <p>Share that arrives: design choice of this project.
 *
 * @param plasma the amount in plasma
 * @param infusion the rate
 */
record Antifibrinolytic(Quantity plasma, Quantity infusion) implements BedsideOrder {
    /** The field of the route, and inhalation. */
    static final String ROUTE = "route";

    private static final String INHALED = "inhaled";
    private static final double ARRIVING = 0.3;

    static Antifibrinolytic tranexamicAcid() {
        return new Antifibrinolytic(Drug.TRANEXAMIC_ACID, Drug.TRANEXAMIC_ACID_RATE);
    }

    static Antifibrinolytic aminocaproicAcid() {
        return new Antifibrinolytic(Drug.AMINOCAPROIC_ACID, Drug.AMINOCAPROIC_ACID_RATE);
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        boolean inhaled = INHALED.equals(order.names().get(ROUTE));
        StringJoiner text = new StringJoiner(", ");
        boolean changed = false;
        if (Dose.isWritten(order, "dose")) {
            double dose = Dose.of(order, "dose", lane);
            changed = dose > 0;
            Hemostasis.add(lane, inhaled ? Drug.TRANEXAMIC_ACID_LUNG : plasma, inhaled ? ARRIVING * dose : dose);
            text.add(Dose.inWords(order, "dose", lane, Unit.MG, Unit.MG_PER_KG) + (inhaled ? " inhaled" : ""));
        }
        if (Dose.isWritten(order, "rate")) {
            double rate = Dose.of(order, "rate", lane);
            changed |= lane.get(infusion.name()) != rate;
            lane.setSetting(infusion.name(), rate);
            text.add(Dose.inWords(order, "rate", lane, Unit.MG_PER_HOUR, Unit.MG_PER_KG_PER_HOUR));
        }
        return Dose.given(order, changed, text.toString());
    }
}
