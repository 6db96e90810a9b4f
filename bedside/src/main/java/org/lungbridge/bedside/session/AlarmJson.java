package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.alarm.Alarm;
import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.alarm.AlarmLimit;
import org.lungbridge.bedside.alarm.PastAlarm;
import org.lungbridge.bedside.alarm.Priority;
import org.lungbridge.bedside.alarm.UsualLimits;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Alarms as pages see and set them. */
final class AlarmJson {
    private static final double LONGEST_PAUSE_S = 600;

    private AlarmJson() {}

    /** What is up, and what is to be played. */
    static ObjectNode active(AlarmBoard board, double wall_s) {
        ObjectNode json = Json.object();
        ArrayNode active = json.putArray("active");
        for (Alarm alarm : board.active()) {
            ObjectNode node = active.addObject();
            node.put("id", alarm.id());
            node.put("parameter", alarm.parameter());
            node.put("text", alarm.text());
            node.put("priority", alarm.priority().id());
            node.put("state", alarm.state().name().toLowerCase(Locale.ROOT));
            node.put("since_s", alarm.since_s());
            number(node, "value", Double.isFinite(alarm.value()) ? alarm.value() : null);
            number(node, "limit", alarm.limit());
        }
        OptionalDouble left = board.audioPause(wall_s);
        json.putObject("audio").put("paused", left.isPresent()).put("left_wall_s", left.orElse(0));
        json.put("sound", board.sound(wall_s).map(Priority::id).orElse(null));
        return json;
    }

    private static void number(ObjectNode node, String field, @Nullable Double value) {
        if (value == null) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }

    /** What was up. */
    static ArrayNode history(AlarmBoard board) {
        ArrayNode history = Json.array();
        for (PastAlarm past : board.history()) {
            ObjectNode node = history.addObject();
            node.put("id", past.id());
            node.put("parameter", past.parameter());
            node.put("text", past.text());
            node.put("priority", past.priority().id());
            node.put("began_s", past.began_s());
            number(node, "ended_s", past.ended_s());
            number(node, "acknowledged_s", past.acknowledged_s());
            node.put("by", past.by());
        }
        return history;
    }

    /** What was up, read back. */
    static List<PastAlarm> past(JsonNode history) {
        List<PastAlarm> all = new ArrayList<>();
        history.forEach(each -> all.add(new PastAlarm(
                each.path("id").asString(),
                each.path("parameter").asString(),
                each.path("text").asString(),
                Priority.of(each.path("priority").asString()),
                each.path("began_s").asDouble(),
                number(each, "ended_s", null),
                number(each, "acknowledged_s", null),
                each.path("by").isString() ? each.path("by").asString() : null)));
        return all;
    }

    /** The limits. */
    static ArrayNode limits(AlarmBoard board) {
        ArrayNode limits = Json.array();
        for (AlarmLimit limit : board.limits()) {
            ObjectNode node = limits.addObject();
            node.put("parameter", limit.parameter());
            node.put("label", limit.label());
            node.put("unit", limit.unit());
            node.put("on", limit.on());
            number(node, "low", limit.low());
            number(node, "high", limit.high());
            node.put("lowPriority", limit.lowPriority().id());
            node.put("highPriority", limit.highPriority().id());
            node.put("delay_s", limit.delay_s());
            node.put("latch", limit.latch());
            node.put("min", limit.min());
            node.put("max", limit.max());
            node.put("step", limit.step());
        }
        return limits;
    }

    /**
     * Does what somebody asked for.
     *
     * @return what was done, for the log
     */
    static String carryOut(AlarmBoard board, JsonNode request, String who, double wall_s) {
        String doing = request.path("do").asString("");
        try {
            return switch (doing) {
                case "acknowledge" -> {
                    String id = request.path("id").asString("");
                    if (!board.acknowledge(id, who)) {
                        throw Refused.unknown("No alarm (%s) is up and not acknowledged.".formatted(id));
                    }
                    yield "acknowledge " + id;
                }
                case "acknowledge-all" -> board.acknowledgeAll(who) ? doing : doing + " (none)";
                case "audio-pause" -> pauseAudio(board, request, wall_s);
                case "audio-on" -> {
                    board.pauseAudio(Double.NEGATIVE_INFINITY);
                    yield doing;
                }
                case "limits" -> {
                    board.set(changed(board, request));
                    yield "limits of " + request.path("parameter").asString("");
                }
                case "defaults" -> {
                    UsualLimits.all().forEach(board::set);
                    yield "usual limits";
                }
                default ->
                    throw Refused.invalid(
                            "The field (do) is (%s); acknowledge, acknowledge-all, audio-pause, audio-on, limits or defaults is due."
                                    .formatted(doing));
            };
        } catch (IllegalArgumentException wrong) {
            throw Refused.invalid(String.valueOf(wrong.getMessage()));
        }
    }

    private static String pauseAudio(AlarmBoard board, JsonNode request, double wall_s) {
        double span_s = request.path("for_s").asDouble(120);
        if (!(span_s > 0 && span_s <= LONGEST_PAUSE_S)) {
            throw Refused.invalid("The audio pause is (%s s); up to %s s is due.".formatted(span_s, LONGEST_PAUSE_S));
        }
        board.pauseAudio(wall_s + span_s);
        return "audio pause " + span_s + " s";
    }

    /** A limit as a request, or a file, changes it; fields that are left out stay. */
    static AlarmLimit changed(AlarmBoard board, JsonNode request) {
        AlarmLimit limit = board.limit(request.path("parameter").asString(""));
        AlarmLimit set = limit.between(number(request, "low", limit.low()), number(request, "high", limit.high()))
                .timed(
                        request.path("on").asBoolean(limit.on()),
                        request.path("delay_s").asDouble(limit.delay_s()),
                        request.path("latch").asBoolean(limit.latch()));
        return set.urgent(
                priority(request, "lowPriority", limit.lowPriority()),
                priority(request, "highPriority", limit.highPriority()));
    }

    /** The priority of one direction, or of both. */
    private static Priority priority(JsonNode request, String field, Priority otherwise) {
        String said = request.path(request.has("priority") ? "priority" : field).asString("");
        return said.isEmpty() ? otherwise : Priority.of(said);
    }

    private static @Nullable Double number(JsonNode request, String field, @Nullable Double otherwise) {
        if (!request.has(field)) {
            return otherwise;
        }
        JsonNode value = request.get(field);
        if (!value.isNull() && !value.isNumber()) {
            throw Refused.invalid("The field (%s) is (%s); a number or null is due.".formatted(field, value));
        }
        return value.isNull() ? null : value.asDouble();
    }
}
