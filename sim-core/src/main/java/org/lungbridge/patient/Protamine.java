package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Protamine neutralizes heparin within minutes, here at once.
 *
 * <pre>
 *   n       = min(100 IU/mg · dose, H)                     H heparin in plasma, C its level
 *   H       ← H − n
 *   tissue  ← tissue + 0.25 C²/(C² + (2.5 IU/mL)²) · n        what was bound and returns within hours (rebound)
 *   excess  ← excess + max(0, dose − 1.3 · n/(100 IU/mg))
 *   products ← products + dose/50 mg                       the circuit clots faster for hours, see the circuit
 * </pre>
 *
 * <p>After a bypass dose (4 IU/mL) the rebound peaks at 0.1-0.2 IU/mL, after an ECMO bolus it is not seen. <b>Leaves out</b>
 * enoxaparin, of which protamine reaches about 60 %, hypotension and allergy.
 *
 * <p>Sources: 1 mg neutralizes 80-120 IU, excess beyond 1.3 to 1; rebound of 0.1-0.3 IU/mL at 2-6 h, recalled; 50 mg as the
 * usual dose that counts for one is a design choice.
 */
final class Protamine implements BedsideOrder {
    private static final double PER_GRAM = Unit.IU_PER_MG.engine(100);
    private static final double USEFUL = 1.3;
    private static final double USUAL = Unit.MG.engine(50);
    private static final double BOUND = 0.25;
    private static final double HALF_BOUND = Unit.IU_PER_ML.engine(2.5);

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        double heparin = Math.max(0, lane.get(Drug.HEPARIN.name()));
        double level = lane.get(Drug.HEPARIN_LEVEL.name());
        double neutralized = Math.min(PER_GRAM * dose, heparin);
        double bound = BOUND * level * level / (level * level + HALF_BOUND * HALF_BOUND);
        double excess = Math.max(0, dose - USEFUL * neutralized / PER_GRAM);
        Hemostasis.add(lane, Drug.HEPARIN, -neutralized);
        Hemostasis.add(lane, Drug.HEPARIN_TISSUE, bound * neutralized);
        Hemostasis.add(lane, Drug.PROTAMINE_EXCESS, excess);
        Hemostasis.add(lane, Thrombosis.PROCOAGULANT_PRODUCTS, dose / USUAL);
        return Dose.given(order, dose > 0, Dose.inWords(order, "dose", lane, Unit.MG, Unit.MG_PER_KG));
    }
}
