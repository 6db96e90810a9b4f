package org.lungbridge.bedside.session;

import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts on disk what a restart needs, and takes it up again. */
final class Keeper {
    private final Parts parts;
    private final Store store;

    Keeper(Parts parts, Store store) {
        this.parts = parts;
        this.store = store;
    }

    /** Puts everything on disk. */
    void keep() {
        Pace pace = parts.pace();
        ObjectNode json = Json.object();
        json.put("now_s", pace.now_s());
        json.put("speed", pace.speed());
        if (pace.status() == Pace.Status.ENDED) {
            json.put("ended_s", parts.patient().end_s());
        }
        json.set("room", parts.room().json());
        json.set("limits", AlarmJson.limits(parts.alarms()));
        ArrayNode played = json.putArray("steps");
        parts.deeds().steps().forEach(played::add);
        store.write(json);
    }

    /** Takes up what was kept: the patient moves to where time stood, and stands there. */
    void takeUp(ObjectNode kept) {
        parts.room().readBack(kept.path("room"));
        kept.path("limits").forEach(limit -> parts.alarms().set(AlarmJson.changed(parts.alarms(), limit)));
        parts.pace().speed(kept.path("speed").asDouble(1));
        double now_s = kept.path("now_s").asDouble(0);
        parts.narrator().backTo(now_s);
        if (kept.path("ended_s").isNumber()) {
            parts.patient().endAt(kept.path("ended_s").asDouble());
        }
        if (now_s > 0) {
            parts.pace().move(now_s, Pace.Status.PAUSED);
        }
    }
}
