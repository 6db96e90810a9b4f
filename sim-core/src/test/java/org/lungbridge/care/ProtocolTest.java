package org.lungbridge.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.care.Draft.nothing;
import static org.lungbridge.care.Draft.perHour;
import static org.lungbridge.care.Draft.phase;
import static org.lungbridge.care.Draft.rate;
import static org.lungbridge.care.Draft.to;
import static org.lungbridge.care.ToyBed.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/** A protocol in a bed: what it decides on, when, and what it leaves behind. */
class ProtocolTest {
    private static final Condition A_DAY = Condition.of(Sign.SINCE_CANNULATION, true, 24 * HOUR);
    private static final Strategy LADDER = new Draft()
            .id("ladder")
            .phases(phase("low", 140, 160, to("full", A_DAY)), phase("full", 180, 200))
            .done();

    private static Strategy wide(String id, Hold... holds) {
        Draft draft = new Draft().id(id).watch(Panel.PLATELETS, 6).phases(phase("wide", 100, 300));
        List.of(holds).forEach(draft::hold);
        return draft.done();
    }

    @Test
    void theLadderReachesBothBandsByItself() {
        ToyBed.Run run = ToyBed.run(LADDER, 48, ToyBed.order(0, "start-ecmo"));
        assertThat(run.at(20, "ACT")).isBetween(140.0, 160.0);
        assertThat(run.at(46, "ACT")).isBetween(180.0, 200.0);
        assertThat(run.lines("titration")).hasSizeGreaterThan(20);
    }

    @Test
    void phasesCountFromCannulation() {
        ToyBed.Run run = ToyBed.run(LADDER, 40, ToyBed.order(5, "start-ecmo"));
        assertThat(run.lines())
                .filteredOn(line -> line.what().equals("phase"))
                .extracting(EventRecord::time, EventRecord::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5 * HOUR, "low: ACT 140-160 s; heparin 0 → 5 IU/kg/h"),
                        org.assertj.core.groups.Tuple.tuple(
                                29 * HOUR, "full: ACT 180-200 s; timeSinceCannulation > 24 h"));
        assertThat(run.hours("set-heparin").get(0)).isEqualTo(5);
    }

    @Test
    void itActsWhenAResultComesBackAndNeverBefore() {
        ToyBed.Run run = ToyBed.run(new Draft().phases(phase("full", 180, 200)).done(), 4);
        List<EventRecord> results = run.simulation().events(0).stream()
                .filter(event -> event.kind().equals(Rank.RESULT.label()))
                .toList();
        assertThat(results).extracting(EventRecord::time).contains(HOUR + 300);
        assertThat(run.hours("set-heparin")).startsWith(0.0, (HOUR + 300) / HOUR);
        assertThat(run.given()).allMatch(order -> order.kind().equals("start-ecmo") || order.rank() == Rank.PROTOCOL);
    }

    @Test
    void everyDecisionLeavesOneLineThatSaysWhoAndWhy() {
        ToyBed.Run run = ToyBed.run(LADDER, 12);
        assertThat(run.lines()).extracting(EventRecord::actor).containsOnly("ladder");
        List<EventRecord> results = run.simulation().events(0).stream()
                .filter(event -> event.what().equals("result"))
                .toList();
        assertThat(run.lines("titration")).hasSameSizeAs(results);
        assertThat(run.lines("titration").get(0)).isEqualTo("ACT 148 s within 140-160 s: heparin stays 5 IU/kg/h");
        ToyBed.Run high = ToyBed.run(new Draft().phases(phase("full", 180, 200)).done(), 3);
        assertThat(high.lines("titration").get(0)).isEqualTo("ACT 148 s below 180-200 s: heparin 5 → 7 IU/kg/h");
    }

    @Test
    void aDecisionThatChangesNothingMovesNoByteAndRestartsNothing() {
        ToyBed.Run one = ToyBed.run(wide("one"), 48);
        Hold never = Hold.whileSo(Condition.of(Sign.PLATELETS, false, Unit.GIGA_PER_L.engine(1)));
        ToyBed.Run other = ToyBed.run(
                new Draft()
                        .id("other")
                        .watch(Panel.PLATELETS, 6)
                        .phases(phase("wider", 90, 310))
                        .hold(Hold.whileSo(Condition.of(Sign.ACT, true, 390)))
                        .done(),
                48);
        assertThat(other.lines("titration"))
                .hasSameSizeAs(one.lines("titration"))
                .hasSizeGreaterThan(20);
        assertThat(other.simulation().statistics(0)).isEqualTo(one.simulation().statistics(0));
        for (String column : List.of("rate", "heparin", "ACT")) {
            assertThat(other.simulation().recording(0).column(column))
                    .isEqualTo(one.simulation().recording(0).column(column));
        }
        assertThat(one.hours("set-heparin")).as("the first rate, nothing else").containsExactly(0.0);
        assertThat(ToyBed.run(wide("third", never), 6).hours("set-heparin")).containsExactly(0.0);
    }

    @Test
    void aResumedLaneTitratesOnAsIfItHadNotStopped() {
        Strategy strategy = new Draft()
                .id("ladder")
                .watch(Panel.PLATELETS, 5)
                .phases(phase("low", 140, 160, to("full", A_DAY)), phase("full", 180, 200))
                .hold(new Hold(
                        Condition.of(Sign.PLATELETS, false, Unit.GIGA_PER_L.engine(50)),
                        Condition.of(Sign.PLATELETS, true, Unit.GIGA_PER_L.engine(60)),
                        0,
                        0.5,
                        false))
                .compliance(new Compliance(0.2, 0.3, HOUR, 0.2, 2))
                .done();
        Order[] orders = {
            ToyBed.order(0, "start-ecmo"),
            ToyBed.set(8, Coagulation.PLATELET_COUNT, 40),
            ToyBed.set(16, Coagulation.PLATELET_COUNT, 90)
        };
        Simulation whole = ToyBed.builder(strategy, 48, new ArrayList<>(), List.of(), orders)
                .build();
        whole.run();
        for (double hour : new double[] {0.5, 7.03, 12, 24}) {
            Simulation first = ToyBed.builder(strategy, 48, new ArrayList<>(), List.of(), orders)
                    .build();
            first.runPast(hour * HOUR);
            Snapshot snapshot = first.snapshot(0);
            Simulation second =
                    Simulation.resume(ToyBed.builder(strategy, 48, new ArrayList<>(), List.of()), List.of(snapshot));
            second.run();
            List<EventRecord> events = new ArrayList<>(first.events(0));
            events.addAll(second.events(0));
            assertThat(events).isEqualTo(whole.events(0));
            assertThat(second.filed(0)).isEqualTo(whole.filed(0));
            double[] rest = second.recording(0).column("heparin");
            double[] all = whole.recording(0).column("heparin");
            assertThat(rest).isEqualTo(java.util.Arrays.copyOfRange(all, all.length - rest.length, all.length));
        }
    }

    @Test
    void nothingIsGivenUntilTheLungHasStoppedBleedingForADay() {
        Condition calm = new Condition(Sign.ALVEOLAR_BLEEDING, false, Unit.ML_PER_DAY.engine(50), 24 * HOUR);
        Strategy strategy = new Draft()
                .phases(nothing("wait", to("full", calm)), phase("full", 180, 200))
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                60,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(0, Lung.ALVEOLAR_BLEEDING, 20),
                ToyBed.set(9.5, Lung.ALVEOLAR_BLEEDING, 1),
                ToyBed.set(20.5, Lung.ALVEOLAR_BLEEDING, 4),
                ToyBed.set(22.5, Lung.ALVEOLAR_BLEEDING, 1));
        assertThat(run.hours("set-heparin").get(0)).isEqualTo(47);
        assertThat(run.lines("phase").get(1))
                .isEqualTo("full: ACT 180-200 s; alveolarBleeding < 50 mL/d for 24 h; heparin 0 → 5 IU/kg/h");
    }

    @Test
    void plateletsLeadToALowerPhaseAndBack() {
        Condition few = Condition.of(Sign.PLATELETS, false, 50);
        Condition enough = Condition.of(Sign.PLATELETS, true, 80);
        Strategy strategy = new Draft()
                .watch(Panel.PLATELETS, 4)
                .phases(phase("full", 180, 200, to("low", few)), phase("low", 140, 160, to("full", enough)))
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                24,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(5, Coagulation.PLATELET_COUNT, 45),
                ToyBed.set(13, Coagulation.PLATELET_COUNT, 85));
        assertThat(run.lines())
                .filteredOn(line -> line.what().equals("phase"))
                .extracting(line -> line.time() / HOUR)
                .containsExactly(0.0, 8.5, 16.5);
    }

    @Test
    void clotInTheMembraneLeadsToAHigherPhase() {
        Condition rise = Condition.of(Sign.MEMBRANE_RISE, true, 0.3);
        Condition young = Condition.of(Sign.MEMBRANE_AGE, false, 24 * HOUR);
        Strategy strategy = new Draft()
                .phases(phase("low", 140, 160, to("full", rise)), phase("full", 180, 200, to("low", young)))
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                40,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(1.5, Ecmo.MEMBRANE_AGE, 100),
                ToyBed.set(10.5, Ecmo.DELTA_P_RISE, 0.35),
                ToyBed.set(30.5, Ecmo.DELTA_P_RISE, 0),
                ToyBed.set(30.5, Ecmo.MEMBRANE_AGE, 1));
        assertThat(run.lines())
                .filteredOn(line -> line.what().equals("phase"))
                .extracting(line -> Math.floor(line.time() / HOUR))
                .as("at the next look or result")
                .containsExactly(0.0, 11.0, 30.0);
    }

    @Test
    void boundsAreKeptAndSaid() {
        Strategy strategy = new Draft()
                .limits(new Limits(rate(3), new Amount(Unit.IU_PER_DAY.engine(7200), false)))
                .phases(phase("full", 180, 200))
                .done();
        ToyBed.Run run = ToyBed.run(strategy, 24);
        assertThat(run.at(23, "rate")).as("7200 IU a day are 300 IU/h").isCloseTo(300, within(1e-9));
        assertThat(run.lines("titration")).last().asString().endsWith("heparin stays 6 IU/kg/h (the limit)");
        Strategy low = new Draft()
                .limits(new Limits(rate(3), rate(50)))
                .phases(phase("low", 100, 120))
                .done();
        assertThat(ToyBed.run(low, 24).at(23, "rate")).isCloseTo(150, within(1e-9));
    }

    @Test
    void anInfusionThatStoppedByTitrationComesBackByTitration() {
        Strategy strategy = new Draft()
                .monitor(Monitor.Test.APTT)
                .titration(new Titration.Step(perHour(0.5), perHour(2), perHour(3), 100, 0))
                .phases(phase("low", 35, 40))
                .done();
        ToyBed.Run run = ToyBed.run(strategy, 24);
        assertThat(run.at(20, "aPTT")).isBetween(35.0, 41.0);
        assertThat(run.given()).anyMatch(order -> order.kind().equals("set-heparin"));
    }

    @Test
    void decannulationStopsTheInfusionAndASecondRunBeginsAnew() {
        ToyBed.Run run = ToyBed.run(
                LADDER,
                60,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.order(30, "stop-ecmo"),
                ToyBed.order(40, "start-ecmo"));
        assertThat(run.lines("stop")).containsExactly("ECMO ended: heparin off");
        assertThat(run.at(35, "rate")).isZero();
        assertThat(run.lines("phase")).hasSize(3).last().asString().startsWith("low: ");
        assertThat(run.simulation().events(0))
                .as("nobody draws between the two")
                .noneMatch(event -> event.time() > 30.2 * HOUR && event.time() < 40 * HOUR);
    }

    /** Staff of a course order by the rank of a protocol; the line of the strategy is not lost in theirs. */
    @Test
    void theEndOfAStrategyIsToldWhoeverTakesTheCircuitAway() {
        Order byCourse = Order.of(30 * HOUR, Rank.PROTOCOL, 0, "course", "stop-ecmo");
        ToyBed.Run run = ToyBed.run(LADDER, 40, ToyBed.order(0, "start-ecmo"), byCourse);
        assertThat(run.lines("stop")).containsExactly("ECMO ended: heparin off");
    }

    @Test
    void withoutCannulationItBeginsWithTheRunAfterItsDelay() {
        Strategy strategy = new Draft()
                .fromTheStart()
                .delay(3)
                .phases(phase("full", 180, 200))
                .done();
        List<Order> given = new ArrayList<>();
        Simulation run = ToyBed.builder(strategy, 12, given, List.of()).build();
        run.run();
        assertThat(given).isNotEmpty();
        assertThat(given.get(0).time()).isEqualTo(3 * HOUR);
    }

    @Test
    void aimsAreReadBackFromTheListOfEvents() {
        ToyBed.Run run = ToyBed.run(LADDER, 30);
        List<Aim> aims = run.simulation().events(0).stream()
                .flatMap(event -> Aim.read(event).stream())
                .toList();
        assertThat(aims)
                .containsExactly(new Aim(0, "low", "ACT", 140, 160), new Aim(24 * HOUR, "full", "ACT", 180, 200));
    }
}
