package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Thrombosis;

/** Bleeding and clotting of the patient on ECMO: what they do and what is done about them. */
@Tag("once")
class ComplicationsTest {
    private static final double HOUR = 3600;
    private static final double DAY = 24;

    private static Map<String, String> site(String name) {
        return Map.of("site", name);
    }

    private static Map<String, Double> bleed(double volume_L, double hours) {
        return Map.of("volume", volume_L, "duration", 3600 * hours);
    }

    @Test
    void bleedLowersVolumeAndHemoglobinByItsVolume() {
        ComplicationRun calm = ComplicationRun.onEcmo().until(2);
        ComplicationRun bled = ComplicationRun.onEcmo()
                .at(0.5, "bleed-at-site", bleed(0.8, 1), site("major"))
                .until(2);
        double lost = calm.get(Blood.FLUID_BALANCE) - bled.get(Blood.FLUID_BALANCE);
        double shed = bled.get(Bleeding.OTHER_BLED) - calm.get(Bleeding.OTHER_BLED);
        assertThat(shed).isCloseTo(0.8, within(0.001));
        // a fuller patient passes more water: the rest of the difference
        assertThat(lost).isCloseTo(shed, within(0.005));
        double grams = calm.get(Blood.HEMOGLOBIN_MASS) - bled.get(Blood.HEMOGLOBIN_MASS);
        double before = 10 * calm.get(Blood.HEMOGLOBIN);
        double after = 10 * bled.get(Blood.HEMOGLOBIN);
        assertThat(grams / shed).isBetween(after, before);
        assertThat(calm.get(Blood.VOLUME) - bled.get(Blood.VOLUME)).isBetween(0.5, 0.8);
        assertThat(bled.chart("bleed-at-site"))
                .extracting(EventRecord::detail)
                .first()
                .isEqualTo("major bleeding begins, 800 mL/h");
        assertThat(bled.chart("bleed-at-site"))
                .last()
                .satisfies(end -> assertThat(end.detail())
                        .startsWith("major bleeding stopped: 800 mL in 60 min, hemoglobin ")
                        .endsWith(" g/dL"));
    }

    @Test
    void unitsOfRedCellsAreCountedAndChartedAsStaffThinkOfThem() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(0, "transfuse-red-cells", Map.of("rate", 0.6 / 3600), Map.of())
                .at(1, "transfuse-red-cells", Map.of("rate", 0.0), Map.of())
                .at(1, "enoxaparin", Map.of("dose", 4000.0), Map.of())
                .until(2);
        assertThat(run.get(Blood.RED_CELL_UNITS)).isCloseTo(2, within(1e-9));
        assertThat(run.chart("transfuse-red-cells"))
                .extracting(EventRecord::detail)
                .containsExactly("2 units an hour (600 mL/h)", "has run in");
        assertThat(run.chart("enoxaparin")).extracting(EventRecord::detail).containsExactly("40 mg (4000 IU)");
    }

    @Test
    void siteBleedsOnceAtATime() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(0.5, "bleed-at-site", bleed(0.1, 2), site("cannula"))
                .at(1, "bleed-at-site", bleed(0.3, 1), site("cannula"))
                .at(1, "bleed-at-site", bleed(0.05, 0.5), site("any"))
                .until(3);
        assertThat(run.chart("bleed-at-site"))
                .extracting(EventRecord::detail)
                .contains("not done: bleeding at a cannula goes on already");
        assertThat(run.get(Bleeding.OTHER_BLED)).isCloseTo(0.15, within(0.001));
        assertThat(run.get(BleedingSite.CANNULA.open())).isZero();
        assertThat(run.get(BleedingSite.ANY.flow())).isZero();
    }

    /** The hazard of the mean patient at the median threshold: major bleeding after ln 2/0.0317 days, or at once where it is tiny. */
    @Test
    void hazardThatMeetsItsThresholdBringsABleed() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(BleedingSite.MAJOR.threshold(), 0.02)
                .until(40);
        List<EventRecord> chart = run.chart("bleed-at-site");
        assertThat(chart).hasSize(2);
        assertThat(chart.get(0).kind()).isEqualTo("state-event");
        assertThat(chart.get(0).detail()).isEqualTo("major bleeding begins, 67 mL/h");
        assertThat(chart.get(1).time() - chart.get(0).time()).isCloseTo(12 * 3600, within(1.0));
        assertThat(run.get(BleedingSite.MAJOR.hazard())).isLessThan(0.03);
        assertThat(run.get(BleedingSite.MAJOR.threshold())).isCloseTo(Math.log(2), within(1e-9));
    }

    @Test
    void capillaritisBleedsIntoTheAirSpaces() {
        ComplicationRun calm = ComplicationRun.onEcmo().until(12);
        ComplicationRun ill = ComplicationRun.onEcmo()
                .at(0, "set-capillaritis", Map.of("activity", 0.9), Map.of())
                .until(12);
        double rate = ill.get(Lung.ALVEOLAR_BLEEDING) - calm.get(Lung.ALVEOLAR_BLEEDING);
        assertThat(24 * rate).isBetween(400.0, 900.0);
        assertThat(ill.get(Blood.HEMOGLOBIN)).isLessThan(calm.get(Blood.HEMOGLOBIN) - 0.3);
        assertThat(ill.get(Lung.TOTAL_BLOOD)).isGreaterThan(calm.get(Lung.TOTAL_BLOOD) + 100);
    }

    @Test
    void intracranialBleedingKillsTheMedianPatientWithinDays() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(1, "bleed-at-site", Map.of(), site("intracranial"))
                .until(60);
        assertThat(run.outcome().alive()).isFalse();
        assertThat(run.outcome().endReason()).isEqualTo("intracranial bleeding");
        assertThat(run.outcome().endTime()).isCloseTo(37 * 3600, within(1.0));
        assertThat(run.chart("bleed-at-site").get(0).detail()).contains("pupils unequal");
    }

    @Test
    void clotOfTheMembraneWarnsThenFailsAndIsPutRightByAnExchange() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(Thrombosis.OXYGENATOR_THRESHOLD, 0.03)
                .at(35.5, "change-oxygenator")
                .until(36.5);
        assertThat(run.chart("membrane-alarm"))
                .extracting(EventRecord::detail)
                .containsExactly(
                        "pressure drop of the membrane lung 30 % above the clean one",
                        "pressure drop of the membrane lung 50 % above the clean one: exchange");
        EventRecord failure = run.chart("oxygenator-failure").get(0);
        assertThat(failure.detail()).isEqualTo("clot fills the membrane lung, flow falls");
        assertThat(run.chart("membrane-alarm").get(1).time()).isLessThan(failure.time());
        List<EventRecord> exchange = run.chart("change-oxygenator");
        assertThat(exchange.get(1).time() - exchange.get(0).time()).isCloseTo(450, within(0.1));
        assertThat(exchange.get(1).detail())
                .isEqualTo("new membrane lung after 8 min without flow; 150 mL of blood lost");
        assertThat(run.get(Ecmo.MEMBRANE_FAILED)).isZero();
        assertThat(run.get(Ecmo.MEMBRANE_AGE)).isCloseTo(1 - 0.125, within(0.01));
        assertThat(run.get(Ecmo.CLOT)).isLessThan(0.01);
        assertThat(run.get(Ecmo.BLOOD_FLOW)).isGreaterThan(3);
        assertThat(run.get(Thrombosis.EVENTS)).isEqualTo(1);
    }

    /** 150 mL leave with the old membrane and as much prime comes: volume stays, hemoglobin falls by its share. */
    @ParameterizedTest
    @CsvSource({"change-oxygenator, 0.15", "change-circuit, 0.15", "change-pump-head, 0.03"})
    void plannedExchangeTakesAMinuteAndItsBlood(String kind, double lost_L) {
        ComplicationRun run = ComplicationRun.onEcmo().at(1, kind).until(1.05);
        ComplicationRun calm = ComplicationRun.onEcmo().until(1.05);
        List<EventRecord> chart = run.chart(kind);
        assertThat(chart.get(1).time() - chart.get(0).time()).isCloseTo(60, within(0.1));
        double share = lost_L / (calm.get(Blood.VOLUME) + calm.get(Ecmo.PRIME_VOLUME));
        assertThat(run.get(Blood.HEMOGLOBIN_MASS) / calm.get(Blood.HEMOGLOBIN_MASS))
                .isCloseTo(1 - share, within(1e-4));
        assertThat(run.get(Blood.VOLUME)).isCloseTo(calm.get(Blood.VOLUME), within(0.002));
        boolean newMembrane = !kind.equals("change-pump-head");
        assertThat(run.get(Ecmo.MEMBRANE_AGE) < 0.1).isEqualTo(newMembrane);
    }

    @Test
    void bloodStandsStillDuringAnExchange() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(1, "change-circuit", Map.of(), Map.of("urgency", "emergency"))
                .until(1.05);
        assertThat(run.get(Ecmo.BLOOD_FLOW)).isLessThan(0.02);
        assertThat(run.get(Ecmo.EXCHANGE)).isEqualTo(1);
        ComplicationRun later = ComplicationRun.onEcmo()
                .at(1, "change-circuit", Map.of(), Map.of("urgency", "emergency"))
                .at(1.02, "change-pump-head")
                .until(1.2);
        assertThat(later.get(Ecmo.BLOOD_FLOW)).isGreaterThan(3);
        assertThat(later.chart("change-pump-head").get(0).detail()).contains("is under way");
    }

    @Test
    void pumpHeadClotsUntilItIsChanged() {
        ComplicationRun run =
                ComplicationRun.onEcmo().with(Thrombosis.PUMP_THRESHOLD, 4e-4).until(10);
        assertThat(run.chart("pump-clot").get(0).detail()).isEqualTo("the pump head sounds rough");
        assertThat(run.get(Thrombosis.PUMP_CLOT)).isEqualTo(1);
        ComplicationRun changed = ComplicationRun.onEcmo()
                .at(1, "pump-clot")
                .at(2, "change-pump-head")
                .until(3);
        assertThat(changed.get(Thrombosis.PUMP_CLOT)).isZero();
    }

    @Test
    void ordersWithoutACircuitDoNothing() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(0.1, "stop-ecmo")
                .at(0.2, "oxygenator-failure")
                .at(0.2, "pump-clot")
                .at(0.2, "clot-oxygenator", Map.of("progress", 0.5), Map.of())
                .at(0.2, "change-circuit")
                .until(0.3);
        assertThat(run.get(Thrombosis.EVENTS)).isZero();
        assertThat(run.get(Ecmo.MEMBRANE_FAILED)).isZero();
        assertThat(run.chart("change-circuit")).hasSize(1);
    }

    @Test
    void newCircuitIsClean() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(0.1, "clot-oxygenator", Map.of("progress", 0.6), Map.of())
                .at(0.1, "pump-clot")
                .at(0.2, "stop-ecmo")
                .at(0.3, "start-ecmo", Map.of("speed", 3240.0, "sweep", 0.06), Map.of())
                .until(0.5);
        assertThat(run.get(Ecmo.CLOT)).isLessThan(0.001);
        assertThat(run.get(Ecmo.MEMBRANE_AGE)).isCloseTo(0.2, within(1e-3));
        assertThat(run.get(Thrombosis.PUMP_CLOT)).isZero();
        assertThat(run.get(Bleeding.FRESH_WOUND)).isGreaterThan(0.98);
    }

    @Test
    void clotOfTheCannulatedVeinIsFoundAtDecannulation() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(Thrombosis.CANNULA_VEIN_THRESHOLD, 0.01)
                .at(30, "stop-ecmo")
                .until(31);
        assertThat(run.chart("stop-ecmo").get(0).detail()).contains("thrombosis of the cannulated vein");
        ComplicationRun luckier = ComplicationRun.onEcmo().at(30, "stop-ecmo").until(31);
        assertThat(luckier.chart("stop-ecmo").get(0).detail()).doesNotContain("thrombosis");
    }

    @Test
    void embolismRaisesDeadSpaceAndPulmonaryPressureAndGoesHalfWay() {
        Map<String, Double> forty = Map.of("extent", 0.4);
        ComplicationRun calm = ComplicationRun.onEcmo().until(3);
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(1, "pulmonary-embolism", forty, Map.of())
                .until(3);
        assertThat(run.get(Circulation.PULMONARY_PRESSURE)).isGreaterThan(calm.get(Circulation.PULMONARY_PRESSURE) + 3);
        assertThat(run.get(Lung.DEAD_SPACE_ENGHOFF)).isGreaterThan(calm.get(Lung.DEAD_SPACE_ENGHOFF) + 0.02);
        double before = calm.get(Lung.UNPERFUSED_SHARE);
        double gain = run.get(Lung.UNPERFUSED_SHARE) - before;
        ComplicationRun later = ComplicationRun.onEcmo()
                .at(1, "pulmonary-embolism", forty, Map.of())
                .until(122);
        assertThat(later.get(Lung.UNPERFUSED_SHARE) - before).isCloseTo(gain / 2, within(1e-9));
    }

    @Test
    void strokeEmbolismAndVeinThrombosisFollowFromTheirHazards() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(Thrombosis.STROKE_THRESHOLD, 5e-4)
                .with(Thrombosis.EMBOLISM_THRESHOLD, 1e-3)
                .with(Thrombosis.VEIN_THRESHOLD, 2e-4)
                .at(24, "stop-ecmo")
                .until(26);
        assertThat(run.chart("ischemic-stroke")).isNotEmpty();
        assertThat(run.chart("pulmonary-embolism")).isNotEmpty();
        assertThat(run.chart("vein-thrombosis")).isNotEmpty();
        assertThat(run.get(Thrombosis.EVENTS)).isEqualTo(3);
    }

    @Test
    void heparinInducedThrombocytopeniaComesOnItsDayOrWhenOrdered() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(Coagulation.HIT_DAY, 2)
                .at(0, StandardOrders.SET_HEPARIN, Map.of("ratePerKilogram", 14 / HOUR), Map.of())
                .until(4 * DAY);
        EventRecord onset = run.chart("heparin-induced-thrombocytopenia").get(0);
        assertThat(onset.time() / 86_400).isCloseTo(2, within(0.1));
        assertThat(run.get(Coagulation.HIT)).isGreaterThan(0.8);
        assertThat(run.get(Coagulation.PF4_ANTIBODY)).isGreaterThan(0.4);
        ComplicationRun ordered = ComplicationRun.onEcmo()
                .at(1, "heparin-induced-thrombocytopenia")
                .at(2, "heparin-induced-thrombocytopenia")
                .until(24);
        assertThat(ordered.get(Coagulation.HIT_TITER)).isGreaterThan(0.4);
        assertThat(ordered.get(Coagulation.HIT)).isLessThan(0.01);
    }

    /** A bleed, a failed membrane, its emergency exchange and an embolism close every balance. */
    @Test
    void complicationsCloseEveryBalance() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(1, "bleed-at-site", bleed(1.2, 3), site("gastrointestinal"))
                .at(2, "set-capillaritis", Map.of("activity", 0.7), Map.of())
                .at(5, "oxygenator-failure")
                .at(5.1, "change-oxygenator")
                .at(8, "pump-clot")
                .at(9, "change-circuit")
                .at(12, "pulmonary-embolism")
                .until(24);
        double[] start = run.start().states();
        double[] end = run.snapshot().memory().state();
        for (Balance balance : Balance.all()) {
            double gained =
                    balance.stored(run.model(), row -> end[row]) - balance.stored(run.model(), row -> start[row]);
            double booked =
                    balance.booked(run.model(), row -> end[row]) - balance.booked(run.model(), row -> start[row]);
            double turnover = balance.turnover(run.model(), row -> end[row]);
            assertThat(Math.abs(gained - booked)).as(balance.name()).isLessThan(1e-9 * turnover);
        }
    }

    /** 50 mg of protamine and 25 IU/kg of prothrombin complex are one dose each. */
    @Test
    void reversalHastensClottingOfTheCircuit() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .at(1, StandardOrders.PROTAMINE, Map.of("dose", Unit.MG.engine(50)), Map.of())
                .at(1, StandardOrders.GIVE_PCC, Map.of("dosePerKilogram", Unit.IU_PER_KG.engine(25)), Map.of())
                .until(3);
        assertThat(run.get(Thrombosis.PROCOAGULANT_PRODUCTS)).isCloseTo(StrictMath.exp(-1), within(1e-3));
        assertThat(run.get(Thrombosis.PROTHROMBIN_COMPLEX)).isCloseTo(StrictMath.exp(-2.0 / 24), within(1e-3));
    }

    @Test
    void everyClockHasAnEventOrIsLookedAtByHand() {
        for (HazardClock clock : HazardClock.values()) {
            assertThat(clock.name()).isNotBlank();
        }
        Quantity[] events = {
            Thrombosis.OXYGENATOR_FAILURE, Thrombosis.ACUTE_FAILURE, Thrombosis.PUMP_THROMBOSIS,
            Thrombosis.EMBOLISM, Thrombosis.STROKE, Thrombosis.VEIN_THROMBOSIS,
            Ecmo.DELTA_P_WARNING, Ecmo.DELTA_P_LIMIT, Coagulation.HIT_ONSET
        };
        FakeLane lane = new FakeLane();
        for (Quantity event : events) {
            assertThat(Complications.follow(event.name(), lane))
                    .as(event.name())
                    .isPresent();
        }
        for (BleedingSite site : BleedingSite.values()) {
            assertThat(Complications.follow(site.event().name(), lane)).isPresent();
            assertThat(BleedSize.site(BleedSize.wireName(site))).isEqualTo(site);
        }
        assertThat(Complications.follow(Circulation.DEATH_BY_SHOCK.name(), lane))
                .isEmpty();
    }
}
