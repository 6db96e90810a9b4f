package org.lungbridge.care;

import java.util.Map;
import org.lungbridge.engine.Order;

/** Staff look at the bedside: at an interval, and when a clock is known to have run. */
final class Looks {
    /** The kind of the order by which they look. */
    static final String KIND = "protocol-look";

    private static final String AGAIN = "again";

    private Looks() {}

    /** Looks at an interval (s) from now on. */
    static void begin(Occasion now, double interval) {
        next(now, interval);
    }

    private static void next(Occasion now, double interval) {
        now.plan(
                now.now() + interval,
                KIND,
                Map.of(AGAIN, interval, Protocol.EPISODE, now.memory.get(Protocol.EPISODE)));
    }

    /** One look; false if it belongs to an episode that is over. */
    static boolean take(Order look, Occasion now) {
        if (!now.memory.has(Protocol.STARTED)) {
            return false;
        }
        if (look.has(AGAIN)) {
            if (look.value(Protocol.EPISODE) != now.memory.get(Protocol.EPISODE)) {
                return false;
            }
            now.sight.look();
            next(now, look.value(AGAIN));
        }
        return true;
    }
}
