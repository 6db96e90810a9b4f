package org.lungbridge.care;

import java.util.Map;

/** Conditions that must have lasted, and clocks of which it is known when they will meet theirs. */
final class Lasting {
    private Lasting() {}

    /**
     * Whether a condition is met now and has been for as long as it asks.
     *
     * @param key under which it is remembered since when
     * @param begun from when on procedures count, s
     */
    static boolean isMet(Occasion now, Condition condition, String key, double begun) {
        if (!condition.isMet(now.sight.of(condition.sign(), begun))) {
            now.memory.forget(key);
            return false;
        }
        if (condition.lasting() == 0) {
            return true;
        }
        if (!now.memory.has(key)) {
            now.memory.put(key, now.now());
        }
        return now.now() - now.memory.get(key) >= condition.lasting();
    }

    /** Plans a look at the time at which a clock will meet its condition; looks that come anyway are enough for all else. */
    static void lookLater(Occasion now, Condition condition, double begun) {
        for (double time : now.sight.times(condition, begun)) {
            if (time > now.now()) {
                now.plan(time, Looks.KIND, Map.of());
            }
        }
    }
}
