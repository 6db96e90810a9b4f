package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people may look up in a session. */
public final class Answers {
    private static final int MOST_POINTS = 2000;
    private static final int MOST_COLUMNS = 40;

    private final Session session;
    private final Function<Role, ObjectNode> addresses;

    /** @param addresses what a role is told about how others come in */
    public Answers(Session session, Function<Role, ObjectNode> addresses) {
        this.session = session;
        this.addresses = addresses;
    }

    /**
     * The answer as JSON.
     *
     * @param what the last part of the address
     * @param query by name
     * @throws Refused if it is not theirs or not there
     */
    public String get(Role role, String what, Map<String, String> query) {
        return switch (what) {
            case "state" -> session.ask(() -> Json.text(session.state(role, addresses.apply(role))));
            case "trends" -> session.ask(() -> trends(role, query));
            case "log" -> session.ask(() -> log(role, query));
            case "alarms" -> session.ask(this::alarms);
            case "limits" ->
                session.ask(() -> Json.text(Json.object().set("limits", AlarmJson.limits(session.alarms()))));
            case "play.json" -> {
                if (role != Role.INSTRUCTOR) {
                    throw Refused.forbidden("Only an instructor may have this.");
                }
                yield session.ask(() -> Json.text(session.play()));
            }
            default -> throw Refused.unknown("There is nothing here (%s).".formatted(what));
        };
    }

    private String trends(Role role, Map<String, String> query) {
        List<Integer> places = new ArrayList<>();
        ArrayNode heads = Json.array().add("time_s");
        for (String id : query.getOrDefault("columns", "SpO2").split(",", MOST_COLUMNS)) {
            int place = session.screens().columns().place(id);
            if (role != Role.INSTRUCTOR && !session.screens().columns().isSeen(place)) {
                throw Refused.forbidden("Nobody at the bedside sees (%s).".formatted(id));
            }
            places.add(place);
            heads.add(id);
        }
        double from = number(query, "from", 0);
        double to = number(query, "to", Double.MAX_VALUE);
        int points = (int) Math.max(1, Math.min(MOST_POINTS, number(query, "points", MOST_POINTS)));
        return "{\"columns\":" + Json.text(heads) + ",\"rows\":"
                + session.screens().trends().json(places, from, to, points) + ",\"phases\":"
                + Json.text(session.screens().phases().json()) + "}";
    }

    private static double number(Map<String, String> query, String name, double otherwise) {
        String text = query.get(name);
        try {
            double number = text == null ? otherwise : Double.parseDouble(text);
            if (Double.isNaN(number)) {
                throw Refused.invalid("The number (%s) is none.".formatted(name));
            }
            return number;
        } catch (NumberFormatException wrong) {
            throw Refused.invalid("The text (%s) of (%s) is no number.".formatted(text, name));
        }
    }

    private String log(Role role, Map<String, String> query) {
        ArrayNode lines = Json.array();
        session.log().after(role, (long) number(query, "after", 0)).forEach(line -> lines.add(line.json()));
        return Json.text(Json.object().set("log", lines));
    }

    private String alarms() {
        ObjectNode json = Json.object();
        json.set("now", AlarmJson.active(session.alarms(), session.wall_s()));
        json.set("history", AlarmJson.history(session.alarms()));
        return Json.text(json);
    }

    /** How a session stands, for a list of them. */
    public ObjectNode summary() {
        return session.ask(() -> {
            ObjectNode json = Json.object();
            json.put("id", session.id());
            json.put("scenario", session.scene().scenario().id());
            json.put("title", session.scene().scenario().title());
            ObjectNode clock = session.clock().json();
            for (String field : List.of("status", "time_s", "end_s", "speed")) {
                json.set(field, clock.get(field));
            }
            return json.put("listeners", session.listeners());
        });
    }

    /** The moment a request means, not later than now, s. */
    public double momentOf(JsonNode body) {
        return session.ask(() -> {
            double moment = new TimeControls(session, addresses).moment(body);
            if (!(moment >= 0 && moment <= session.pace().now_s())) {
                throw Refused.invalid("The time (%s s) has not been yet.".formatted(moment));
            }
            return moment;
        });
    }

    /** What people did up to a time (s), as steps of a play. */
    public List<ObjectNode> stepsUpTo(double time_s) {
        return session.ask(() -> session.stepsUpTo(time_s));
    }

    /** What is needed to play a session again. */
    public Played played() {
        return session.ask(() -> {
            boolean ended = session.pace().status() == Pace.Status.ENDED;
            double until = ended ? session.patient().end_s() : session.pace().now_s();
            return new Played(
                    session.scene(),
                    Json.bytes(session.play()),
                    Json.bytes(session.room().marks()),
                    until,
                    ended);
        });
    }
}
