package org.lungbridge.rules.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingBuilder;

/** Windows, order, "must not", bands and marks on events written by hand. */
class ScorerTest {
    private static final double FOREVER = Double.POSITIVE_INFINITY;

    private static EventRecord opens(double time, String id) {
        return new EventRecord(time, "trigger", "scoring", "criterion-opens", id);
    }

    private static EventRecord met(double time, String id) {
        return new EventRecord(time, "trigger", "scoring", "criterion-met", id);
    }

    private static CriticalAction action(String id, double window, double weight, String... after) {
        return new CriticalAction(id, id, window, weight, false, Arrays.asList(after));
    }

    private static CriticalAction never(String id, double window) {
        return new CriticalAction(id, id, window, 2, true, List.of());
    }

    /** Saturation at 0, 10, 20, 30, 40 s. */
    private static Recording saturation(double... values) {
        RecordingBuilder rows = new RecordingBuilder(List.of(new Column("SpO2", "blood.pulse_saturation", 1)));
        for (int k = 0; k < values.length; k++) {
            rows.add(10.0 * k, new double[] {values[k]});
        }
        return rows.close();
    }

    private static ScoreSheet actions(CriticalAction... actions) {
        return new ScoreSheet(
                Arrays.asList(actions), Optional.of(actions[0].id()), List.of(), List.of(), Optional.empty());
    }

    private static Score score(ScoreSheet sheet, EventRecord... events) {
        return Scorer.score(sheet, Arrays.asList(events), saturation(1), List.of());
    }

    private static Verdict verdict(CriticalAction action, EventRecord... events) {
        return score(actions(action), events).lines().get(0).verdict();
    }

    @Test
    void actionCountsFromTheOpeningOfItsWindowToItsEnd() {
        CriticalAction clamp = action("clamp", 60, 3);
        assertThat(verdict(clamp, opens(100, "clamp"), met(160, "clamp"))).isEqualTo(Verdict.DONE);
        assertThat(verdict(clamp, opens(100, "clamp"), met(160.1, "clamp"))).isEqualTo(Verdict.LATE);
        assertThat(verdict(clamp, opens(100, "clamp"))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(clamp)).isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void secondsOfTheNamedActionAreToldEvenIfItCameLate() {
        Score score = score(actions(action("clamp", 60, 3)), opens(100, "clamp"), met(227, "clamp"));
        assertThat(score.seconds()).hasValue(127);
        assertThat(score.points()).isZero();
        assertThat(score.most()).isEqualTo(3);
    }

    @Test
    void actionBeforeItsForerunnerIsOutOfOrder() {
        ScoreSheet sheet = actions(action("restart", FOREVER, 3, "clamp"), action("clamp", FOREVER, 1));
        Score wrong = score(sheet, opens(0, "restart"), opens(0, "clamp"), met(20, "restart"), met(30, "clamp"));
        Score right = score(sheet, opens(0, "restart"), opens(0, "clamp"), met(30, "restart"), met(20, "clamp"));
        Score without = score(sheet, opens(0, "restart"), opens(0, "clamp"), met(30, "restart"));
        assertThat(wrong.line("restart").orElseThrow().verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(without.line("restart").orElseThrow().verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(wrong.points()).isEqualTo(1);
        assertThat(right.points()).isEqualTo(4);
    }

    @Test
    void whatMustNotBeDoneTakesPointsAwayOnlyWithinItsWindowAndNeverBelowZero() {
        ScoreSheet sheet = actions(never("heparin", 3600), action("call", FOREVER, 1));
        EventRecord[] good = {opens(0, "heparin"), opens(0, "call"), met(5, "call")};
        assertThat(score(sheet, good).points()).isEqualTo(1);
        assertThat(score(sheet, good).share()).isEqualTo(1);
        Score harmed = score(sheet, good[0], good[1], good[2], met(60, "heparin"));
        assertThat(harmed.line("heparin").orElseThrow().points()).isEqualTo(-2);
        assertThat(harmed.points()).isZero();
        Score later = score(sheet, good[0], good[1], good[2], met(4000, "heparin"));
        assertThat(later.line("heparin").orElseThrow().verdict()).isEqualTo(Verdict.AVOIDED);
    }

    @Test
    void targetSharesItsPointsByTimeInTheBandFromTheStateItBelongsTo() {
        TargetBand band = new TargetBand("oxygen", "SpO2", 0.88, FOREVER, "pump-off", 0, FOREVER, 4);
        ScoreSheet sheet = new ScoreSheet(List.of(), Optional.empty(), List.of(band), List.of(), Optional.empty());
        Recording rows = saturation(0.5, 0.9, 0.8, 0.9, 0.9);
        EventRecord state = new EventRecord(10, "trigger", "scenario", "state", "pump-off");
        Score score = Scorer.score(sheet, List.of(state), rows, List.of());
        assertThat(score.line("oxygen").orElseThrow().share()).hasValue(2.0 / 3);
        assertThat(score.points()).isCloseTo(8.0 / 3, within(1e-12));
        Score never = Scorer.score(sheet, List.of(), rows, List.of());
        assertThat(never.most()).as("a state that never came costs nothing").isZero();
    }

    @Test
    void targetEndsWithItsWindow() {
        TargetBand band = new TargetBand("oxygen", "SpO2", 0.88, 0.95, "", 10, 25, 1);
        ScoreSheet sheet = new ScoreSheet(List.of(), Optional.empty(), List.of(band), List.of(), Optional.empty());
        Score score = Scorer.score(sheet, List.of(), saturation(0, 0.9, 1, 0, 0), List.of());
        assertThat(score.line("oxygen").orElseThrow().share()).hasValue(10.0 / 15);
    }

    @Test
    void linesOfChecklistsAreMetByTheRunOrMarkedByHandOrLeftOut() {
        List<CheckItem> checks = List.of(
                new CheckItem("gas", "draws a gas", 1, true),
                new CheckItem("leads", "leads", 2, false),
                new CheckItem("speaks", "speaks", 5, false));
        ScoreSheet sheet = new ScoreSheet(List.of(), Optional.empty(), List.of(), checks, Optional.empty());
        List<Mark> marks = List.of(new Mark("leads", true, "well"));
        Score score = Scorer.score(sheet, List.of(met(50, "gas")), saturation(1), marks);
        assertThat(score.points()).isEqualTo(3);
        assertThat(score.most()).as("nobody marked the third").isEqualTo(3);
        assertThat(score.line("leads").orElseThrow().note()).isEqualTo("well");
        assertThat(score.line("speaks").orElseThrow().verdict()).isEqualTo(Verdict.UNMARKED);
    }

    @Test
    void markByHandOutweighsWhatTheRunTells() {
        List<CheckItem> checks = List.of(new CheckItem("gas", "draws a gas", 1, true));
        ScoreSheet sheet = new ScoreSheet(List.of(), Optional.empty(), List.of(), checks, Optional.empty());
        Score score = Scorer.score(
                sheet, List.of(met(50, "gas")), saturation(1), List.of(new Mark("gas", false, "wrong patient")));
        assertThat(score.points()).isZero();
        assertThat(score.most()).isEqualTo(1);
    }

    @Test
    void passNeedsShareRequiredActionsAndNothingForbidden() {
        PassRule strict = new PassRule(0.5, List.of("clamp"), false);
        PassRule forgiving = new PassRule(0.5, List.of("clamp"), true);
        EventRecord[] good = {opens(0, "clamp"), opens(0, "off"), met(5, "clamp")};
        EventRecord[] harmed = {opens(0, "clamp"), opens(0, "off"), met(5, "clamp"), met(9, "off")};
        assertThat(passed(strict, good)).isTrue();
        assertThat(passed(strict, harmed)).isFalse();
        assertThat(passed(forgiving, harmed)).isTrue();
        assertThat(passed(new PassRule(0, List.of("clamp"), true), opens(0, "clamp")))
                .isFalse();
    }

    private static boolean passed(PassRule rule, EventRecord... events) {
        List<CriticalAction> all = List.of(action("clamp", 60, 6), never("off", FOREVER));
        ScoreSheet sheet = new ScoreSheet(all, Optional.empty(), List.of(), List.of(), Optional.of(rule));
        return score(sheet, events).passed().orElseThrow();
    }
}
