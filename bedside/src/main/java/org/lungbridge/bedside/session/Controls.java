package org.lungbridge.bedside.session;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.scenarios.play.HiddenQuantities;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people may do to a session: checked by role, carried out by the thread of the session. */
public final class Controls {
    private static final int LONGEST_TEXT = 500;
    /** What moves the cursor of a terminal, and half characters, which no file can hold. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final String DO = "do";
    private static final String NOTE = "note";

    private final Session session;
    private final Function<Role, ObjectNode> addresses;

    /** @param addresses what a role is told about how others come in */
    public Controls(Session session, Function<Role, ObjectNode> addresses) {
        this.session = session;
        this.addresses = addresses;
    }

    /**
     * The body of a request.
     *
     * @throws Refused if it is no JSON object
     */
    public static JsonNode body(byte[] bytes) {
        try {
            JsonNode body = Json.read(bytes);
            if (!body.isObject()) {
                throw new Refused(400, "invalid-json", "The body is no JSON object.", List.of());
            }
            return body;
        } catch (JacksonException wrong) {
            throw new Refused(400, "invalid-json", "The body is no JSON: " + wrong.getOriginalMessage(), List.of());
        }
    }

    /**
     * Does what somebody asks for.
     *
     * @param what the last part of the address
     * @throws Refused if it is not theirs, wrong, or not now
     */
    public ObjectNode post(Role role, String what, JsonNode body) {
        return switch (what) {
            case "orders" -> orders(role, body);
            case "time" -> new TimeControls(session, addresses).post(role, body);
            case "alarms" -> alarms(role, body);
            default -> {
                if (role != Role.INSTRUCTOR) {
                    throw Refused.forbidden("Only an instructor may do this (%s).".formatted(what));
                }
                yield teach(what, body);
            }
        };
    }

    private ObjectNode orders(Role role, JsonNode body) {
        if (role == Role.OBSERVER) {
            throw Refused.forbidden("Observers give no orders.");
        }
        return session.give(role, OrderDesk.read(role, body));
    }

    private ObjectNode alarms(Role role, JsonNode body) {
        if (role == Role.OBSERVER) {
            throw Refused.forbidden("Observers do not touch alarms.");
        }
        return session.ask(() -> {
            AlarmBoard board = session.alarms();
            String done = AlarmJson.carryOut(board, body, role.id(), session.wall_s());
            session.note(role.id(), "alarms", done, true);
            session.broadcast().tell("alarms", AlarmJson.active(board, session.wall_s()));
            if (done.contains("limits")) {
                session.broadcast().tell("limits", Json.object().set("limits", AlarmJson.limits(board)));
            }
            session.keep();
            return ok();
        });
    }

    private ObjectNode teach(String what, JsonNode body) {
        return switch (what) {
            case "hidden" -> hidden(body);
            case "labs" -> labs(body);
            case "say" -> say(body);
            case "bookmarks" -> session.ask(() -> bookmark(body));
            case "notes" ->
                session.ask(() -> {
                    session.note(Role.INSTRUCTOR.id(), NOTE, text(body, "text"), false);
                    return ok();
                });
            case "checklists" -> session.ask(() -> tick(body));
            case "hints" -> session.ask(() -> hints(body));
            case "rights" -> session.ask(() -> rights(body));
            default -> throw Refused.unknown("There is nothing to do here (%s).".formatted(what));
        };
    }

    private ObjectNode hidden(JsonNode body) {
        String quantity = text(body, "quantity");
        try {
            HiddenQuantities.of(session.scene().scenario().lung()).find(quantity);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid(String.valueOf(unknown.getMessage()));
        }
        if (!body.path("value").isNumber()) {
            throw Refused.invalid("The field (value) is (%s); a number is due.".formatted(body.path("value")));
        }
        ObjectNode change = Json.object()
                .put("quantity", quantity)
                .put("value", body.path("value").asDouble());
        return give("hidden", change);
    }

    private ObjectNode labs(JsonNode body) {
        String doing = body.path(DO).asString("");
        ObjectNode change = Json.object().put(DO, doing);
        switch (doing) {
            case "force", "free" -> {
                String test = text(body, "test");
                if (Arrays.stream(Measurand.values())
                        .noneMatch(known -> known.result().equals(test))) {
                    throw Refused.invalid("No result is called (%s); the catalogue has them.".formatted(test));
                }
                change.put("test", test);
                if (doing.equals("force")) {
                    if (!body.path("value").isNumber()) {
                        throw Refused.invalid("The field (value) is missing: a number in the unit of the report.");
                    }
                    change.put("value", body.path("value").asDouble());
                }
            }
            case "withhold", "release" -> {
                String panel = text(body, "panel");
                if (Panel.find(panel).isEmpty()) {
                    throw Refused.invalid("No panel is called (%s); the catalogue has them.".formatted(panel));
                }
                change.put("panel", panel);
            }
            default ->
                throw Refused.invalid(
                        "The field (do) is (%s); force, free, withhold or release is due.".formatted(doing));
        }
        ObjectNode answer = give("laboratory", change);
        session.ask(() -> {
            session.broadcast().tellInstructor("labs", session.room().labsJson());
            return true;
        });
        return answer;
    }

    private ObjectNode say(JsonNode body) {
        return give("say", Json.object().put("from", text(body, "from")).put("text", text(body, "text")));
    }

    private ObjectNode give(String field, ObjectNode change) {
        return session.give(
                Role.INSTRUCTOR, List.of(new OrderDesk.Wish(Role.INSTRUCTOR.id(), field, change, Double.NaN)));
    }

    private ObjectNode bookmark(JsonNode body) {
        String note = text(body, NOTE);
        Room.Bookmark made = session.room().bookmark(session.pace().now_s(), note);
        session.narrator().line(made.time_s(), "bookmark", Role.INSTRUCTOR.id(), "bookmark", note, false);
        session.broadcast().tellInstructor("bookmarks", session.room().bookmarksJson());
        session.broadcast().tellInstructor("labels", new StateJson(session, Role.INSTRUCTOR, Json.object()).labels());
        session.keep();
        return ok().put("id", made.id()).put("time_s", made.time_s());
    }

    private ObjectNode tick(JsonNode body) {
        String item = text(body, "item");
        StateJson state = new StateJson(session, Role.INSTRUCTOR, Json.object());
        boolean known = state.checklists()
                .valueStream()
                .flatMap(list -> list.path("items").valueStream())
                .anyMatch(line -> line.path("id").asString().equals(item));
        if (!known) {
            throw Refused.unknown("No checklist has the line (%s).".formatted(item));
        }
        JsonNode done = body.path("done");
        if (!done.isBoolean() && !done.isNull() && !done.isMissingNode()) {
            throw Refused.invalid("The field (done) is (%s); true, false or null is due.".formatted(done));
        }
        String note = body.path(NOTE).isString() ? text(body, NOTE) : "";
        session.room().tick(item, done.isBoolean() ? done.asBoolean() : null, note);
        session.narrator()
                .line(session.pace().now_s(), "checklist", Role.INSTRUCTOR.id(), item, done + " " + note, false);
        session.broadcast().tellInstructor("checklists", state.checklists());
        session.keep();
        return ok();
    }

    private ObjectNode hints(JsonNode body) {
        session.room().hints(body.path("hints").asString(""));
        session.note(Role.INSTRUCTOR.id(), "hints", session.room().hintsId(), false);
        session.broadcast()
                .tell("hints", Json.object().put("hints", session.room().hintsId()));
        session.keep();
        return ok();
    }

    private ObjectNode rights(JsonNode body) {
        Room room = session.room();
        room.rights(
                body.path("orders").asBoolean(room.mayOrder()),
                body.path("time").asBoolean(room.mayRun()));
        session.note(Role.INSTRUCTOR.id(), "rights", Json.text(room.rightsJson()), true);
        session.broadcast().of(Role.LEARNER).tell("rights", Json.text(room.rightsJson()));
        session.broadcast().tellInstructor("rights", room.rightsJson());
        session.keep();
        return ok();
    }

    /** A text of a request, not empty and not too long, without control characters. */
    static String text(JsonNode body, String field) {
        JsonNode node = body.path(field);
        String text = node.isString()
                ? CONTROL.matcher(node.asString()).replaceAll(" ").strip()
                : "";
        if (text.isEmpty()) {
            throw Refused.invalid("The field (%s) is missing: a text is due.".formatted(field));
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refused.invalid("The text (%s) has %s characters; at most %s are due."
                    .formatted(field, text.length(), LONGEST_TEXT));
        }
        return text;
    }

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
