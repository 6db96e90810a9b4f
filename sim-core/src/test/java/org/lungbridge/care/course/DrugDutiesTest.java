package org.lungbridge.care.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Drugs, exchange, kidneys, products, and what is decided at the end of a course. */
class DrugDutiesTest {
    private static PaperBed bleeding(Duty... duties) {
        return new PaperBed(duties).show(Lung.ALVEOLAR_BLEEDING, 50);
    }

    @Test
    void threePulsesThenPrednisoloneThatTapers() {
        PaperBed bed = new PaperBed(Glucocorticoids.USUAL).until(24 * 12);
        assertThat(bed.hours("methylprednisolone")).containsExactly(1.0, 25.0, 49.0);
        assertThat(bed.values("set-prednisolone", "dailyDose", Unit.G_PER_HOUR))
                .as("60 mg, then three quarters of it, a day")
                .containsExactly(0.0025, 0.0019);
    }

    @Test
    void cyclophosphamideIsLessForAgeAndKidneysAndWaitsForInfection() {
        Cyclophosphamide u = Cyclophosphamide.USUAL;
        Cyclophosphamide old =
                new Cyclophosphamide(0, u.perKilogram(), u.most(), 6, u.interval(), 70, u.heldForInfection());
        PaperBed bed = new PaperBed(old).show(Kidney.FILTRATION, 0.2).until(2);
        assertThat(bed.values("cyclophosphamide", "dose", Unit.MG)).containsExactly(506.25);
        Antibiotics watchful = new Antibiotics(false, 7 * 86_400, 1, 0.5, 200, 38.5, false);
        PaperBed febrile =
                new PaperBed(watchful, old).show(Blood.TEMPERATURE, 39).until(24);
        assertThat(febrile.hours("cyclophosphamide")).isEmpty();
        assertThat(febrile.hours("set-antibiotics")).containsExactly(1.0);
    }

    /** Half a day after the first signs though no test says so; once, and not for signs that antibiotics have answered. */
    @Test
    void signsOfInfectionAreTreatedHalfADayLaterWithoutWaitingForATest() {
        PaperBed bed = new PaperBed(new Antibiotics(false, 7 * 86_400, 1, 0.5, 200, 38.5, false)).until(20);
        assertThat(bed.given).isEmpty();
        bed.show(Care.INFECTION_SIGNS, 20 * PaperBed.HOUR).until(24 * 12);
        assertThat(bed.hours("set-antibiotics")).containsExactly(32.0, 32.0 + 7 * 24);
        bed.show(Care.INFECTION_SIGNS, 24 * 12 * PaperBed.HOUR).until(24 * 13);
        assertThat(bed.hours("set-antibiotics")).containsExactly(32.0, 32.0 + 7 * 24, 24 * 12.0 + 12);
    }

    @Test
    void theDiagnosisComesByLavageAtItsTimeAndOnce() {
        PaperBed bed = new PaperBed(new Diagnosis(36 * PaperBed.HOUR, true, false)).until(72);
        assertThat(bed.hours("bronchoscopy")).containsExactly(36.0);
        assertThat(bed.lines).containsOnlyOnce("diagnosis: alveolar hemorrhage, by lavage");
    }

    @Test
    void withoutATubeRadiographAndHemoglobinHaveToDo() {
        PaperBed bed = new PaperBed(Diagnosis.USUAL).show("airway.support", 1).until(24);
        assertThat(bed.hours("bronchoscopy")).isEmpty();
        assertThat(bed.lines).contains("diagnosis: alveolar hemorrhage, by radiograph and hemoglobin");
    }

    @Test
    void aMissedHemorrhageIsFoundByNobodyAtTheBed() {
        PaperBed bed = new PaperBed(new Diagnosis(0, true, true)).until(24 * 20);
        assertThat(bed.given).isEmpty();
        assertThat(bed.lines).isEmpty();
    }

    @Test
    void culturesAreTakenBeforeTheFirstDoseAndBacteriaInBloodAreAnInfection() {
        Cyclophosphamide drug = Cyclophosphamide.USUAL;
        PaperBed bed = new PaperBed(Antibiotics.USUAL, drug).until(1);
        assertThat(bed.samples)
                .singleElement()
                .satisfies(sample -> assertThat(sample.text("tests")).isEqualTo("respiratoryCulture,bloodCulture"));
        assertThat(bed.samples.get(0).time()).isEqualTo(bed.given.get(0).time());
        bed.result(Panel.BLOOD_CULTURE, Map.of(Measurand.BLOOD_GROWTH, 3.1)).until(24 * 6);
        assertThat(bed.lines).containsOnlyOnce("culture-positive: bacteria grow from blood: infection");
        assertThat(bed.hours("cyclophosphamide")).isEmpty();
    }

    @Test
    void growthFromATubeAloneIsColonization() {
        PaperBed bed = new PaperBed(Antibiotics.USUAL, Cyclophosphamide.USUAL).until(1);
        bed.result(Panel.RESPIRATORY_CULTURE, Map.of(Measurand.AIRWAY_GROWTH, 6.0))
                .until(24 * 6);
        assertThat(bed.hours("cyclophosphamide")).isNotEmpty();
    }

    @Test
    void exchangeWaitsTwoDaysAfterRituximab() {
        PaperBed bed = bleeding(Rituximab.USUAL, PlasmaExchanges.USUAL).until(24 * 5);
        List<Double> exchanges = bed.hours("plasma-exchange");
        double rituximab = bed.hours("rituximab").get(0);
        assertThat(exchanges).isNotEmpty();
        assertThat(exchanges).noneMatch(hour -> hour > rituximab && hour < rituximab + 48);
    }

    @Test
    void exchangeIsDailyWhileTheLungBleedsThenOnAlternateDays() {
        PaperBed bed = bleeding(PlasmaExchanges.USUAL).until(24 * 2);
        bed.show(Lung.ALVEOLAR_BLEEDING, 0).until(24 * 12);
        assertThat(bed.hours("plasma-exchange")).startsWith(12.0, 36.0, 84.0).hasSize(7);
        assertThat(bed.values("plasma-exchange", "donorPlasmaShare", Unit.ONE)).startsWith(0.5, 0.5, 0.0);
        assertThat(bed.given).allMatch(order -> order.text("access").equals("own-line"));
    }

    @Test
    void renalReplacementBeginsAndEndsWithTheKidneys() {
        PaperBed bed = new PaperBed(RenalReplacement.USUAL)
                .show(Kidney.FILTRATION, 0.1)
                .until(12);
        assertThat(bed.hours("start-renal-replacement")).containsExactly(7.0);
        bed.show(Kidney.FILTRATION, 0.4).until(24);
        assertThat(bed.hours("stop-renal-replacement")).containsExactly(19.0);
    }

    /** AKIKI: oliguria of three days, whatever filtration is left. */
    @Test
    void renalReplacementBeginsAfterThreeDaysOfOliguria() {
        PaperBed bed = new PaperBed(RenalReplacement.USUAL)
                .show(Kidney.FILTRATION, 0.25)
                .until(71);
        assertThat(bed.given).isEmpty();
        assertThat(bed.until(80).hours("start-renal-replacement")).containsExactly(73.0);
        PaperBed enough = new PaperBed(RenalReplacement.USUAL)
                .show(Kidney.FILTRATION, 0.35)
                .until(200);
        assertThat(enough.given).isEmpty();
    }

    /** Water is removed until the balance is even, not for as long as the filter runs. */
    @Test
    void renalReplacementStopsRemovingWaterAtAnEvenBalance() {
        PaperBed bed = new PaperBed(RenalReplacement.USUAL)
                .show(Kidney.FILTRATION, 0.1)
                .show(Blood.FLUID_BALANCE, 2)
                .until(12);
        bed.show(Blood.FLUID_BALANCE, -0.1).until(24);
        assertThat(bed.values("start-renal-replacement", "fluidRemoval", Unit.ML_PER_HOUR))
                .containsExactly(100.0, 0.0);
    }

    @Test
    void furosemideWaitsForTheEndOfShock() {
        PaperBed bed = new PaperBed(Diuresis.USUAL).show(Blood.FLUID_BALANCE, 3).show(Circulation.NOREPINEPHRINE, 0.3);
        assertThat(bed.until(24).given).isEmpty();
        bed.show(Circulation.NOREPINEPHRINE, 0).until(45);
        assertThat(bed.hours("furosemide")).containsExactly(37.0, 45.0);
    }

    @Test
    void norepinephrineKeepsPressureInItsBand() {
        PaperBed bed = new PaperBed(Vasopressor.USUAL)
                .show(Circulation.ARTERIAL_PRESSURE, 58)
                .until(2);
        assertThat(bed.values("set-norepinephrine", "rate", Unit.ONE)).containsExactly(0.02, 0.04);
        bed.show(Circulation.ARTERIAL_PRESSURE, 85).until(8);
        assertThat(bed.shows(Circulation.NOREPINEPHRINE)).isZero();
        assertThat(bed.hours("set-norepinephrine")).hasSize(4);
    }

    @Test
    void fluidAnswersChatterAndEndsWithItsDay() {
        PaperBed bed =
                new PaperBed(Fluids.USUAL).onEcmo().show(Ecmo.CHATTER, 0.6).until(20.2);
        assertThat(bed.given).filteredOn(order -> order.value("rate") > 0).hasSize(8);
        assertThat(bed.given).filteredOn(order -> order.value("rate") == 0).hasSize(8);
    }

    @Test
    void theRescueLadderClimbsRungByRung() {
        PaperBed bed = bleeding(RescueLadder.USUAL);
        bed.result(Panel.PLATELETS, Map.of(Measurand.PLATELETS, 60.0)).until(48);
        assertThat(bed.given.stream()
                        .filter(order -> order.value("dose", 1) > 0 && order.value("rate", 1) > 0)
                        .map(Order::kind)
                        .distinct())
                .containsExactly("transfuse-platelets", "aminocaproic-acid", "rfviia");
        assertThat(bed.hours("rfviia")).containsExactly(15.0, 39.0);
    }

    /** One count leads to one unit, whichever of two duties asks for it: an order that begins it and one that ends it. */
    @Test
    void ladderAndTransfusionGiveOneUnitOfPlateletsBetweenThem() {
        for (Duty[] duties :
                new Duty[][] {{RescueLadder.USUAL, Transfusions.USUAL}, {Transfusions.USUAL, RescueLadder.USUAL}}) {
            PaperBed bed = bleeding(duties);
            bed.until(6.5)
                    .result(Panel.PLATELETS, Map.of(Measurand.PLATELETS, 60.0))
                    .until(14.5);
            assertThat(bed.hours("transfuse-platelets")).hasSize(2);
            assertThat(bed.hours("aminocaproic-acid")).isNotEmpty();
        }
    }

    @Test
    void aClottingMembraneGetsNoAntifibrinolytic() {
        PaperBed bed = bleeding(RescueLadder.USUAL)
                .onEcmo()
                .show(Ecmo.DELTA_P_RISE, 0.4)
                .until(24);
        assertThat(bed.hours("aminocaproic-acid")).isEmpty();
    }

    @Test
    void prophylaxisWaitsForADryDay() {
        PaperBed bed = bleeding(Thromboprophylaxis.USUAL).until(10);
        bed.show(Lung.ALVEOLAR_BLEEDING, 0).until(48);
        assertThat(bed.hours("enoxaparin")).containsExactly(35.0);
        assertThat(bed.values("enoxaparin", "dose", Unit.IU)).containsExactly(4000.0);
    }

    @Test
    void aResultLeadsToOneProduct() {
        PaperBed bed = new PaperBed(Transfusions.USUAL).until(0.5);
        bed.result(Panel.HEMOGLOBIN, Map.of(Measurand.HEMOGLOBIN, 6.5)).until(12);
        assertThat(bed.hours("transfuse-red-cells")).containsExactly(1.75, 2.75);
    }

    @Test
    void plateletsOfAPatientWhoBleedsHaveAHigherThreshold() {
        PaperBed dry = new PaperBed(Transfusions.USUAL).until(0.5);
        dry.result(Panel.PLATELETS, Map.of(Measurand.PLATELETS, 65.0)).until(4);
        assertThat(dry.given).isEmpty();
        PaperBed wet = bleeding(Transfusions.USUAL).until(0.5);
        wet.result(Panel.PLATELETS, Map.of(Measurand.PLATELETS, 65.0)).until(4);
        assertThat(wet.hours("transfuse-platelets")).hasSize(2);
    }

    /** Blood of 150 mmHg is saturated; a new membrane helps only who lacks oxygen. */
    @Test
    void aPoorMembraneIsExchangedWhenThePatientLacksOxygen() {
        PaperBed bed = new PaperBed(MembraneExchange.USUAL)
                .onEcmo()
                .show(Ecmo.DELTA_P_RISE, 0.2)
                .show(Ecmo.POST_PO2, 150)
                .until(5);
        assertThat(bed.hours("change-oxygenator")).isEmpty();
        bed.show(Blood.PULSE_SATURATION, 0.85).until(6);
        assertThat(bed.hours("change-oxygenator")).containsExactly(6.0);
        bed.show(Blood.PULSE_SATURATION, 0.93).show(Ecmo.POST_PO2, 90).until(24);
        assertThat(bed.hours("change-oxygenator")).containsExactly(6.0, 18.0);
    }

    @Test
    void aMembraneThatClotsIsExchangedOnce() {
        PaperBed bed = new PaperBed(MembraneExchange.USUAL)
                .onEcmo()
                .show(Ecmo.DELTA_P_RISE, 0.6)
                .until(5);
        assertThat(bed.hours("change-oxygenator")).containsExactly(1.0);
    }

    @Test
    void bleedingLungsAreSuckedEveryFourHoursAndOthersEveryEight() {
        assertThat(bleeding(Suctions.USUAL).until(12).hours("suction")).containsExactly(1.0, 4.0, 8.0, 12.0);
        assertThat(new PaperBed(Suctions.USUAL).until(18).hours("suction")).containsExactly(1.0, 9.0, 17.0);
        // Blakeman 2022, Respir Care 67:258: no longer than 15 s
        assertThat(Suctions.USUAL.duration()).isEqualTo(15);
    }

    @Test
    void aStiffLungAfterFourWeeksEndsInWithdrawalAfterATalk() {
        PaperBed bed = new PaperBed(Withdrawal.USUAL)
                .onEcmo()
                .show(Ventilator.MEASURED_COMPLIANCE, 12)
                .until(24 * 32);
        assertThat(bed.lines)
                .filteredOn(line -> line.startsWith("family-meeting"))
                .hasSize(1);
        assertThat(bed.hours("withdraw-life-support").get(0)).isEqualTo(24 * 30 + 1.0);
        PaperBed soft = new PaperBed(Withdrawal.USUAL).onEcmo().until(24 * 32);
        assertThat(soft.given).isEmpty();
    }

    @Test
    void aSedatedPatientIsNoTransplantCandidate() {
        PaperBed bed = new PaperBed(TransplantCandidacy.USUAL).onEcmo().until(24 * 15);
        assertThat(bed.given).singleElement().satisfies(order -> {
            assertThat(order.text("decision")).isEqualTo("refused");
            assertThat(order.text("reason")).contains("not awake");
        });
    }

    @Test
    void anAwakeCandidateIsListedAndOfferedLungsAreTaken() {
        PaperBed bed = awake().until(24 * 15);
        assertThat(bed.hours("list-for-transplant")).containsExactly(24.0 * 14 + 1);
        assertThat(bed.given.get(0).text("decision")).isEqualTo("listed");
        assertThat(bed.hours("withdraw-life-support")).isEmpty();
        bed.show(Care.LUNGS_OFFERED, 1).until(24 * 15 + 2);
        assertThat(bed.hours("transplant")).hasSize(1);
    }

    @Test
    void lungsAreDeclinedForWhoIsTooSickWhenTheyCome() {
        PaperBed bed = awake().until(24 * 15);
        bed.show(Circulation.NOREPINEPHRINE, 0.5).show(Care.LUNGS_OFFERED, 1).until(24 * 15 + 3);
        assertThat(bed.hours("transplant")).isEmpty();
        assertThat(bed.lines).containsOnlyOnce("lung-offer-declined: shock");
        bed.until(24 * 24);
        assertThat(bed.given.get(1).text("decision")).isEqualTo("delisted");
    }

    @Test
    void whoRecoversLeavesTheList() {
        PaperBed bed = awake().until(24 * 15);
        bed.show(Ecmo.CONNECTED, 0).until(24 * 15 + 3);
        assertThat(bed.given.get(1).text("decision")).isEqualTo("delisted");
        assertThat(bed.given.get(1).text("reason")).isEqualTo("off ECMO");
    }

    /** On ECMO, awake and stiff: a candidate whose life support would be withdrawn otherwise. */
    private static PaperBed awake() {
        Withdrawal soon = new Withdrawal(14 * 86_400, 1, 0, 0, 3600);
        return new PaperBed(TransplantCandidacy.USUAL, soon)
                .show(Breathing.SEDATION_DEPTH, 0.1)
                .show(Care.LUNGS_OFFERED, 0)
                .onEcmo();
    }

    @Test
    void oxygenIsSteppedDownToRoomAirAndThePatientGoesHome() {
        PaperBed bed = new PaperBed(OxygenSupport.USUAL, Discharges.USUAL)
                .show("airway.support", 1)
                .show(Ventilator.FIO2, 0.3)
                .show(Blood.PULSE_SATURATION, 0.97);
        bed.until(24);
        assertThat(bed.given)
                .last()
                .satisfies(order -> assertThat(order.text("device")).isEqualTo("room-air"));
        bed.show("airway.support", 0).until(24 * 12);
        assertThat(bed.given.stream()
                        .filter(order -> order.kind().equals("discharge"))
                        .map(order -> order.text("to")))
                .containsExactly("ward", "home");
    }

    @Test
    void whoStaysOnLittleOxygenGoesHomeWithIt() {
        for (double fiO2 : new double[] {0.3, 0.4}) {
            PaperBed bed = new PaperBed(Discharges.USUAL)
                    .show("airway.support", 1)
                    .show(Ventilator.FIO2, fiO2)
                    .show(Blood.PULSE_SATURATION, 0.92);
            bed.until(24 * 13);
            assertThat(bed.given).noneMatch(order -> order.text("to").equals("home"));
            bed.until(24 * 20);
            assertThat(bed.given.stream().anyMatch(order -> order.text("to").equals("home")))
                    .isEqualTo(fiO2 < 0.35);
        }
    }
}
