package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;
import org.lungbridge.rules.Watch;

/**
 * A lane of the debrief timeline: a row for each kind of thing in it.
 *
 * @param name above its rows
 * @param ink how its moments look
 * @param rows what happened, by its name, each in the order of time
 */
record SwimLane(String name, Ink ink, Map<String, List<Item>> rows) {
    private static final Set<String> QUIET = Set.of("sample", "titration");
    /** Lines for whoever judges or replays a run; nobody in the room hears them. */
    private static final Set<String> UNSAID = Set.of(Watch.OPENS, Watch.MET, "sees");

    /** The stretch in which an action counts. */
    static final String COUNTS = "counts";

    private static final String STATE = "state";
    /** More kinds of things in one lane share the last row (design choice). */
    private static final int MOST_ROWS = 24;

    /**
     * A moment, or a stretch.
     *
     * @param from s
     * @param to s; the same for a moment
     * @param label in a stretch
     */
    record Item(double from, double to, String label) {
        boolean isMoment() {
            return to <= from;
        }
    }

    /** Which events belong to a lane. */
    private interface Choice {
        boolean takes(EventRecord event);
    }

    /** States, who acted, messages, alarms, events and critical actions; lanes without any are left out. */
    static List<SwimLane> of(RunRecord run) {
        List<SwimLane> lanes = new ArrayList<>();
        lanes.add(new SwimLane("states", Ink.BLUE, states(run)));
        for (String actor : actors(run)) {
            lanes.add(new SwimLane(actor, Ink.BLUE, moments(run, event -> acted(event) && actor.equals(actor(event)))));
        }
        lanes.add(new SwimLane("messages", Ink.GREEN, moments(run, SwimLane::isMessage)));
        lanes.add(new SwimLane("alarms", Ink.ORANGE, moments(run, SwimLane::isAlarm)));
        lanes.add(new SwimLane("events", Ink.BLACK, moments(run, SwimLane::isEvent)));
        lanes.add(new SwimLane("critical actions", Ink.GREEN, actions(run)));
        lanes.removeIf(lane -> lane.rows().isEmpty());
        return lanes;
    }

    private static Map<String, List<Item>> states(RunRecord run) {
        Map<String, List<Item>> rows = new LinkedHashMap<>();
        Phase.of(run.series()).stream()
                .filter(Phase::onEcmo)
                .forEach(phase -> add(rows, "ECMO", new Item(phase.from(), phase.to(), "on ECMO")));
        ProneSession.of(run.series())
                .forEach(prone -> add(rows, "position", new Item(prone.from(), prone.to(), "prone")));
        EventRecord open = null;
        for (EventRecord event : run.events()) {
            if (event.what().equals(STATE)) {
                addState(rows, open, event.time());
                open = event;
            }
        }
        addState(rows, open, run.end());
        return rows;
    }

    private static void addState(Map<String, List<Item>> rows, @Nullable EventRecord open, double to) {
        if (open != null) {
            add(rows, STATE, new Item(open.time(), to, open.detail()));
        }
    }

    private static void add(Map<String, List<Item>> rows, String row, Item item) {
        String known = rows.containsKey(row) || rows.size() < MOST_ROWS ? row : "others";
        rows.computeIfAbsent(known, name -> new ArrayList<>()).add(item);
    }

    private static boolean acted(EventRecord event) {
        boolean decided = event.kind().equals(Rank.PROTOCOL.label()) && !QUIET.contains(event.what());
        return event.kind().equals(Rank.ORDER.label()) || decided;
    }

    /** Protocols by their names, which may be any word. */
    private static String actor(EventRecord event) {
        return event.kind().equals(Rank.PROTOCOL.label()) ? "protocol " + event.actor() : event.actor();
    }

    private static List<String> actors(RunRecord run) {
        Map<String, Boolean> actors = new TreeMap<>();
        run.events().stream().filter(SwimLane::acted).forEach(event -> actors.put(actor(event), true));
        return List.copyOf(actors.keySet());
    }

    private static Map<String, List<Item>> moments(RunRecord run, Choice choice) {
        Map<String, List<Item>> rows = new LinkedHashMap<>();
        for (EventRecord event : run.events()) {
            if (choice.takes(event)) {
                add(rows, event.what(), new Item(event.time(), event.time(), event.what()));
            }
        }
        return rows;
    }

    /** The time each counts, and when it was done. */
    private static Map<String, List<Item>> actions(RunRecord run) {
        Map<String, List<Item>> rows = new LinkedHashMap<>();
        for (ScoredAction action : run.actions()) {
            double until = Double.isNaN(action.by()) ? run.end() : Math.min(action.by(), run.end());
            add(rows, action.what(), new Item(action.from(), until, COUNTS));
            if (action.isDone()) {
                add(rows, action.what(), new Item(action.done(), action.done(), "done"));
            }
        }
        return rows;
    }

    private static boolean isMessage(EventRecord event) {
        return event.kind().equals(Rank.TRIGGER.label())
                && !event.what().equals(STATE)
                && !UNSAID.contains(event.what())
                && !isAlarm(event);
    }

    /** Whether a machine called. */
    static boolean isAlarm(EventRecord event) {
        return event.what().contains("alarm") || event.what().equals("pressure-limit");
    }

    private static boolean isEvent(EventRecord event) {
        boolean kind =
                event.kind().equals(Rank.STATE_EVENT.label()) || event.kind().equals(Rank.FAULT.label());
        return kind && !isAlarm(event);
    }
}
