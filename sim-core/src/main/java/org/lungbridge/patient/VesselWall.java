package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Von Willebrand factor: from the patient's own stores by desmopressin, or as a concentrate.
 *
 * <pre>
 *   desmopressin:  d = dose/(0.3 µg/kg) ;  effect ← effect + S d ;  release ← release + 1.5 · S d · resting plasma
 *                  S ← 0.7^d · S                                        stores, which refill within a day
 *   concentrate:   antigen ← antigen + dose · 1 mL/IU ;  1 − w ← (1 − w) · exp(−1.25 · dose/(50 IU/kg))
 * </pre>
 *
 * <p>50 IU/kg raise the share w of large multimers from 0.3 to 0.8, which the pump tears again within hours. Sizes: factor
 * VIII × 2.5 in health and × 0.7 for a second dose, recalled; multimers a design choice.
 */
final class VesselWall {
    private static final double FULL_DOSE = Unit.UG_PER_KG.engine(0.3);
    private static final double RELEASED = 1.5;
    private static final double STORES_LEFT = 0.7;
    private static final double LITER_PER_IU = 1e-3;
    private static final double PER_DOSE = StrictMath.log(3.5);
    private static final double USUAL_IU_PER_KG = 50;

    private VesselWall() {}

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.DESMOPRESSIN, VesselWall::desmopressin);
        orders.put(StandardOrders.GIVE_VWF, VesselWall::concentrate);
        return orders;
    }

    private static OrderResult desmopressin(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        double full = dose / (FULL_DOSE * lane.get(Body.WEIGHT.name()));
        double stores = lane.get(Drug.DESMOPRESSIN_STORES.name());
        double released = RELEASED * stores * full * lane.get(Blood.RESTING_PLASMA_VOLUME.name());
        Hemostasis.add(lane, Drug.DESMOPRESSIN, stores * full);
        Hemostasis.add(lane, Drug.DESMOPRESSIN_RELEASE, released);
        lane.setState(Drug.DESMOPRESSIN_STORES.name(), stores * StrictMath.pow(STORES_LEFT, full));
        return Dose.given(order, dose > 0, Dose.inWords(order, "dose", lane, Unit.UG, Unit.UG_PER_KG));
    }

    private static OrderResult concentrate(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        double relative = dose / (USUAL_IU_PER_KG * lane.get(Body.WEIGHT.name()));
        double lacking = 1 - lane.get(Coagulation.LARGE_MULTIMERS.name());
        Hemostasis.add(lane, Coagulation.VON_WILLEBRAND, LITER_PER_IU * dose);
        lane.setState(Coagulation.LARGE_MULTIMERS.name(), 1 - lacking * StrictMath.exp(-PER_DOSE * relative));
        return Dose.given(order, dose > 0, Dose.inWords(order, "dose", lane, Unit.IU, Unit.IU_PER_KG));
    }
}
