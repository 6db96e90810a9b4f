package org.lungbridge.care;

import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Result;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/**
 * What staff see at one moment.
 *
 * <pre>
 *   usual ← usual + (1 − e^(−Δt/24 h)) (bleeding − usual)           of alveolar bleeding, at each look, never below 50 mL/d
 *   rise  = bleeding/usual ;  0 below 100 mL/d
 * </pre>
 *
 * <p>All sizes are design choices.
 */
final class Sight {
    private static final double DAY = 86_400;
    private static final double MILLILITER_A_DAY = 1e-3 / DAY;
    private static final double LEAST_USUAL = 50 * MILLILITER_A_DAY;
    private static final double NOTABLE = 100 * MILLILITER_A_DAY;
    private static final String LOOKED = "looked";
    private static final String USUAL = "usualBleeding";

    private final LaneAccess lane;
    private final Memory memory;
    private final List<Double> procedures;

    Sight(LaneAccess lane, Memory memory, List<Double> procedures) {
        this.lane = lane;
        this.memory = memory;
        this.procedures = procedures;
    }

    /** A sign now, engine units; not a number where nobody knows. */
    double of(Sign sign, double since) {
        return switch (sign) {
            case SINCE_CANNULATION -> lane.time() - memory.get(Protocol.STARTED);
            case IN_PHASE -> lane.time() - memory.get(Phases.SINCE);
            case TO_PROCEDURE -> toProcedure();
            case SINCE_PROCEDURE -> sinceProcedure(since);
            case ALVEOLAR_BLEEDING -> alveolarBleeding();
            case ALVEOLAR_BLEEDING_RISE -> rise();
            case OTHER_BLEEDING -> otherBleeding();
            case INTRACRANIAL_BLEEDING -> intracranialBleeding();
            case MEMBRANE_AGE -> console(Ecmo.MEMBRANE_AGE);
            case MEMBRANE_RISE -> console(Ecmo.DELTA_P_RISE);
            default ->
                Chart.of(lane).latest(sign.result()).map(Result::engineValue).orElse(Double.NaN);
        };
    }

    /** When a clock will meet its condition, s; procedures are known beforehand. */
    List<Double> times(Condition condition, double begun) {
        double value = condition.value();
        return switch (condition.sign()) {
            case SINCE_CANNULATION -> List.of(memory.get(Protocol.STARTED) + value);
            case IN_PHASE -> List.of(begun + value);
            case TO_PROCEDURE -> procedures.stream().map(time -> time - value).toList();
            case SINCE_PROCEDURE ->
                procedures.stream().map(time -> time + value).toList();
            default -> List.of();
        };
    }

    /** When the blood of the latest result of a sign was drawn, s; minus infinity if there is none. */
    double drawn(Sign sign) {
        return Chart.of(lane).latest(sign.result()).map(Result::drawn).orElse(Double.NEGATIVE_INFINITY);
    }

    /** Whether staff would say that the patient bleeds. */
    boolean bleeds() {
        return alveolarBleeding() > NOTABLE || otherBleeding() > Holds.SETTLED_BLEEDING;
    }

    /** Takes notice of what is usual of this patient. */
    void look() {
        double bleeding = alveolarBleeding();
        double past = lane.time() - memory.get(LOOKED);
        double usual = memory.has(USUAL)
                ? memory.get(USUAL) + (1 - StrictMath.exp(-past / DAY)) * (bleeding - memory.get(USUAL))
                : bleeding;
        memory.put(USUAL, Math.max(LEAST_USUAL, usual));
        memory.put(LOOKED, lane.time());
    }

    /** What the console shows; not a number without a circuit. */
    private double console(Quantity shown) {
        return lane.has(shown.name()) ? lane.get(shown.name()) : Double.NaN;
    }

    private double alveolarBleeding() {
        return lane.has(Lung.ALVEOLAR_BLEEDING.name()) ? lane.get(Lung.ALVEOLAR_BLEEDING.name()) : 0;
    }

    private double otherBleeding() {
        String flow = lane.has(Bleeding.OTHER_FLOW.name()) ? Bleeding.OTHER_FLOW.name() : Blood.BLEEDING.name();
        return lane.has(flow) ? lane.get(flow) : 0;
    }

    private double intracranialBleeding() {
        String flow = Bleeding.INTRACRANIAL_FLOW.name();
        return lane.has(flow) ? lane.get(flow) : 0;
    }

    private double rise() {
        boolean notable = memory.has(USUAL) && alveolarBleeding() > NOTABLE;
        return notable ? alveolarBleeding() / memory.get(USUAL) : 0;
    }

    private double toProcedure() {
        return procedures.stream()
                .filter(time -> time >= lane.time())
                .mapToDouble(time -> time - lane.time())
                .min()
                .orElse(Double.NaN);
    }

    private double sinceProcedure(double since) {
        return procedures.stream()
                .filter(time -> time <= lane.time() && time >= since)
                .mapToDouble(time -> lane.time() - time)
                .min()
                .orElse(Double.NaN);
    }
}
