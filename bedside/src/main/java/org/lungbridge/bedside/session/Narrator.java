package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.Cue;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import org.lungbridge.scenarios.document.teaching.Modifier;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Trigger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what the engine's list of events says, each line when its time has come. */
final class Narrator {
    private static final Set<String> PICTURES = Set.of("chest-radiograph", "chest-ct", "bronchoscopy");
    private static final String COLON = ": ";
    private static final String CRITERION_MET = "criterion-met";

    private final SessionLog log;
    private final Broadcast broadcast;
    private final Room room;
    private final AlarmBoard alarms;
    private final LabReports reports;
    private final Map<String, Cue> cues = new HashMap<>();
    private final List<ObjectNode> pictures = new ArrayList<>();
    private final Map<String, Double> met = new LinkedHashMap<>();
    private final Map<String, Double> entered = new LinkedHashMap<>();
    private String state = "";
    private int eventsTold;
    private double silentUntil_s = Double.NEGATIVE_INFINITY;
    private double lastTold_s = Double.NEGATIVE_INFINITY;

    Narrator(Scenario scenario, SessionLog log, Broadcast broadcast, Room room, AlarmBoard alarms) {
        this.log = log;
        this.broadcast = broadcast;
        this.room = room;
        this.alarms = alarms;
        this.reports = new LabReports(broadcast);
        if (scenario.rules() != null) {
            scenario.rules().allStates().stream().map(SceneState::cues).forEach(this::know);
            scenario.rules().allTriggers().stream().map(Trigger::cues).forEach(this::know);
            scenario.rules().allModifiers().stream().map(Modifier::cues).forEach(this::know);
        }
    }

    private void know(@Nullable List<Cue> said) {
        for (Cue cue : said == null ? List.<Cue>of() : said) {
            for (CueLevel level : List.of(CueLevel.DIRECT, CueLevel.HINT)) {
                String words = cue.at(level);
                if (words != null) {
                    cues.put(cue.from() + COLON + words, cue);
                }
            }
        }
    }

    /** After a step back to a time (s): what lies before has been told, nothing after. */
    void backTo(double time_s) {
        eventsTold = 0;
        silentUntil_s = time_s;
        lastTold_s = Double.NEGATIVE_INFINITY;
        pictures.removeIf(picture -> picture.path("time_s").asDouble() > time_s);
        reports.forget();
        met.clear();
        entered.clear();
        state = "";
    }

    /** Takes over pictures that came before a restart. */
    void readBack(JsonNode kept) {
        kept.forEach(picture -> pictures.add((ObjectNode) picture));
    }

    /** What happened until then (s) has been told before. */
    double silentUntil_s() {
        return silentUntil_s;
    }

    /** The time of the last line that was told, s. */
    double lastTold_s() {
        return lastTold_s;
    }

    /**
     * Tells what has happened up to a time (s).
     *
     * @param chart results that have come back, asked for only if some have
     * @param score of the radiograph now, and its four quadrants
     */
    void tell(List<EventRecord> events, Supplier<List<Result>> chart, double upTo_s, double[] score) {
        boolean back = false;
        while (eventsTold < events.size() && events.get(eventsTold).time() <= upTo_s) {
            EventRecord event = events.get(eventsTold++);
            lastTold_s = event.time();
            back |= event.kind().equals("result");
            note(event);
            if (event.time() > silentUntil_s) {
                say(event, score);
            }
        }
        if (back) {
            reports.deliver(chart.get(), upTo_s, silentUntil_s);
        }
    }

    /** Remembers what screens ask for, whether it is told or not. */
    private void note(EventRecord event) {
        switch (event.what()) {
            case "state" -> {
                state = event.detail();
                entered.put(state, event.time());
            }
            case CRITERION_MET -> met.putIfAbsent(event.detail(), event.time());
            default -> {
                if (event.kind().equals("sample")) {
                    reports.drawn(event);
                }
            }
        }
    }

    private void say(EventRecord event, double[] score) {
        String what = event.what();
        if (what.equals("cue")) {
            cue(event);
        } else if (what.equals("message")) {
            line(event.time(), "message", event.actor(), what, event.detail(), true);
        } else if (what.equals("console-alarm")) {
            line(event.time(), "message", "console", what, event.detail(), true);
            alarms.call("console:" + event.detail(), event.detail(), event.time());
        } else {
            boolean hidden = Set.of("fault", "trigger", "state-event").contains(event.kind())
                    || OrderKinds.isHidden(what)
                    || what.startsWith("laboratory-");
            line(event.time(), event.kind(), event.actor(), what, event.detail(), !hidden);
            if (PICTURES.contains(what) && !event.detail().isEmpty()) {
                picture(event, score);
            }
        }
    }

    /** What a confederate says, at the level of hints that holds now. */
    private void cue(EventRecord event) {
        Cue cue = cues.get(event.detail());
        String words = cue == null ? event.detail() : cue.from() + COLON + cue.at(room.hints());
        boolean said = cue == null || cue.at(room.hints()) != null;
        String told = said ? words : event.detail();
        int colon = told.indexOf(COLON);
        String from = colon < 0 ? event.actor() : told.substring(0, colon);
        String text = colon < 0 ? told : told.substring(colon + COLON.length());
        line(event.time(), "cue", from, "cue", text, said);
    }

    /** Writes a line down and tells it. */
    void line(double time_s, String kind, String actor, String what, String detail, boolean open) {
        broadcast.tell(log.write(time_s, kind, actor, what, detail, open));
    }

    private void picture(EventRecord event, double[] score) {
        ObjectNode picture = Json.object();
        picture.put("kind", event.what());
        picture.put("time_s", Digits.millis(event.time()));
        picture.put("text", event.detail());
        if (event.what().equals("chest-radiograph")) {
            picture.put("score", Digits.millis(score[0]));
            ArrayNode quadrants = picture.putArray("quadrants");
            for (int k = 1; k < score.length; k++) {
                quadrants.add(Digits.millis(score[k]));
            }
        } else {
            picture.putNull("score").putNull("quadrants");
        }
        pictures.add(picture);
        broadcast.tell("picture", picture);
    }

    ArrayNode picturesJson() {
        ArrayNode array = Json.array();
        pictures.forEach(array::add);
        return array;
    }

    /** What was sent to the laboratory. */
    LabReports reports() {
        return reports;
    }

    /** When criteria of scoring were met, s, by their ids. */
    Map<String, Double> met() {
        return Map.copyOf(met);
    }

    /** When states were entered last, s. */
    Map<String, Double> entered() {
        return new LinkedHashMap<>(entered);
    }

    /** The state the scenario is in; empty where it has none. */
    String state() {
        return state;
    }
}
