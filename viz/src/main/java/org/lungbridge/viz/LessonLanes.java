package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lanes of a lesson within its time; rows without anything in it are left out. */
final class LessonLanes {
    /** The lane of whoever is taught. */
    static final String LEARNER = "learner";
    /** What the mark of an expert's action is called. */
    static final String EXPERT = "expert";

    private static final String ACTIONS = "critical actions";
    private static final String MESSAGES = "messages";
    private static final List<String> FIRST =
            List.of("states", LEARNER, ACTIONS, MESSAGES, "alarms", "events", "instructor", "scenario");
    private static final Set<String> SAID = Set.of("message", "cue");
    /** A page has room for the curves too (design choice). */
    private static final int MOST_ROWS = 26;

    private static final double[] STEPS = {
        10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 432_000, 864_000
    };
    private static final double MOST_TICKS = 11;

    private LessonLanes() {}

    static List<SwimLane> of(RunRecord run, double from) {
        List<SwimLane> lanes = new ArrayList<>();
        int rows = 0;
        List<SwimLane> all = new ArrayList<>(SwimLane.of(run));
        all.sort(Comparator.comparingInt(LessonLanes::place));
        for (SwimLane lane : all) {
            Map<String, List<SwimLane.Item>> kept = new LinkedHashMap<>();
            for (Map.Entry<String, List<SwimLane.Item>> row : lane.rows().entrySet()) {
                List<SwimLane.Item> items = row.getValue().stream()
                        .filter(item -> item.isMoment() ? item.from() >= from : item.to() > from)
                        .toList();
                boolean wanted = !lane.name().equals(MESSAGES) || SAID.contains(row.getKey());
                if (wanted && !items.isEmpty() && rows < MOST_ROWS) {
                    kept.put(row.getKey(), items);
                    rows++;
                }
            }
            if (!kept.isEmpty()) {
                lanes.add(new SwimLane(lane.name(), lane.ink(), kept));
            }
        }
        return lanes;
    }

    /** What is talked about first stands first, and keeps its rows where there are too many. */
    private static int place(SwimLane lane) {
        int place = FIRST.indexOf(lane.name());
        return place < 0 ? FIRST.size() : place;
    }

    /** The same with marks where somebody else did the critical actions. */
    static List<SwimLane> withExpert(List<SwimLane> lanes, RunRecord expert, double end) {
        return lanes.stream()
                .map(lane -> lane.name().equals(ACTIONS) ? marked(lane, expert, end) : lane)
                .toList();
    }

    private static SwimLane marked(SwimLane lane, RunRecord expert, double end) {
        Map<String, List<SwimLane.Item>> rows = new LinkedHashMap<>();
        lane.rows().forEach((name, items) -> {
            List<SwimLane.Item> all = new ArrayList<>(items);
            expert.actions().stream()
                    .filter(action -> action.what().equals(name) && action.isDone() && action.done() <= end)
                    .forEach(action -> all.add(new SwimLane.Item(action.done(), action.done(), EXPERT)));
            rows.put(name, all);
        });
        return new SwimLane(lane.name(), lane.ink(), rows);
    }

    /** The distance of the ticks over this time, s. */
    static double step(double span) {
        for (double step : STEPS) {
            if (span / step <= MOST_TICKS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
