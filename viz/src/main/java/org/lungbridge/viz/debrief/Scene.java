package org.lungbridge.viz.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;
import org.lungbridge.rules.Watch;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;
import org.lungbridge.viz.LessonClock;
import org.lungbridge.viz.RunSeries;

/**
 * The part of a run that is talked about: from a little before something was first called for to the end.
 *
 * @param from s
 * @param end s
 * @param clock how times are told
 */
record Scene(Debriefing content, double from, double end, LessonClock clock) {
    /** Room before what was called for, as a share of what follows (design choice). */
    private static final double BEFORE = 0.12;
    /** What begins earlier than this share of the run is shown from the start of the run (design choice). */
    private static final double EARLY = 0.2;

    /** Conditions of the rules by their name in the list of events. */
    private static final Map<String, String> RULES = Map.of("trigger", "rule", "modifier", "rule", "state", "state");

    static Scene of(Debriefing content) {
        RunSeries series = content.run().series();
        double end = series.rows() == 0 ? 0 : series.time(series.rows() - 1);
        double begins = content.run().events().stream()
                .filter(event -> event.what().equals(Watch.OPENS) && event.time() > 0)
                .mapToDouble(EventRecord::time)
                .min()
                .orElse(0);
        double from = begins - BEFORE * (end - begins);
        double start = begins < EARLY * end ? 0 : Math.max(0, Math.rint(from / 60) * 60);
        return new Scene(content, start, end, LessonClock.of(start, end));
    }

    String at(double time) {
        return clock.at(time);
    }

    List<EventRecord> events() {
        return content.run().events();
    }

    RunSeries series() {
        return content.run().series();
    }

    Optional<Line> line(String id) {
        return content.score().flatMap(score -> score.line(id));
    }

    /** The same line of an expert. */
    Optional<Line> expertLine(String id) {
        return content.expert().flatMap(Debriefing.Expert::score).flatMap((Score score) -> score.line(id));
    }

    /** When a state, a rule or a critical action came first. */
    OptionalDouble came(String name) {
        return events().stream()
                .filter(event -> event.detail().equals(name)
                        && (RULES.containsKey(event.what()) || event.what().equals(Watch.MET)))
                .mapToDouble(EventRecord::time)
                .findFirst();
    }

    /** Whether a machine called. */
    static boolean isAlarm(EventRecord event) {
        return event.what().contains("alarm") || event.what().equals("pressure-limit");
    }

    /** Whether the scenario, an instructor or chance did something to the patient or the machines. */
    static boolean isHidden(EventRecord event) {
        boolean ordered = event.kind().equals(Rank.ORDER.label())
                && (event.actor().equals("scenario") || event.actor().equals("instructor"));
        boolean came = event.kind().equals(Rank.FAULT.label()) || event.kind().equals(Rank.STATE_EVENT.label());
        return (ordered || came) && !isAlarm(event);
    }
}
