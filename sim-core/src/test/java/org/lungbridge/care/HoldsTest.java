package org.lungbridge.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.care.Draft.phase;
import static org.lungbridge.care.ToyBed.HOUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Lung;

/** When the anticoagulant stops, and when it runs again. */
class HoldsTest {
    private static Hold platelets(double share, double atLeast) {
        return new Hold(
                Condition.of(Sign.PLATELETS, false, 50),
                Condition.of(Sign.PLATELETS, true, 60),
                atLeast * HOUR,
                share,
                false);
    }

    private static Strategy with(Hold... holds) {
        Draft draft = new Draft().watch(Panel.PLATELETS, 4).phases(phase("wide", 100, 390));
        List.of(holds).forEach(draft::hold);
        return draft.done();
    }

    private static List<Double> hours(ToyBed.Run run, String what) {
        return run.lines().stream()
                .filter(line -> line.what().equals(what))
                .map(line -> line.time() / HOUR)
                .toList();
    }

    @Test
    void heparinStopsBelowFiftyPlateletsAndRunsAgainAtHalfTheRateAboveSixty() {
        ToyBed.Run run = ToyBed.run(
                with(platelets(0.5, 0)),
                24,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(5, Coagulation.PLATELET_COUNT, 42),
                ToyBed.set(11, Coagulation.PLATELET_COUNT, 55),
                ToyBed.set(15, Coagulation.PLATELET_COUNT, 70));
        assertThat(run.lines("hold"))
                .containsExactly("platelets 42 10^9/L below 50 10^9/L: heparin held, 5 IU/kg/h before");
        assertThat(run.lines("restart")).containsExactly("platelets 70 10^9/L: heparin runs at 2.5 IU/kg/h");
        assertThat(hours(run, "hold")).containsExactly(8.5);
        assertThat(hours(run, "restart")).containsExactly(16.5);
        assertThat(run.at(12, "rate")).isZero();
        assertThat(run.at(20, "rate")).isCloseTo(125, within(1e-9));
    }

    @Test
    void aHoldLastsAsLongAsItMustAndTheStrongestReasonCounts() {
        Hold low = Hold.whileSo(Condition.of(Sign.FIBRINOGEN, false, Unit.G_PER_L.engine(1)));
        Strategy strategy = new Draft()
                .watch(Panel.PLATELETS, 4)
                .watch(Panel.FIBRINOGEN, 4)
                .phases(phase("wide", 100, 390))
                .hold(platelets(1, 10))
                .hold(low)
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                40,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(5, Coagulation.PLATELET_COUNT, 42),
                ToyBed.set(9, Coagulation.PLATELET_COUNT, 90),
                ToyBed.set(13, Coagulation.FIBRINOGEN_LEVEL, 0.8),
                ToyBed.set(25, Coagulation.FIBRINOGEN_LEVEL, 1.5));
        assertThat(hours(run, "hold")).containsExactly(8.5, 16.5);
        assertThat(run.lines("restart")).containsExactly("fibrinogen 1.5 g/L: heparin runs at 5 IU/kg/h");
        assertThat(hours(run, "restart")).containsExactly(28.5);
    }

    @Test
    void aHighResultPausesForAnHourAndThenRunsLower() {
        Strategy strategy = new Draft().phases(phase("low", 140, 160)).done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                12,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(0.5, org.lungbridge.vocabulary.Drug.HEPARIN_RATE, 1500));
        assertThat(run.lines("titration").get(0))
                .isEqualTo("ACT 201 s above 140-160 s: heparin 5 → 2 IU/kg/h after a pause of 1 h");
        double paused = run.lines().get(1).time() / HOUR;
        assertThat(run.at(paused + 0.5, "rate")).isZero();
        assertThat(run.at(paused + 1.1, "rate")).isCloseTo(100, within(1e-9));
        assertThat(run.lines("restart")).containsExactly("the pause is over: heparin runs at 2 IU/kg/h");
        assertThat(hours(run, "titration").get(1))
                .as("an hour after the new start")
                .isEqualTo(paused + 2 + 5.0 / 60, within(1e-9));
    }

    /** A pause that ends where nothing ran says so instead of a rate of zero. */
    @Test
    void aPauseAfterWhichNothingRunsEndsInWords() {
        Strategy strategy = new Draft().phases(phase("low", 100, 120)).done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                24,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(6, org.lungbridge.vocabulary.Drug.HEPARIN_RATE, 1500));
        assertThat(run.lines("restart")).contains("the pause is over: heparin stays off");
    }

    @Test
    void beforeAProcedureItStopsInTimeAndAfterItWaits() {
        Hold procedure = new Hold(
                Condition.of(Sign.TO_PROCEDURE, false, 4 * HOUR),
                Condition.of(Sign.SINCE_PROCEDURE, true, 6 * HOUR),
                0,
                1,
                false);
        ToyBed.Run run = ToyBed.run(with(procedure), 48, List.of(10.25 * HOUR, 30 * HOUR));
        assertThat(hours(run, "hold")).containsExactly(6.25, 26.0);
        assertThat(hours(run, "restart")).containsExactly(16.25, 36.0);
        assertThat(run.lines("hold").get(0)).isEqualTo("timeToProcedure 4 h below 4 h: heparin held, 5 IU/kg/h before");
    }

    @Test
    void aMajorBleedStopsReversesAndLowersTheTargetForTwoDays() {
        Hold major = new Hold(
                Condition.of(Sign.OTHER_BLEEDING, true, Unit.ML_PER_HOUR.engine(50)),
                new Condition(Sign.OTHER_BLEEDING, false, Unit.ML_PER_HOUR.engine(20), 12 * HOUR),
                0,
                1,
                true);
        Strategy strategy = new Draft()
                .hold(major)
                .lowering(5, 48)
                .phases(phase("full", 180, 200))
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                90,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(20.5, Bleeding.OTHER_FLOW, 80),
                ToyBed.set(25.5, Bleeding.OTHER_FLOW, 10));
        String held = run.lines("hold").get(0);
        assertThat(held)
                .startsWith("otherBleeding 80 mL/h above 50 mL/h: heparin held, 9.2 IU/kg/h before; protamine ");
        assertThat(held).as("9.2 · 50 · 2 IU / 100").contains("protamine 9.2 mg; target lower for 48 h");
        assertThat(run.at(21.5, "heparin")).isZero();
        assertThat(hours(run, "hold")).containsExactly(21.0);
        assertThat(hours(run, "restart")).as("after twelve quiet hours").last().isEqualTo(37.5);
        assertThat(run.lines("target"))
                .containsExactly(
                        "full: ACT 175-195 s; lower after a bleed", "full: ACT 180-200 s; as before the bleed");
        assertThat(hours(run, "target")).containsExactly(21.0, 69.0);
        assertThat(run.lines("titration")).anyMatch(line -> line.contains("175-195 s"));
    }

    /** A bleed in the skull is small and short, and stops heparin for three days all the same. */
    @Test
    void intracranialBleedingStopsForThreeDays() {
        Hold skull = new Hold(
                Condition.of(Sign.INTRACRANIAL_BLEEDING, true, Unit.ML_PER_HOUR.engine(1)),
                Condition.of(Sign.INTRACRANIAL_BLEEDING, false, Unit.ML_PER_HOUR.engine(1)),
                72 * HOUR,
                1,
                false);
        ToyBed.Run run = ToyBed.run(
                with(skull),
                120,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(20.5, Bleeding.INTRACRANIAL_FLOW, 12),
                ToyBed.set(22, Bleeding.INTRACRANIAL_FLOW, 0));
        assertThat(hours(run, "hold")).containsExactly(21.0);
        assertThat(run.at(92, "heparin")).as("within the tolerance of a run").isCloseTo(0, within(1e-4));
        assertThat(hours(run, "restart")).containsExactly(93.0);
    }

    @Test
    void alveolarBleedingThatDoublesStopsHeparinUntilItIsUsual() {
        Hold doubles = new Hold(
                Condition.of(Sign.ALVEOLAR_BLEEDING_RISE, true, 2),
                new Condition(Sign.ALVEOLAR_BLEEDING_RISE, false, 1.5, 6 * HOUR),
                0,
                1,
                false);
        ToyBed.Run run = ToyBed.run(
                with(doubles),
                72,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(0, Lung.ALVEOLAR_BLEEDING, 10),
                ToyBed.set(12.5, Lung.ALVEOLAR_BLEEDING, 24),
                ToyBed.set(20.5, Lung.ALVEOLAR_BLEEDING, 12));
        assertThat(run.lines("hold")).hasSize(1);
        assertThat(run.lines("hold").get(0))
                .startsWith("alveolarBleedingRise 2.")
                .contains("heparin held");
        assertThat(hours(run, "hold")).containsExactly(13.0);
        assertThat(hours(run, "restart").get(0)).isBetween(20.0, 30.0);
        ToyBed.Run slow = ToyBed.run(
                with(doubles), 30, ToyBed.order(0, "start-ecmo"), ToyBed.set(5, Lung.ALVEOLAR_BLEEDING, 3.9));
        assertThat(slow.lines("hold"))
                .as("94 mL a day are no reason, whatever it was before")
                .isEmpty();
    }

    @Test
    void aPatientWhoMayNotHaveItIsNotStarted() {
        ToyBed.Run run = ToyBed.run(
                new Draft()
                        .delay(2)
                        .watch(Panel.PLATELETS, 4)
                        .phases(phase("full", 180, 200))
                        .hold(platelets(1, 0))
                        .done(),
                12,
                ToyBed.set(0, Coagulation.PLATELET_COUNT, 30),
                ToyBed.set(7, Coagulation.PLATELET_COUNT, 100));
        assertThat(run.lines()).extracting(EventRecord::what).startsWith("hold", "phase", "restart");
        assertThat(run.hours("set-heparin").get(0)).isEqualTo(8.5);
    }
}
