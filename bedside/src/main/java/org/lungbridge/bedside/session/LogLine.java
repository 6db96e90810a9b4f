package org.lungbridge.bedside.session;

import java.time.Instant;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log.
 *
 * @param n counts up by 1
 * @param time_s simulated
 * @param wall when it was written
 * @param kind what sort, as in the list of events, or of the session
 * @param actor who
 * @param what what happened
 * @param detail more of it
 * @param open whether learners see it
 */
record LogLine(
        long n, double time_s, Instant wall, String kind, String actor, String what, String detail, boolean open) {
    boolean shownTo(Role role) {
        return open || role == Role.INSTRUCTOR;
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("n", n);
        json.put("time_s", Digits.millis(time_s));
        json.put("wall", wall.toString());
        json.put("kind", kind);
        json.put("actor", actor);
        json.put("what", what);
        json.put("detail", detail);
        return json;
    }
}
