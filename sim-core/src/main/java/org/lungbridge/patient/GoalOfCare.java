package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;

/**
 * What care aims at: everything, nothing new, or comfort.
 *
 * <pre>
 *   limit     no tube and no circuit that is not there already; the rest goes on
 *   withdraw  vasopressors off, circuit taken away with its blood, tube out to room air, block off, sedation 0.8
 * </pre>
 *
 * <p>Withdrawal does not kill here: the patient dies of what was wrong with him, or lives. The reason is told with the death.
 * Sedation of 0.8 (share of the drive to breathe that is gone) stands for opioids against breathlessness, a design choice.
 */
final class GoalOfCare {
    private static final double LIMITED = 1;
    private static final double COMFORT = 2;
    private static final double COMFORTABLE = 0.8;
    private static final double CALM = 0.8;
    private static final String REASON = "reason";

    private GoalOfCare() {}

    static Map<String, BedsideOrder> orders() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.WITHDRAW_LIFE_SUPPORT, GoalOfCare::withdraw);
        orders.put(StandardOrders.LIMIT_LIFE_SUPPORT, GoalOfCare::limit);
        return orders;
    }

    /** True if nothing new is to be begun. */
    static boolean limited(LaneAccess lane) {
        return lane.get(Care.GOAL.name()) != 0;
    }

    /** How a death of now came about. */
    static String modeOfDeath(LaneAccess lane) {
        double goal = lane.get(Care.GOAL.name());
        if (goal == COMFORT) {
            return "withdrawal of life support ("
                    + WithdrawalReason.at(lane.get(Care.WITHDRAWAL_REASON.name()))
                            .inWords() + ")";
        }
        return goal == LIMITED ? "limitation of life support" : "despite full support";
    }

    private static OrderResult limit(Order order, LaneAccess lane) {
        boolean news = !limited(lane);
        if (news) {
            lane.setSetting(Care.GOAL.name(), LIMITED);
        }
        return Charted.result(order, news, "no intubation, no ECMO that is not there already");
    }

    private static OrderResult withdraw(Order order, LaneAccess lane) {
        WithdrawalReason reason = WithdrawalReason.of(order.names().getOrDefault(REASON, "no-recovery"));
        lane.setSetting(Care.GOAL.name(), COMFORT);
        lane.setSetting(Care.WITHDRAWAL_REASON.name(), reason.ordinal());
        lane.setSetting(Circulation.NOREPINEPHRINE.name(), 0);
        boolean connected = lane.get(Ecmo.CONNECTED.name()) != 0;
        EcmoOrders.takeAway(lane);
        lane.setSetting(Breathing.NEUROMUSCULAR_BLOCK.name(), 0);
        Procedure.TURN.stop(lane);
        lane.setSetting(Lung.POSITION.name(), 0);
        Extubation.withoutTube(order, lane, OxygenDevice.ROOM_AIR);
        lane.setSetting(Breathing.SEDATION_DEPTH.name(), COMFORTABLE);
        lane.setSetting(Metabolism.SEDATION.name(), CALM);
        String circuit = connected ? "pump off, circuit clamped and disconnected; " : "";
        return Charted.result(
                order.kind(), reason.inWords() + "; " + circuit + "comfort care, breathes room air without a tube");
    }
}
