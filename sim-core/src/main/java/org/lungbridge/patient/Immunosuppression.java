package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.lanes.Functions;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Drugs against the disease that are given at once.
 *
 * <pre>
 *   methylprednisolone:  effect site + dose
 *   cyclophosphamide:    pulse + dose/(15 mg/kg) · (1 − pulse − acting)
 *                        marrow toxicity + dose/1 g
 *   rituximab:           plasma + dose
 *   IVIG:                IgG + dose/(4.69 L · (W/82 kg)^0.773) ;  tendency to clot + 0.1 · dose/(0.4 g/kg)
 * </pre>
 *
 * <p>Five days of IVIG make clotting half as likely again, which fades with the tendency itself. Sources: Tortorici 2021
 * (volume of IgG); dose of cyclophosphamide by the CYCLOPS regimen (15 mg/kg, recalled); clotting after IVIG × 1.5 is a
 * design choice.
 */
final class Immunosuppression {
    private static final double FULL_PULSE = Unit.MG_PER_KG.engine(15);
    private static final double TOXIC_DOSE_G = 1;
    private static final double IGG_VOLUME_L = 4.69;
    private static final double IGG_WEIGHT_KG = 82;
    private static final double IGG_EXPONENT = 0.773;
    private static final double IVIG_DAY = Unit.G_PER_KG.engine(0.4);
    private static final double CLOTTING_PER_DAY_OF_IVIG = 0.1;
    private static final String DOSE = "dose";

    private Immunosuppression() {}

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(
                StandardOrders.METHYLPREDNISOLONE,
                new Bolus(Map.of(Drug.GLUCOCORTICOID, 1.0), Unit.MG, Unit.MG_PER_KG));
        orders.put(StandardOrders.RITUXIMAB, new Bolus(Map.of(Drug.RITUXIMAB, 1.0), Unit.MG, Unit.MG_PER_KG));
        orders.put(StandardOrders.CYCLOPHOSPHAMIDE, Immunosuppression::cyclophosphamide);
        orders.put(StandardOrders.IVIG, Immunosuppression::ivig);
        return orders;
    }

    private static OrderResult cyclophosphamide(Order order, LaneAccess lane) {
        double dose = Dose.of(order, DOSE, lane);
        double relative = dose / (FULL_PULSE * lane.get(Body.WEIGHT.name()));
        double room = 1 - lane.get(Drug.CYCLOPHOSPHAMIDE_PULSE.name()) - lane.get(Drug.CYCLOPHOSPHAMIDE_ACTING.name());
        Hemostasis.add(lane, Drug.CYCLOPHOSPHAMIDE_PULSE, Math.min(relative, 1) * room);
        Hemostasis.add(lane, Disease.MARROW_TOXICITY, dose / TOXIC_DOSE_G);
        return Dose.given(order, relative > 0, Dose.inWords(order, DOSE, lane, Unit.MG, Unit.MG_PER_KG));
    }

    private static OrderResult ivig(Order order, LaneAccess lane) {
        double dose = Dose.of(order, DOSE, lane);
        double weight = lane.get(Body.WEIGHT.name());
        double volume = IGG_VOLUME_L * Functions.pow(weight / IGG_WEIGHT_KG, IGG_EXPONENT);
        Hemostasis.add(lane, Disease.IMMUNOGLOBULIN, dose / volume);
        Hemostasis.add(lane, Coagulation.PROTHROMBOTIC, CLOTTING_PER_DAY_OF_IVIG * dose / (IVIG_DAY * weight));
        return Dose.given(order, dose > 0, Dose.inWords(order, DOSE, lane, Unit.G, Unit.G_PER_KG));
    }
}
