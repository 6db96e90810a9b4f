package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Flag;
import org.lungbridge.laboratory.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Samples that are under way, and reports that have come back. */
final class LabReports {
    private static final Pattern PANEL = Pattern.compile("([A-Za-z0-9]+) \\(([a-z0-9-]+)\\)");

    private final Broadcast broadcast;
    private final List<ObjectNode> results = new ArrayList<>();
    private final Map<String, ObjectNode> pending = new LinkedHashMap<>();
    private int told;

    LabReports(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    /** Forgets everything, to be told again. */
    void forget() {
        told = 0;
        results.clear();
        pending.clear();
    }

    /** A sample was drawn. */
    void drawn(EventRecord event) {
        Matcher matcher = PANEL.matcher(event.detail());
        while (matcher.find()) {
            pending.put(
                    matcher.group(2) + "@" + event.time(),
                    Json.object()
                            .put("drawn_s", Digits.millis(event.time()))
                            .putNull("due_s")
                            .put("what", matcher.group(1)));
        }
        broadcast.tell("pending", pendingJson());
    }

    /**
     * Takes in what has come back up to a time (s).
     *
     * @param silentUntil_s what came back until then was told before
     */
    void deliver(List<Result> chart, double upTo_s, double silentUntil_s) {
        Map<String, ObjectNode> reports = new LinkedHashMap<>();
        Set<String> silent = new LinkedHashSet<>();
        while (told < chart.size() && chart.get(told).available() <= upTo_s) {
            Result result = chart.get(told++);
            String key = result.device() + "@" + result.drawn();
            ObjectNode report = reports.computeIfAbsent(key, any -> report(key, result));
            ((ArrayNode) report.path("values"))
                    .addObject()
                    .put("test", result.test())
                    .put("value", result.value())
                    .put("unit", Columns.shown(result.unit()))
                    .put("flag", flag(result.flag()));
            if (result.available() <= silentUntil_s) {
                silent.add(key);
            }
        }
        reports.forEach((key, report) -> {
            results.add(report);
            if (!silent.contains(key)) {
                broadcast.tell("result", report);
            }
        });
        if (!reports.isEmpty()) {
            broadcast.tell("pending", pendingJson());
        }
    }

    private ObjectNode report(String key, Result result) {
        ObjectNode sample = pending.remove(key);
        ObjectNode report = Json.object();
        report.put(
                "panel", sample == null ? result.device() : sample.path("what").asString());
        report.put("drawn_s", Digits.millis(result.drawn()));
        report.put("available_s", Digits.millis(result.available()));
        report.putArray("values");
        report.put("device", result.device());
        return report;
    }

    private static String flag(Flag flag) {
        return switch (flag) {
            case NONE -> "";
            case LOW -> "low";
            case HIGH -> "high";
            case BELOW -> "below";
            case ABOVE -> "above";
        };
    }

    ArrayNode resultsJson() {
        ArrayNode array = Json.array();
        results.forEach(array::add);
        return array;
    }

    ArrayNode pendingJson() {
        ArrayNode array = Json.array();
        pending.values().forEach(array::add);
        return array;
    }
}
