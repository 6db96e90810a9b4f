package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.care.Protocol;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Drug;

/**
 * What ran for the circuit is turned off once the circuit is gone: heparin, bivalirudin and argatroban that a timeline began. A
 * strategy that is followed still, or has stopped its drug itself, is left alone; what is begun later is somebody's intention.
 */
final class Decannulated {
    private static final String SEEN = "decannulated.seen";

    private Decannulated() {}

    static void round(Round now) {
        if (!now.memory.has(Notes.ECMO_OFF) || now.memory.get(SEEN) >= now.memory.get(Notes.ECMO_OFF)) {
            return;
        }
        now.memory.put(SEEN, now.memory.get(Notes.ECMO_OFF));
        if (!Protocol.isFollowed(now.lane)) {
            off(now, Drug.HEPARIN_RATE, Orders.SET_HEPARIN);
            off(now, Drug.BIVALIRUDIN_RATE, Orders.SET_BIVALIRUDIN);
            off(now, Drug.ARGATROBAN_RATE, Orders.SET_ARGATROBAN);
        }
    }

    private static void off(Round now, Quantity rate, String order) {
        if (now.screen.of(rate, 0) > 0) {
            now.act("no circuit any more", order, Map.of(Orders.RATE, 0.0));
        }
    }
}
