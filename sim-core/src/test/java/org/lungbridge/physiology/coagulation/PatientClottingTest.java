package org.lungbridge.physiology.coagulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** Clots in veins, lung and brain, and heparin-induced thrombocytopenia with its tests. */
class PatientClottingTest {
    private static final ComponentVerifier VERIFIER =
            new ComponentVerifier(lanes -> Model.assemble(lanes, HeldPatient.parts()));

    private static StillBench patient() {
        return HeldPatient.bench();
    }

    private static double[] point(String name) {
        StillBench bench = patient();
        switch (name) {
            case "thrombocytopenia" ->
                bench.with(Coagulation.HIT, 0.6)
                        .with(Coagulation.HIT_TITER, 0.8)
                        .with(Coagulation.HEPARIN_EXPOSURE, 7)
                        .with(Coagulation.PLATELET_COUNT, 70)
                        .with(Coagulation.PLATELET_PEAK, 190);
            case "heparin stopped" ->
                bench.with(Drug.HEPARIN_LEVEL, 0)
                        .with(Coagulation.HIT, 0.9)
                        .with(Coagulation.HIT_TITER, 1)
                        .with(Coagulation.HEPARIN_EXPOSURE, 8)
                        .with(Coagulation.PROTHROMBOTIC, 0.5)
                        .with(Thrombosis.PROTECTION, 0)
                        .with(Coagulation.PLATELET_PEAK, 180.3);
            default -> {}
        }
        return bench.states;
    }

    @ParameterizedTest
    @ValueSource(strings = {"usual", "thrombocytopenia", "heparin stopped"})
    void everyComponentDeclaresItsSlopes(String name) {
        assertThat(VERIFIER.partials(point(name))).isEmpty();
        assertThat(VERIFIER.jacobian(point(name))).isEmpty();
        assertThat(VERIFIER.laneParity(List.of(point(name), point("usual")))).isEmpty();
    }

    @Test
    void everyNumberHasASource() {
        assertThat(VERIFIER.sources()).isEmpty();
    }

    /** Series find 25-85 % after about ten days, and hardly less with anticoagulation than without. */
    @Test
    void halfOfTheCannulatedVeinsClotInTenDays() {
        double without =
                1 - Math.exp(-10 * patient().with(Thrombosis.PROTECTION, 0).perDay(Thrombosis.CANNULA_VEIN_HAZARD));
        double with =
                1 - Math.exp(-10 * patient().with(Thrombosis.PROTECTION, 0.4).perDay(Thrombosis.CANNULA_VEIN_HAZARD));
        assertThat(without).isCloseTo(0.50, within(0.01));
        assertThat(without - with).isBetween(0.02, 0.10);
    }

    /** Stassen 2008: 6.7 per 100 patient-years in active disease, five times as many in bed. */
    @Test
    void otherVeinsClotOffTheCircuitAndMoreAfterBleeding() {
        StillBench off = patient().with(Ecmo.CONNECTED, 0);
        double perYear = 365 * off.perDay(Thrombosis.VEIN_HAZARD);
        assertThat(perYear / 5).isBetween(0.067, 0.3);
        double after = 365 * off.with(Coagulation.PROTHROMBOTIC, 1).perDay(Thrombosis.VEIN_HAZARD);
        assertThat(after / perYear).isCloseTo(3, within(1e-9));
        assertThat(patient().perDay(Thrombosis.VEIN_HAZARD)).isZero();
    }

    @Test
    void oneInTwentyCannulaClotsEmbolizes() {
        StillBench bench = patient();
        assertThat(bench.perDay(Thrombosis.EMBOLISM_HAZARD) / bench.perDay(Thrombosis.CANNULA_VEIN_HAZARD))
                .isCloseTo(0.05, within(1e-9));
    }

    /** Registry: stroke in 1.2 % of runs of about ten days. */
    @Test
    void strokeInOnePercentOfRuns() {
        assertThat(1 - Math.exp(-10 * patient().perDay(Thrombosis.STROKE_HAZARD)))
                .isCloseTo(0.012, within(0.001));
    }

    @Test
    void heparinInducedThrombocytopeniaClotsEightTimesAsOften() {
        double usual = patient().perDay(Thrombosis.STROKE_HAZARD);
        assertThat(patient().with(Coagulation.HIT, 1).perDay(Thrombosis.STROKE_HAZARD) / usual)
                .isCloseTo(8, within(1e-9));
    }

    @Test
    void timeSinceTheFirstHeparinGoesOnWithoutIt() {
        StillBench never = patient().with(Drug.HEPARIN_LEVEL, 0).pass(48);
        assertThat(never.get(Coagulation.HEPARIN_EXPOSURE)).isZero();
        StillBench stopped = patient().pass(24).with(Drug.HEPARIN_LEVEL, 0).pass(48);
        assertThat(stopped.get(Coagulation.HEPARIN_EXPOSURE)).isBetween(2.8, 3.0);
    }

    @Test
    void antibodiesFormOnTheirDay() {
        StillBench bench = patient().with(Coagulation.HIT_DAY, 6).with(Coagulation.HEPARIN_EXPOSURE, 5.5);
        assertThat(bench.left(Coagulation.HIT_ONSET) / 86_400).isCloseTo(0.5, within(1e-9));
        assertThat(patient().left(Coagulation.HIT_ONSET) / 86_400).isGreaterThan(1_000);
    }

    /** Active within days of antibodies while heparin goes on; half of it gone 1.5 days after the last heparin. */
    @Test
    void diseaseFollowsHeparin() {
        StillBench bench = patient().with(Coagulation.HIT_ANTIBODIES, 1).pass(48);
        double active = bench.get(Coagulation.HIT);
        assertThat(active).isGreaterThan(0.9);
        bench.with(Drug.HEPARIN_LEVEL, 0).pass(36);
        assertThat(bench.get(Coagulation.HIT) / active).isCloseTo(0.5, within(0.01));
        StillBench without = patient()
                .with(Drug.HEPARIN_LEVEL, 0)
                .with(Coagulation.HIT_ANTIBODIES, 1)
                .pass(48);
        assertThat(without.get(Coagulation.HIT)).isLessThan(1e-6);
    }

    @Test
    void testsTellAntibodiesThatHarmFromThoseThatDoNot() {
        StillBench none = patient().with(Coagulation.HEPARIN_EXPOSURE, 7);
        assertThat(none.get(Coagulation.PF4_ANTIBODY)).isLessThan(0.4);
        StillBench harmless = none.with(Coagulation.HARMLESS_ANTIBODIES, 1);
        assertThat(harmless.get(Coagulation.PF4_ANTIBODY)).isGreaterThan(0.4);
        assertThat(harmless.get(Coagulation.PLATELET_ACTIVATION)).isLessThan(20);
        StillBench real = patient().with(Coagulation.HIT_ANTIBODIES, 1).pass(72);
        assertThat(real.get(Coagulation.PF4_ANTIBODY)).isGreaterThan(1.5);
        assertThat(real.get(Coagulation.PLATELET_ACTIVATION)).isGreaterThan(50);
    }

    /** Lo 2006: fall by more than half 2, day 5-10 2, new thrombosis 2, no other cause 2. */
    @Test
    void fourTsCountFallTimingThrombosisAndOtherCauses() {
        StillBench bench = patient().with(Coagulation.PLATELET_PEAK, 180);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(1);
        bench.with(Coagulation.PLATELET_COUNT, 120);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(2);
        bench.with(Coagulation.PLATELET_COUNT, 60).with(Coagulation.HEPARIN_EXPOSURE, 7);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(5);
        bench.with(Thrombosis.EVENTS, 1);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(7);
        bench.with(Ecmo.CONNECTED, 0);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(8);
        bench.with(Coagulation.HEPARIN_EXPOSURE, 12).with(Coagulation.PLATELET_COUNT, 15);
        assertThat(bench.get(Coagulation.FOUR_TS)).isEqualTo(6);
    }

    @Test
    void plateletsOfTheDaysBeforeAreRemembered() {
        StillBench bench = patient().pass(12);
        assertThat(bench.get(Coagulation.PLATELET_PEAK)).isCloseTo(180, within(8.0));
        bench.with(Coagulation.PLATELET_COUNT, 70).pass(48);
        assertThat(bench.get(Coagulation.PLATELET_PEAK)).isGreaterThan(160);
    }
}
