package org.lungbridge.bedside.session;

import java.util.function.Function;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs, stops and moves the time of a session. */
final class TimeControls {
    private final Session session;
    private final Function<Role, ObjectNode> addresses;

    TimeControls(Session session, Function<Role, ObjectNode> addresses) {
        this.session = session;
        this.addresses = addresses;
    }

    ObjectNode post(Role role, JsonNode body) {
        String doing = body.path("do").asString("");
        return session.ask(() -> {
            requireTimeFrom(role, doing);
            ObjectNode answer = carryOut(role, doing, body);
            session.clock().tell();
            session.keep();
            return answer;
        });
    }

    private void requireTimeFrom(Role role, String doing) {
        boolean teaches = role == Role.INSTRUCTOR;
        boolean shared = switch (doing) {
            case "run", "pause", "speed", "step", "jump" -> true;
            default -> false;
        };
        boolean frozen = session.pace().status() == Pace.Status.FROZEN;
        if (!teaches && (role != Role.LEARNER || !session.room().mayRun() || !shared || frozen)) {
            throw Refused.forbidden("Time is the instructor's here.");
        }
    }

    private ObjectNode carryOut(Role role, String doing, JsonNode body) {
        Pace pace = session.pace();
        switch (doing) {
            case "run" -> {
                requireGoing();
                pace.run(System.nanoTime());
                session.note(role.id(), "run", "", true);
            }
            case "pause" -> {
                requireGoing();
                pace.stop(Pace.Status.PAUSED);
                session.note(role.id(), "pause", "", true);
            }
            case "freeze" -> {
                requireGoing();
                pace.stop(Pace.Status.FROZEN);
                session.note(role.id(), "freeze", "pause and discuss", true);
            }
            case "speed" -> {
                pace.speed(body.path("speed").asDouble(Double.NaN));
                session.note(role.id(), "speed", Digits.of(pace.speed()), true);
            }
            case "step" -> move(role, pace.now_s() + OrderDesk.time(Controls.text(body, "by")), Pace.Status.PAUSED);
            case "jump" -> {
                Pace.Status then = pace.running() ? Pace.Status.RUNNING : Pace.Status.PAUSED;
                move(role, moment(body), then);
            }
            case "rewind" -> rewind(role, moment(body));
            case "end" -> {
                requireGoing();
                session.note(role.id(), "end", "", true);
                session.end();
            }
            default ->
                throw Refused.invalid(
                        "The field (do) is (%s); run, pause, freeze, speed, step, jump, rewind, branch or end is due."
                                .formatted(doing));
        }
        return Controls.ok().put("time_s", Digits.millis(pace.now_s()));
    }

    private void requireGoing() {
        Pace.Status status = session.pace().status();
        if (status == Pace.Status.ENDED || status == Pace.Status.FAILED || status == Pace.Status.MOVING) {
            throw Refused.notNow("The session is %s; this cannot be done now.".formatted(status.id()));
        }
    }

    private void move(Role role, double to_s, Pace.Status then) {
        requireGoing();
        if (!(to_s > session.pace().now_s())) {
            throw Refused.invalid("The time (%s s) is past; to go back is (rewind).".formatted(Digits.time(to_s)));
        }
        double there = Math.min(to_s, session.patient().end_s());
        session.pace().move(there, then);
        session.note(role.id(), "jump", "to " + Digits.time(there) + " s", true);
    }

    private void rewind(Role role, double to_s) {
        if (!(to_s >= 0 && to_s <= session.pace().now_s())) {
            throw Refused.invalid("The time (%s s) is not past; to go forward is (jump).".formatted(Digits.time(to_s)));
        }
        session.rewind(Digits.millis(to_s), role.id(), addresses);
    }

    /** The moment a request means: a time, a label or a bookmark, s. */
    double moment(JsonNode body) {
        if (body.path("bookmark").isNumber()) {
            return session.room().bookmark(body.path("bookmark").asInt()).time_s();
        }
        if (body.path("label").isString()) {
            String label = body.path("label").asString();
            return new StateJson(session, Role.INSTRUCTOR, Json.object())
                    .labels()
                    .valueStream()
                    .filter(each -> each.path("label").asString().equals(label))
                    .map(each -> each.path("time_s").asDouble())
                    .findFirst()
                    .orElseThrow(() -> Refused.unknown("There is no label (%s).".formatted(label)));
        }
        return OrderDesk.time(Controls.text(body, "to"));
    }
}
