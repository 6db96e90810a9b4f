package org.lungbridge.bedside.session;

import java.time.Instant;
import org.lungbridge.bedside.live.LivePatient;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** The clock of a session as pages are told of it. */
final class ClockSign {
    private final Pace pace;
    private final LivePatient patient;
    private final Broadcast broadcast;
    private int generation;
    private String why = "";

    ClockSign(Pace pace, LivePatient patient, Broadcast broadcast) {
        this.pace = pace;
        this.patient = patient;
        this.broadcast = broadcast;
    }

    /** Says why it stands. */
    void because(String reason) {
        why = reason;
    }

    /** Why it stands; empty for no reason. */
    String why() {
        return why;
    }

    /** Time has begun anew: pages draw everything again. */
    void beginAnew() {
        generation++;
        why = "";
    }

    /** Tells every page. */
    void tell() {
        broadcast.tell("clock", json());
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("time_s", Digits.millis(pace.now_s()));
        json.put("end_s", patient.end_s());
        json.put("running", pace.running());
        json.put("speed", pace.speed());
        json.put("status", pace.status().id());
        json.put("why", why);
        json.put("wall", Instant.now().toString());
        json.put("generation", generation);
        return json;
    }
}
