package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.rules.score.CheckItem;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.rules.score.Verdict;
import org.lungbridge.scenarios.document.teaching.Debrief;
import org.lungbridge.scenarios.document.teaching.DebriefPhase;
import org.lungbridge.scenarios.document.teaching.DebriefQuestion;
import org.lungbridge.scenarios.document.teaching.DebriefStep;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunRecord;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.ScoredAction;

/** An hour on ECMO, made up: at 12 min the line kinks; at 12:40 the drainage pressure falls to -140 mmHg for 90 s. */
final class InventedLesson {
    static final double KINK = 720;
    static final double FALL = 760;
    private static final double SECONDS = 90;
    private static final double HOUR = 3600;

    private InventedLesson() {}

    static RunSeries series() {
        int rows = 361;
        double[] times = new double[rows];
        for (int row = 0; row < rows; row++) {
            times[row] = 10.0 * row;
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        put(columns, times, "SpO2", t -> fallen(t) ? 0.8 : 0.95);
        put(columns, times, "SaO2", t -> fallen(t) ? 0.74 : 0.94);
        put(columns, times, "MAP_mmHg", t -> 70);
        put(columns, times, "ecmoBloodFlow_LPerMin", t -> fallen(t) ? 2.4 : 4);
        put(columns, times, "ecmoPumpSpeed_rpm", t -> 3200);
        put(columns, times, "ecmoDrainagePressure_mmHg", t -> fallen(t) ? -140 : -70);
        put(columns, times, "cumulativeAlveolarBleeding_mL", t -> t / HOUR * 120);
        put(columns, times, "cumulativeOtherBleeding_mL", t -> 0);
        put(columns, times, "redCellUnits", t -> 2);
        put(columns, times, "hemoglobin_gPerDL", t -> 9 - t / HOUR);
        put(columns, times, "floodedFraction", t -> 0.6);
        return new RunSeries(times, columns);
    }

    private static boolean fallen(double time) {
        return time >= FALL && time < FALL + SECONDS;
    }

    private static void put(Map<String, double[]> columns, double[] times, String id, DoubleUnaryOperator shape) {
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            values[i] = shape.applyAsDouble(times[i]);
        }
        columns.put(id, values);
    }

    static List<EventRecord> events() {
        return List.of(
                new EventRecord(0, "trigger", "scenario", "state", "calm"),
                new EventRecord(KINK, "fault", "instructor", "kink-line", "drainage line, hidden behind the bed"),
                new EventRecord(KINK, "trigger", "scenario", "state", "kinked"),
                new EventRecord(KINK, "trigger", "scoring", "criterion-opens", "free"),
                new EventRecord(740, "state-event", "console", "console-alarm", "drainage pressure low"),
                new EventRecord(745, "trigger", "confederate", "cue", "nurse: The line <jumps> & chatters."),
                new EventRecord(840, "order", "learner", "free-line", "freed"),
                new EventRecord(840, "trigger", "scoring", "criterion-met", "free"),
                new EventRecord(1000, "order", "learner", "product", "2 units of red cells"),
                new EventRecord(1200, "protocol", "ward", "product", "1 unit of platelets"));
    }

    static ScoreSheet sheet() {
        return new ScoreSheet(
                List.of(
                        new CriticalAction("free", "Frees the line", 60, 3, false, List.of("look")),
                        new CriticalAction("look", "Looks at the line", 60, 1, false, List.of()),
                        new CriticalAction("harm", "Turns the pump up", Double.POSITIVE_INFINITY, 4, true, List.of())),
                Optional.of("free"),
                List.of(new TargetBand("oxygen", "SpO2", 0.88, Double.POSITIVE_INFINITY, "", 0, HOUR, 2)),
                List.of(new CheckItem("aloud", "Says it aloud.", 1, false)),
                Optional.empty());
    }

    static Score score() {
        OptionalDouble kink = OptionalDouble.of(KINK);
        OptionalDouble none = OptionalDouble.empty();
        Line free = new Line(
                "action", "free", "Frees the line", Verdict.LATE, kink, OptionalDouble.of(840), none, 0, 3, "");
        List<Line> lines = List.of(
                free,
                new Line("action", "look", "Looks at the line", Verdict.MISSED, kink, none, none, 0, 1, ""),
                new Line("action", "harm", "Turns the pump up", Verdict.AVOIDED, kink, none, none, 0, 0, ""),
                new Line(
                        "target",
                        "oxygen",
                        "SpO2",
                        Verdict.DONE,
                        OptionalDouble.of(0),
                        none,
                        OptionalDouble.of(0.975),
                        1.95,
                        2,
                        ""),
                new Line(
                        "check", "aloud", "Says it aloud.", Verdict.DONE, none, none, none, 1, 1, "clear, Ms. Muster"));
        return new Score(lines, 2.95, 7, Optional.of(free), Optional.of(false));
    }

    static Teaching teaching() {
        List<DebriefPhase> phases = List.of(
                new DebriefPhase(
                        DebriefStep.DESCRIPTION, null, List.of(new DebriefQuestion("What told you?", "kinked"))),
                new DebriefPhase(
                        DebriefStep.ANALYSIS,
                        null,
                        List.of(
                                new DebriefQuestion("Why there?", "free"),
                                new DebriefQuestion("How was the fire?", "fire"))));
        return new Teaching(
                null, null, null, null, null, null, null, null, null, null, new Debrief(phases, List.of("SaO2")));
    }

    static RunRecord run(String title, List<EventRecord> events) {
        return new RunRecord(title, "", series(), events, List.of(new Measured("hemoglobin", 600, 8.8)))
                .scored(ScoredAction.of(sheet(), score()));
    }

    static Debriefing debriefing(boolean anonymous) {
        return new Debriefing(
                "female, 43 years",
                List.of("Find a kink <first>."),
                teaching(),
                sheet(),
                Optional.of(score()),
                run("The line & the bed", events()),
                "the hour is over",
                Optional.of(expert()),
                new Debriefing.Players(anonymous, anonymous ? "" : "Ms. Muster", anonymous ? "" : "Dr. Mentor"),
                replay());
    }

    /** Nobody plays, nothing is judged, and the scenario is no lesson. */
    static Debriefing withoutLearner() {
        return new Debriefing(
                "male, 60 years",
                List.of(),
                null,
                new ScoreSheet(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty()),
                Optional.empty(),
                new RunRecord("Nobody plays", "", series(), List.of(), List.of()),
                "end of the scenario",
                Optional.empty(),
                new Debriefing.Players(false, "", ""),
                replay());
    }

    /** A learner who did something every ten seconds, under alarms and cues without end. */
    static Debriefing crowded() {
        List<EventRecord> events = new ArrayList<>(events());
        String sentence = "a long sentence that goes on and on about what there was to be seen and heard. ".repeat(4);
        for (int k = 0; k < 300; k++) {
            events.add(new EventRecord(800 + 9 * k, "order", "learner", "order-" + k % 40, sentence));
            events.add(new EventRecord(801 + 9 * k, "fault", "instructor", "fault-" + k, sentence));
            events.add(new EventRecord(802 + 9 * k, "trigger", "confederate", "cue", "nurse: " + sentence));
        }
        Debriefing few = debriefing(false);
        List<CriticalAction> actions = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            actions.add(new CriticalAction("a" + k, sentence, 60, 1, false, List.of()));
        }
        ScoreSheet sheet = new ScoreSheet(
                actions, Optional.empty(), few.sheet().targets(), few.sheet().checks(), Optional.empty());
        return new Debriefing(
                few.patient(),
                few.objectives(),
                few.teaching(),
                sheet,
                few.score(),
                run("crowded", events),
                few.ending(),
                few.expert(),
                few.players(),
                few.replay());
    }

    private static Debriefing.Expert expert() {
        Line free = new Line(
                "action",
                "free",
                "Frees the line",
                Verdict.DONE,
                OptionalDouble.of(KINK),
                OptionalDouble.of(745),
                OptionalDouble.empty(),
                3,
                3,
                "");
        Score score = new Score(List.of(free), 7, 7, Optional.of(free), Optional.of(true));
        return new Debriefing.Expert("an expert", run("The line & the bed", List.of()), Optional.of(score));
    }

    private static Debriefing.Replay replay() {
        return new Debriefing.Replay(
                "lungbridge run scenario.json --seed 7 --learner learner.json -o again",
                "",
                "abc123",
                7,
                "Lungbridge.");
    }
}
