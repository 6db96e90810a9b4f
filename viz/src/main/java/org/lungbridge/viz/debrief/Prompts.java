package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Verdict;
import org.lungbridge.viz.LessonClock;

/** Questions made from a run: from values out of bounds, alarms, what was said, and what was done late or never. */
final class Prompts {
    private static final int MOST = 9;
    private static final double ALARM = 4;
    private static final double CUE = 2;
    private static final double MUST_NOT = 20;
    private static final double MISSED = 10;
    private static final double DONE = 1;

    private final Scene scene;
    private final List<Prompt> prompts = new ArrayList<>();

    private Prompts(Scene scene) {
        this.scene = scene;
    }

    /** The most telling ones in the order of their times. */
    static List<Prompt> of(Scene scene) {
        Prompts all = new Prompts(scene);
        Excursion.of(scene).forEach(all::excursion);
        all.alarms();
        all.cues();
        scene.content().sheet().actions().forEach(all::action);
        return all.prompts.stream()
                .sorted(Comparator.comparingDouble(Prompt::weight).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Prompt::time))
                .toList();
    }

    private void add(double time, double weight, boolean analysis, String text) {
        prompts.add(new Prompt(time, weight, analysis, text));
    }

    private void excursion(Excursion excursion) {
        String reached = "%s reached %s and was %s %s for %s"
                .formatted(
                        Words.name(excursion.column()),
                        Words.value(excursion.column(), excursion.worst()),
                        excursion.below() ? "below" : "above",
                        Words.value(excursion.column(), excursion.limit()),
                        LessonClock.span(excursion.lasted()));
        add(
                excursion.worstAt(),
                6 + Math.min(3, excursion.lasted() / 300),
                false,
                "At %s %s. What did you see?".formatted(scene.at(excursion.worstAt()), reached));
    }

    /** The first alarm of each name. */
    private void alarms() {
        Set<String> told = new HashSet<>();
        for (EventRecord event : scene.events()) {
            if (Scene.isAlarm(event) && event.time() >= scene.from() && told.add(event.what())) {
                add(
                        event.time(),
                        ALARM,
                        false,
                        "At %s there was an alarm: %s. What was the first thing you looked at?"
                                .formatted(scene.at(event.time()), said(event)));
            }
        }
    }

    private static String said(EventRecord event) {
        String name = Words.spelled(event.what());
        return event.detail().isEmpty() ? name : name + ", " + Words.shortened(event.detail(), 90);
    }

    private void cues() {
        for (EventRecord event : scene.events()) {
            int colon = event.detail().indexOf(": ");
            if (event.what().equals("cue") && colon > 0) {
                add(
                        event.time(),
                        CUE,
                        true,
                        "At %s the %s said: \"%s\" What did that change?"
                                .formatted(
                                        scene.at(event.time()),
                                        event.detail().substring(0, colon),
                                        event.detail().substring(colon + 2)));
            }
        }
    }

    private void action(CriticalAction action) {
        Line line = scene.line(action.id()).orElse(null);
        if (line == null) {
            return;
        }
        double opened = line.opened().orElse(scene.from());
        double done = line.done().orElse(opened);
        String took = LessonClock.span(line.seconds().orElse(0));
        String window = Double.isInfinite(action.window()) ? "" : " (window " + LessonClock.span(action.window()) + ")";
        Verdict verdict = line.verdict();
        if (verdict == Verdict.VIOLATED) {
            String question = "At %s: \"%s\". What led there, and what would have kept you from it?";
            add(done, MUST_NOT + action.weight(), true, question.formatted(scene.at(done), action.title()));
        } else if (verdict == Verdict.MISSED) {
            String question = "From %s on \"%s\" was called for and never came. What was in the way?";
            add(opened, MISSED + action.weight(), true, question.formatted(scene.at(opened), action.title()));
        } else if (verdict == Verdict.LATE || verdict == Verdict.OUT_OF_ORDER) {
            String how = verdict == Verdict.LATE ? "came after " + took + window : "came before what should come first";
            add(
                    done,
                    MISSED + action.weight(),
                    true,
                    "At %s: \"%s\" %s%s. What was in the way?"
                            .formatted(scene.at(done), action.title(), how, expert(action)));
        } else if (verdict == Verdict.DONE) {
            add(
                    done,
                    DONE + action.weight(),
                    true,
                    "At %s: \"%s\" came within %s%s. What helped?"
                            .formatted(scene.at(done), action.title(), took, window));
        }
    }

    private String expert(CriticalAction action) {
        return scene.expertLine(action.id())
                .filter(line -> line.seconds().isPresent())
                .map(line ->
                        "; the expert took " + LessonClock.span(line.seconds().getAsDouble()))
                .orElse("");
    }
}
