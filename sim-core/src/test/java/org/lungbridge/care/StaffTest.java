package org.lungbridge.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.care.Draft.nothing;
import static org.lungbridge.care.Draft.phase;
import static org.lungbridge.care.ToyBed.HOUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.care.Transfusion.Trigger;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** What staff do besides titrating: products, single doses, other drugs, and mistakes. */
class StaffTest {
    private static final Trigger RED_CELLS = trigger(Product.RED_CELLS, Sign.HEMOGLOBIN, 70, 70, 1);
    private static final Trigger PLATELETS = trigger(Product.PLATELETS, Sign.PLATELETS, 50, 80, 1);

    private static Trigger trigger(Product product, Sign sign, double below, double bleeding, double dose) {
        return new Trigger(
                product,
                Condition.of(sign, false, below),
                Condition.of(sign, false, bleeding),
                false,
                new Amount(dose, false));
    }

    private static Draft transfusing(Trigger... triggers) {
        return new Draft()
                .watch(Panel.HEMOGLOBIN, 2)
                .watch(Panel.PLATELETS, 2)
                .transfusion(new Transfusion(List.of(triggers), 2700, 1800))
                .phases(nothing("none"));
    }

    private static List<Double> minutes(ToyBed.Run run, String what) {
        return run.lines().stream()
                .filter(line -> line.what().equals(what))
                .map(line -> line.time() / 60)
                .toList();
    }

    @Test
    void productsComeAfterThreeQuartersOfAnHourOneInHalfAnHour() {
        ToyBed.Run run = ToyBed.run(
                transfusing(RED_CELLS, PLATELETS).done(),
                5,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(0, Blood.HEMOGLOBIN, 6.5),
                ToyBed.set(0, Coagulation.PLATELET_COUNT, 30),
                ToyBed.set(1.5, Blood.HEMOGLOBIN, 8),
                ToyBed.set(1.5, Coagulation.PLATELET_COUNT, 70));
        assertThat(run.lines("transfusion"))
                .containsExactly(
                        "platelets 30 10^9/L below 50 10^9/L: 1 unit of platelets in 45 min",
                        "hemoglobin 6.5 g/dL below 7 g/dL: 1 unit of red cells in 1.25 h");
        assertThat(minutes(run, "product")).containsExactly(75.0, 105.0);
        assertThat(run.at(1.75 + 5 / 60.0, "redCells")).as("0.3 L in an hour").isCloseTo(0.3, within(1e-9));
        assertThat(run.at(1.25 + 5 / 60.0, "platelets"))
                .as("350 in half an hour")
                .isCloseTo(700, within(1e-6));
        assertThat(run.at(3, "redCells")).isZero();
        assertThat(run.at(3, "platelets")).isZero();
    }

    @Test
    void aSecondUnitIsOrderedOnlyOnBloodDrawnAfterTheFirst() {
        ToyBed.Run run = ToyBed.run(
                transfusing(RED_CELLS).done(), 12, ToyBed.order(0, "start-ecmo"), ToyBed.set(0, Blood.HEMOGLOBIN, 6.5));
        assertThat(minutes(run, "transfusion"))
                .as("runs in from 75 to 135 min: the sample of 2 h does not count, that of 4 h does")
                .startsWith(30.0, 4 * 60 + 30.0);
    }

    @Test
    void aPatientWhoBleedsGetsPlateletsEarlier() {
        ToyBed.Run run = ToyBed.run(
                transfusing(PLATELETS).done(),
                6,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(0, Coagulation.PLATELET_COUNT, 65),
                ToyBed.set(1, Lung.ALVEOLAR_BLEEDING, 20));
        assertThat(run.lines("transfusion").get(0))
                .isEqualTo(
                        "platelets 65 10^9/L below 80 10^9/L in a patient who bleeds: 1 unit of platelets in 45 min");
        assertThat(minutes(run, "transfusion").get(0)).isEqualTo(150.0);
    }

    @Test
    void enoxaparinIsGivenOnceADayLessForWeakKidneysAndNotWhileHeld() {
        Doses daily = new Doses(new Amount(4000, false), 24 * HOUR, new Amount(2000, false), 0.3);
        Strategy strategy = new Draft()
                .agent(Agent.ENOXAPARIN)
                .watch(Panel.PLATELETS, 6)
                .hold(Hold.whileSo(Condition.of(Sign.PLATELETS, false, 30)))
                .phases(new Phase("prophylaxis", null, null, null, daily, List.of()))
                .done();
        ToyBed.Run run = ToyBed.run(
                strategy,
                100,
                ToyBed.order(0, "start-ecmo"),
                ToyBed.set(20, Kidney.CLEARANCE, 0.2),
                ToyBed.set(40, Coagulation.PLATELET_COUNT, 20),
                ToyBed.set(60, Coagulation.PLATELET_COUNT, 90));
        assertThat(run.lines("dose"))
                .containsExactly(
                        "enoxaparin 40 mg (4000 IU)",
                        "enoxaparin 20 mg (2000 IU), less for weak kidneys",
                        "enoxaparin not given: held",
                        "enoxaparin 20 mg (2000 IU), less for weak kidneys",
                        "enoxaparin 20 mg (2000 IU), less for weak kidneys");
        assertThat(run.values("enoxaparin", "dose", Unit.IU)).containsExactly(4000.0, 2000.0, 2000.0, 2000.0);
        assertThat(run.lines("hold")).singleElement().asString().endsWith("enoxaparin held");
    }

    @Test
    void aBolusAtCannulationAndNothingThen() {
        Strategy strategy = new Draft()
                .phases(new Phase("bolus", null, null, new Amount(3000, false), null, List.of()))
                .done();
        ToyBed.Run run = ToyBed.run(strategy, 24);
        assertThat(run.values("heparin-bolus", "dose", Unit.IU)).containsExactly(3000.0);
        assertThat(run.hours("set-heparin")).isEmpty();
        assertThat(run.lines("phase")).containsExactly("bolus; 3000 IU at once");
        assertThat(run.simulation().events(0)).noneMatch(event -> event.what().equals("sample"));
    }

    @Test
    void bivalirudinGoesInFifthsByAptt() {
        double none = Double.POSITIVE_INFINITY;
        Titration fifths = new Titration.Table(List.of(
                new Titration.Row(0, 45, 0, 0.2, null, 0),
                new Titration.Row(45, 60, 0, 0, null, 0),
                new Titration.Row(60, none, 0, -0.2, null, 0)));
        Amount start = new Amount(Unit.MG_PER_KG_PER_HOUR.engine(0.1), true);
        Strategy strategy = new Draft()
                .agent(Agent.BIVALIRUDIN)
                .monitor(Monitor.Test.APTT)
                .titration(fifths)
                .phases(new Phase("low", new Target(45, 60), start, null, null, List.of()))
                .limits(new Limits(null, null))
                .done();
        ToyBed.Run run = ToyBed.run(strategy, 8);
        assertThat(run.values("set-bivalirudin", "rate", Unit.MG_PER_KG_PER_HOUR))
                .startsWith(0.1, 0.12, 0.144, 0.173);
        assertThat(run.lines("titration").get(0)).isEqualTo("aPTT 36 s below 45-60 s: bivalirudin 0.1 → 0.12 mg/kg/h");
    }

    @Test
    void samplesAreMissedAndLateAsOftenAsSaidAndTheSameUnderAnotherStrategy() {
        Compliance sloppy = new Compliance(0.1, 0.25, HOUR, 0, 1);
        ToyBed.Run run = ToyBed.run(
                new Draft().compliance(sloppy).phases(phase("wide", 100, 390)).done(), 600);
        int missed = run.lines("missed-sample").size();
        int late = run.lines("late-sample").size();
        assertThat(missed / 300.0).isBetween(0.05, 0.16);
        assertThat(late / 300.0).isBetween(0.17, 0.33);
        List<Double> sampled = run.simulation().events(0).stream()
                .filter(event -> event.what().equals("sample"))
                .map(EventRecord::time)
                .toList();
        assertThat(sampled).as("at most one for each visit").hasSizeBetween(300 - missed - 1, 300);
        ToyBed.Run other = ToyBed.run(
                new Draft()
                        .id("other")
                        .compliance(sloppy)
                        .phases(phase("wider", 90, 395))
                        .done(),
                600);
        assertThat(minutes(other, "missed-sample")).isEqualTo(minutes(run, "missed-sample"));
        assertThat(minutes(other, "late-sample")).isEqualTo(minutes(run, "late-sample"));
    }

    @Test
    void dosesAreWrongAsOftenAsSaid() {
        Doses daily = new Doses(new Amount(4000, false), 24 * HOUR, null, 0);
        Strategy strategy = new Draft()
                .agent(Agent.ENOXAPARIN)
                .compliance(new Compliance(0, 0, 0, 0.3, 2))
                .phases(new Phase("prophylaxis", null, null, null, daily, List.of()))
                .done();
        List<Double> doses = ToyBed.run(strategy, 24 * 200).values("enoxaparin", "dose", Unit.IU);
        long twice = doses.stream().filter(dose -> dose == 8000).count();
        long half = doses.stream().filter(dose -> dose == 2000).count();
        assertThat(twice + half + doses.stream().filter(dose -> dose == 4000).count())
                .isEqualTo(doses.size());
        assertThat((double) (twice + half) / doses.size()).isBetween(0.2, 0.4);
        assertThat((double) twice / (twice + half)).isBetween(0.3, 0.7);
    }

    @Test
    void aWrongRateRunsUntilTheRateIsSetAgain() {
        Compliance always = new Compliance(0, 0, 0, 1, 2);
        ToyBed.Run run = ToyBed.run(
                new Draft().compliance(always).phases(phase("wide", 100, 390)).done(), 20);
        List<Double> rates = run.values("set-heparin", "ratePerKilogram", Unit.IU_PER_KG_PER_HOUR);
        assertThat(rates).hasSize(1).first().isIn(2.5, 10.0);
        assertThat(run.lines("wrong-dose"))
                .containsExactly("5 IU/kg/h meant, %s times as much given".formatted(rates.get(0) == 10 ? "2" : "0.5"));
        assertThat(run.lines("titration")).as("staff do not know").allMatch(line -> line.endsWith("stays 5 IU/kg/h"));
    }

    @Test
    void everyOrderOfAProtocolIsOneTheWardKnows() {
        StandardOrders ward = new StandardOrders();
        for (Agent agent : Agent.values()) {
            assertThat(!agent.infused() || ward.knows(agent.infusion())).isTrue();
        }
        for (Product product : Product.values()) {
            assertThat(ward.knows(product.kind())).isTrue();
        }
        assertThat(List.of("heparin-bolus", "protamine", "enoxaparin")).allMatch(ward::knows);
    }
}
