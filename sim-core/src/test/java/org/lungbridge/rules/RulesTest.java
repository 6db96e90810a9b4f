package org.lungbridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.rules.ToyWard.above;
import static org.lungbridge.rules.ToyWard.below;
import static org.lungbridge.rules.ToyWard.book;
import static org.lungbridge.rules.ToyWard.drift;
import static org.lungbridge.rules.ToyWard.fired;
import static org.lungbridge.rules.ToyWard.orders;
import static org.lungbridge.rules.ToyWard.rule;
import static org.lungbridge.rules.ToyWard.run;
import static org.lungbridge.rules.ToyWard.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;

/** Rules around a patient whose one number falls by 0.001 a second from 1: what fires when, and what it brings. */
class RulesTest {
    @Test
    void firesAtTheFirstLookAtWhichItsConditionIsMetAndOnceForEachTime() {
        Simulation run = run(book(rule("low", below(0.8995), says("low"))), 600);
        assertThat(fired(run, "low")).containsExactly(110.0);
    }

    @Test
    void firesAgainOnlyAfterALookAtWhichItWasNotMet() {
        Order up = drift(200, "scenario", 0.01);
        Order down = drift(220, "scenario", -0.001);
        Simulation run = run(book(rule("low", below(0.8995), says("low"))), 900, up, down);
        assertThat(fired(run, "low")).hasSize(2);
        assertThat(fired(run, "low").get(1)).isGreaterThan(220);
    }

    @Test
    void onceMeansOnceAndACoolDownWaitsWhileTheConditionLasts() {
        Order[] waves = {drift(200, "scenario", 0.01), drift(220, "scenario", -0.01), drift(260, "scenario", 0.01)};
        Rule once = new Rule("trigger", "once", "scenario", Set.of(), below(0.8995), -1, true, 0, 1, says("x"));
        Rule rests = new Rule("trigger", "rests", "scenario", Set.of(), below(0.8995), -1, false, 135, 1, says("x"));
        Simulation run = run(book(once, rests), 300, waves);
        assertThat(fired(run, "once")).containsExactly(110.0);
        assertThat(fired(run, "rests")).containsExactly(110.0, 250.0);
    }

    @Test
    void durationCountsFromTheLookThatSawItFirstAndABreakBeginsItAnew() {
        Condition lasting = new Condition.Lasting("clock.low.for", below(0.8995), 30);
        assertThat(fired(run(book(rule("low", lasting, says("low"))), 600), "low"))
                .containsExactly(140.0);
        Order[] dip = {drift(120, "scenario", 0.01), drift(126, "scenario", -0.001)};
        double later = fired(run(book(rule("low", lasting, says("low"))), 600, dip), "low")
                .get(0);
        assertThat(later).isGreaterThanOrEqualTo(190);
    }

    @Test
    void hysteresisHoldsUntilTheOtherCondition() {
        Condition held = new Condition.Until("clock.x.until", below(0.8995), above(0.9505));
        Rule free = rule("free", new Condition.Not(held), says("free"));
        Order[] rise = {drift(150, "scenario", 0.001)};
        Simulation run = run(book(rule("held", held, says("held")), free), 400, rise);
        assertThat(fired(run, "held")).containsExactly(110.0);
        assertThat(fired(run, "free")).containsExactly(0.0, 260.0);
    }

    @Test
    void allAnyAndNotJoinConditionsAndUnknownIsNotSo() {
        Condition unknown = new Condition.Compared(new Seen.Reported("PaO2"), true, 0);
        Condition nowhere = new Condition.Compared(new Seen.Shown("nothing.here"), false, 1e9);
        Rule all = rule("all", new Condition.All(List.of(below(0.9495), above(0.9005))), says("x"));
        Rule any = rule("any", new Condition.Any(List.of(unknown, below(0.7005))), says("x"));
        Rule none = rule("none", new Condition.All(List.of(unknown, below(2))), says("x"));
        Rule hidden = rule("hidden", nowhere, says("x"));
        Simulation run = run(book(all, any, none, hidden), 600);
        assertThat(fired(run, "all")).containsExactly(60.0);
        assertThat(fired(run, "any")).containsExactly(300.0);
        assertThat(fired(run, "none")).isEmpty();
        assertThat(fired(run, "hidden")).isEmpty();
    }

    @Test
    void orderOfARuleActsAtItsLook() {
        Simulation run = run(book(rule("low", below(0.8995), orders(drift(0, "staff", 0)))), 600);
        assertThat(run.recording(0).column("level")[10]).isCloseTo(0.89, within(1e-6));
        assertThat(run.events(0))
                .filteredOn(event -> event.what().equals("drift"))
                .containsExactly(new EventRecord(110, "order", "staff", "drift", ""));
    }

    @Test
    void ordersOfTheSameTimeComeBeforeTheLook() {
        Condition given = new Condition.Given("drift", Actor.SCENARIO, List.of(), new Since.Time(0));
        Simulation run = run(book(rule("seen", given, says("x"))), 300, drift(100, "timeline", 0));
        assertThat(fired(run, "seen")).containsExactly(100.0);
    }

    @Test
    void orderIsHeardAtOnceAndByWhomAndWithWhat() {
        FieldMatch slow = new FieldMatch.Word("pace", "slow");
        FieldMatch up = new FieldMatch.Bound("value", true, 0, 70_000);
        Rule wanted = rule("wanted", given(Actor.LEARNER, slow, up), says("x"));
        Rule staff = rule("staff", given(Actor.STAFF), says("x"));
        Rule down = rule("down", given(Actor.LEARNER, new FieldMatch.Bound("value", false, 0, 70_000)), says("x"));
        Order learner = drift(123.4, "learner", 0.002);
        Order protocol = drift(77, "S1-ladder", 0.001);
        Simulation run = run(book(wanted, staff, down), 300, protocol, learner);
        assertThat(fired(run, "wanted")).containsExactly(123.4);
        assertThat(fired(run, "staff")).containsExactly(77.0);
        assertThat(fired(run, "down")).isEmpty();
    }

    private static Condition given(Actor by, FieldMatch... fields) {
        return new Condition.Given("drift", by, List.of(fields), new Since.Time(0));
    }

    /** Falls to 0.89 by 110 s, rises to 0.95 in a minute, is below 0.8995 again 50.5 s later. */
    @Test
    void statesAreEnteredInTurnAndTheirClocksBeginAnew() {
        List<State> states =
                List.of(new State("calm", says("calm")), new State("storm", orders(drift(0, "scenario", 0.001))));
        Rule there = new Rule("trigger", "there", "scenario", Set.of(0), below(0.8995), 1, false, 0, 1, Deeds.NONE);
        Condition settled = new Condition.Compared(new Seen.ClockOfState(), true, 60);
        Rule back = new Rule(
                "trigger",
                "back",
                "scenario",
                Set.of(1),
                settled,
                0,
                false,
                0,
                1,
                orders(drift(0, "scenario", -0.001)));
        RuleBook book = new RuleBook(10, states, List.of(there, back), List.of());
        Simulation run = run(book, 400);
        assertThat(run.events(0))
                .filteredOn(event -> event.what().equals(State.WORD))
                .extracting(event -> event.detail() + "@" + event.time())
                .containsExactly("calm@0.0", "storm@110.0", "calm@170.0", "storm@230.0", "calm@290.0", "storm@350.0");
    }

    @Test
    void triggerMayEndTheRunAfterItsWords() {
        Deeds last = new Deeds(List.of(), List.of(new Deeds.Line("scenario", "message", "stop")), "drill is over");
        Simulation run = run(book(rule("end", below(0.8995), last)), 600);
        assertThat(run.outcome(0).ending()).isEqualTo(Outcome.Ending.EVENT);
        assertThat(run.outcome(0).endTime()).isEqualTo(110);
        assertThat(run.outcome(0).endReason()).isEqualTo("drill is over");
        assertThat(run.events(0)).extracting(EventRecord::detail).contains("stop");
    }

    @Test
    void chanceIsKeyedByPatientAndNameAndDrawnOncePerTime() {
        Rule half = new Rule("trigger", "half", "scenario", Set.of(), below(2), -1, false, 0, 0.5, says("x"));
        Rule other = new Rule("trigger", "other", "scenario", Set.of(), below(2), -1, false, 0, 0.5, says("x"));
        List<Boolean> one = firedInLanes(new RuleBook(10, List.of(), List.of(half), List.of()), "half");
        List<Boolean> two = firedInLanes(new RuleBook(10, List.of(), List.of(other, half), List.of()), "half");
        assertThat(two).as("another rule changes nobody's luck").isEqualTo(one);
        assertThat(one.stream().filter(fired -> fired).count()).isBetween(20L, 44L);
    }

    private static List<Boolean> firedInLanes(RuleBook book, String name) {
        int lanes = 64;
        var builder = ToyWard.setup(book, lanes, 60);
        for (int lane = 0; lane < lanes; lane++) {
            builder.orders(lane, book.orders(0));
        }
        Simulation run = builder.build();
        run.run();
        List<Boolean> fired = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            fired.add(run.events(lane).stream().anyMatch(event -> event.detail().equals(name)));
        }
        return fired;
    }

    @Test
    void rulesThatOnlySpeakChangeNoStep() {
        Simulation silent = run(book(rule("never", below(-9), says("x"))), 900);
        Simulation without = ToyWard.setup(new RuleBook(10, List.of(), List.of(), List.of()), 1, 900)
                .build();
        without.run();
        Simulation speaking = run(book(rule("low", below(0.8995), says("low"))), 900);
        assertThat(silent.statistics(0)).isEqualTo(without.statistics(0));
        assertThat(speaking.statistics(0)).isEqualTo(without.statistics(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {45, 125, 133, 320})
    void resumingInTheMiddleOfAClockGivesTheSameBits(double stop) {
        Condition lasting = new Condition.Lasting("clock.low.for", below(0.8995), 30);
        Rule low = new Rule(
                "trigger",
                "low",
                "scenario",
                Set.of(),
                lasting,
                -1,
                false,
                0,
                0.9,
                orders(drift(5, "scenario", 0.002)));
        Rule high = rule("high", above(0.9505), orders(drift(0, "scenario", -0.001)));
        RuleBook book = book(low, high);
        List<Order> all = new ArrayList<>(book.orders(0));
        all.add(new Order(stop, Rank.ORDER, 0, "test", "stop-here", Map.of(), Map.of()));
        Simulation whole = ToyWard.setup(book, 1, 900).orders(0, all).build();
        whole.run();
        Simulation first = ToyWard.setup(book, 1, 900).orders(0, all).build();
        first.runPast(stop);
        Snapshot snapshot = first.snapshot(0);
        assertThat(snapshot.time()).isEqualTo(stop);
        Simulation resumed = Simulation.resume(ToyWard.setup(book, 1, 900), List.of(snapshot));
        resumed.run();
        assertThat(resumed.events(0))
                .isEqualTo(whole.events(0)
                        .subList(snapshot.recordedEvents(), whole.events(0).size()));
        double[] rows = whole.recording(0).column("level");
        double[] after = resumed.recording(0).column("level");
        for (int row = 0; row < after.length; row++) {
            assertThat(after[row]).isEqualTo(rows[snapshot.recordedRows() + row]);
        }
        assertThat(resumed.statistics(0)).isEqualTo(whole.statistics(0));
        assertThat(fired(whole, "low")).hasSizeGreaterThan(1);
    }

    @Test
    void criteriaOpenWithARuleAndAreMetByOrdersFromThenOn() {
        Rule low = rule("low", below(0.8995), orders(drift(0, "scenario", -0.002)));
        Since from = new Since.FirstOf("low");
        Watch answers = new Watch("answers", from, new Condition.Given("drift", Actor.LEARNER, List.of(), from));
        Watch anybody = new Watch("anybody", from, new Condition.Given("drift", Actor.ANYBODY, List.of(), from));
        RuleBook book = new RuleBook(10, List.of(), List.of(low), List.of(answers, anybody));
        Simulation run = run(book, 300, drift(50, "learner", -0.001), drift(133, "learner", 0));
        assertThat(run.events(0))
                .filteredOn(event -> event.actor().equals(Watch.ACTOR))
                .extracting(event -> event.what() + " " + event.detail() + "@" + event.time())
                .containsExactlyInAnyOrder(
                        "criterion-opens answers@110.0",
                        "criterion-opens anybody@110.0",
                        "criterion-met anybody@110.0",
                        "criterion-met answers@133.0");
    }

    @Test
    void namesAreUniqueAndChancesAreShares() {
        Rule one = rule("same", below(1), Deeds.NONE);
        assertThatThrownBy(() -> book(one, one)).hasMessageContaining("(same)");
        assertThatThrownBy(
                        () -> new Rule("trigger", "odd", "scenario", Set.of(), below(1), -1, false, 0, 1.5, Deeds.NONE))
                .hasMessageContaining("(1.5)");
        assertThatThrownBy(() -> new RuleBook(0, List.of(), List.of(), List.of()))
                .hasMessageContaining("Maybe");
    }
}
