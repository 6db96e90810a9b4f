package org.lungbridge.scenarios.strategy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Amount;
import org.lungbridge.care.Condition;
import org.lungbridge.care.Product;
import org.lungbridge.care.Sign;
import org.lungbridge.care.Transfusion;
import org.lungbridge.care.Transfusion.Trigger;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.strategy.TransfusionRules;

/**
 * Which results lead to which products. A product is at the bedside after 45 min, one in 30 min (design choices); 4 g of
 * fibrinogen raise it by 1.3 g/L at 70 kg, 15 mL/kg of plasma raise factors by a quarter.
 */
final class Products {
    private static final double LATENCY = Unit.MIN.engine(45);
    private static final double SPACING = Unit.MIN.engine(30);
    private static final double FIBRINOGEN = Unit.G.engine(4);
    private static final double PLASMA = Unit.ML_PER_KG.engine(15);

    private final @Nullable TransfusionRules rules;

    Products(@Nullable TransfusionRules rules) {
        this.rules = rules;
    }

    @Nullable
    Transfusion transfusion() {
        if (rules == null) {
            return null;
        }
        List<Trigger> triggers = new ArrayList<>();
        Amount unit = new Amount(1, false);
        below(triggers, Product.RED_CELLS, Sign.HEMOGLOBIN, rules.hemoglobin(), null, unit);
        below(triggers, Product.PLATELETS, Sign.PLATELETS, rules.platelets(), rules.plateletsWhenBleeding(), unit);
        Measure grams = rules.fibrinogenDose();
        below(
                triggers,
                Product.FIBRINOGEN,
                Sign.FIBRINOGEN,
                rules.fibrinogen(),
                rules.fibrinogenWhenBleeding(),
                new Amount(grams == null ? FIBRINOGEN : grams.engineValue(), false));
        Double inr = rules.inrWhenBleeding();
        if (inr != null) {
            Measure plasma = rules.plasmaDose();
            Condition high = Condition.of(Sign.INR, true, inr);
            Amount dose = new Amount(plasma == null ? PLASMA : plasma.engineValue(), true);
            triggers.add(new Trigger(Product.PLASMA, high, high, true, dose));
        }
        return new Transfusion(
                triggers, Strategies.seconds(rules.latency(), LATENCY), Strategies.seconds(rules.spacing(), SPACING));
    }

    private static void below(
            List<Trigger> triggers,
            Product product,
            Sign sign,
            @Nullable Measure usual,
            @Nullable Measure bleeding,
            Amount dose) {
        Measure whenBleeding = bleeding == null ? usual : bleeding;
        if (whenBleeding != null) {
            Condition earlier = Condition.of(sign, false, whenBleeding.engineValue());
            Condition otherwise = usual == null ? earlier : Condition.of(sign, false, usual.engineValue());
            triggers.add(new Trigger(product, otherwise, earlier, usual == null, dose));
        }
    }
}
