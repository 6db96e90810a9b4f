package org.lungbridge.patient;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * A dose that is in the body at once: every state in the table rises by its share of it.
 *
 * <pre>
 *   concentrates:  1 IU is 1 mL of normal plasma ;  recovery 0.7 of antithrombin and of each factor of a prothrombin
 *                  complex, 1 of fibrinogen (+ 0.34 g/L a gram at 70 kg, Bellon 2020) and of von Willebrand factor
 * </pre>
 *
 * <p>Recoveries (antithrombin 1.4-2 % a IU/kg, prothrombin complex 25 IU/kg + 0.35-0.5) recalled.
 *
 * @param shares what a unit of the dose adds to each state
 * @param unit unit of the dose in the chart
 * @param perKilogram the same by weight
 */
record Bolus(Map<Quantity, Double> shares, Unit unit, Unit perKilogram) implements BedsideOrder {
    private static final double LITER_PER_IU = 1e-3;
    private static final double RECOVERY = 0.7;
    private static final double COMPLEX_PER_KILOGRAM = Unit.IU_PER_KG.engine(25);

    static Bolus heparin() {
        return new Bolus(Map.of(Drug.HEPARIN, 1.0), Unit.IU, Unit.IU_PER_KG);
    }

    /** Doses in anti-Xa units; 1 mg is 100 IU. */
    static Bolus enoxaparin() {
        return new Bolus(Map.of(Drug.ENOXAPARIN_DEPOT, 1.0), Unit.IU, Unit.IU_PER_KG);
    }

    static Bolus furosemide() {
        return new Bolus(Map.of(Drug.FUROSEMIDE, 1.0), Unit.MG, Unit.MG_PER_KG);
    }

    static Bolus fibrinogen() {
        return new Bolus(Map.of(Coagulation.FIBRINOGEN, 1.0), Unit.G, Unit.MG_PER_KG);
    }

    static Bolus antithrombin() {
        return new Bolus(Map.of(Coagulation.ANTITHROMBIN, RECOVERY * LITER_PER_IU), Unit.IU, Unit.IU_PER_KG);
    }

    /** Four factors and protein C, in equal units; the circuit clots faster for a day, twice as fast after 25 IU/kg. */
    static BedsideOrder prothrombinComplex() {
        Map<Quantity, Double> shares = new LinkedHashMap<>();
        shares.put(Coagulation.FACTOR_II, RECOVERY * LITER_PER_IU);
        shares.put(Coagulation.FACTOR_VII, RECOVERY * LITER_PER_IU);
        shares.put(Coagulation.FACTOR_IX, RECOVERY * LITER_PER_IU);
        shares.put(Coagulation.FACTOR_X, RECOVERY * LITER_PER_IU);
        shares.put(Coagulation.PROTEIN_C, RECOVERY * LITER_PER_IU);
        Bolus factors = new Bolus(shares, Unit.IU, Unit.IU_PER_KG);
        return (order, lane) -> {
            double usual = COMPLEX_PER_KILOGRAM * lane.get(Body.WEIGHT.name());
            Hemostasis.add(lane, Thrombosis.PROTHROMBIN_COMPLEX, Dose.of(order, "dose", lane) / usual);
            return factors.apply(order, lane);
        };
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        shares.forEach((state, share) -> Hemostasis.add(lane, state, share * dose));
        return Dose.given(order, dose > 0, Dose.inWords(order, "dose", lane, unit, perKilogram));
    }
}
