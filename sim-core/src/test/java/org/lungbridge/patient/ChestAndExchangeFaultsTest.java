package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;

/** Gas in the pleura, and what machines that exchange plasma do wrong. */
class ChestAndExchangeFaultsTest {
    @Test
    void simplePneumothoraxCostsSaturationAndPlateauButNotThePressure() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, Pneumothorax.KIND)
                .at(10, StandardOrders.CHEST_RADIOGRAPH)
                .at(20, Pneumothorax.DECOMPRESS)
                .until(60);
        assertThat(run.get(Lung.PLATEAU_PRESSURE, 10)).isGreaterThan(run.get(Lung.PLATEAU_PRESSURE, 1) + 2);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 10)).isLessThan(run.get(Blood.ARTERIAL_SATURATION, 1) - 0.015);
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 10))
                .isCloseTo(run.get(Circulation.ARTERIAL_PRESSURE, 1), within(5.0));
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 60))
                .isCloseTo(run.get(Blood.ARTERIAL_SATURATION, 1), within(0.01));
        assertThat(run.chart()).anyMatch(line -> line.contains("air between lung and chest wall"));
    }

    /** Tension: pressure in the chest up, venous return and arterial pressure down, plateau up; gone with the needle. */
    @Test
    void tensionPneumothoraxTakesVenousReturnWithinMinutesAndTheNeedleGivesItBack() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, Pneumothorax.KIND, Map.of("tension", 1.0))
                .at(20, Pneumothorax.DECOMPRESS)
                .until(40);
        assertThat(run.get(Circulation.INTRATHORACIC_PRESSURE, 10))
                .isGreaterThan(run.get(Circulation.INTRATHORACIC_PRESSURE, 1) + 10);
        assertThat(run.get(Circulation.CARDIAC_OUTPUT, 10)).isLessThan(0.7 * run.get(Circulation.CARDIAC_OUTPUT, 1));
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 10))
                .isLessThan(run.get(Circulation.ARTERIAL_PRESSURE, 1) - 10);
        assertThat(run.get(Lung.PLATEAU_PRESSURE, 10)).isGreaterThan(run.get(Lung.PLATEAU_PRESSURE, 1) + 15);
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 4))
                .as("it grows")
                .isGreaterThan(run.get(Circulation.ARTERIAL_PRESSURE, 8) + 5);
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 22))
                .isCloseTo(run.get(Circulation.ARTERIAL_PRESSURE, 1), within(3.0));
        assertThat(run.get(Lung.PLATEAU_PRESSURE, 40)).isCloseTo(run.get(Lung.PLATEAU_PRESSURE, 1), within(2.0));
    }

    @Test
    void tensionPneumothoraxWithoutACircuitIsDeadlyHypoxemia() {
        FaultRun run = FaultRun.ventilated()
                .at(2, Pneumothorax.KIND, Map.of("tension", 1.0))
                .until(9);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 9)).isLessThan(run.get(Blood.ARTERIAL_SATURATION, 1) - 0.2);
    }

    /** Citrate of four usual sessions takes 0.4 mmol/L, and pressure with it; calcium and the end of citrate bring both back. */
    @Test
    void citrateTakesCalciumAndPressureUntilCalciumIsGiven() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, StandardOrders.START_RENAL_REPLACEMENT)
                .at(10, ExchangeTrouble.KIND, Map.of(), Map.of("problem", "citrate-toxicity"))
                .at(70, ExchangeTrouble.CALCIUM, Map.of("dose", 1.0))
                .at(71, StandardOrders.STOP_RENAL_REPLACEMENT)
                .until(150);
        assertThat(run.get(Blood.IONIZED_CALCIUM, 69)).isBetween(0.72, 0.80);
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 69))
                .isLessThan(run.get(Circulation.ARTERIAL_PRESSURE, 9) - 3);
        assertThat(run.get(Circulation.CARDIAC_OUTPUT, 69)).isLessThan(run.get(Circulation.CARDIAC_OUTPUT, 9) - 0.5);
        assertThat(run.get(Blood.IONIZED_CALCIUM, 72)).isCloseTo(1.03, within(0.05));
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 72))
                .isCloseTo(run.get(Circulation.ARTERIAL_PRESSURE, 9), within(1.5));
        assertThat(run.get(Blood.IONIZED_CALCIUM, 150)).isCloseTo(1.15, within(0.01));
    }

    @Test
    void airOfAnExchangeEndsItsSessionAndReachesThePump() {
        FaultRun run = FaultRun.onEcmo()
                .at(1, StandardOrders.PLASMA_EXCHANGE)
                .at(5, ExchangeTrouble.KIND, Map.of("volume", 0.016), Map.of("problem", "air-entry"))
                .at(8, ExchangeTrouble.STOP_PLASMA)
                .at(9, ExchangeTrouble.KIND, Map.of(), Map.of("problem", "return-pressure"))
                .until(10);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 6)).as("half of the head is empty").isBetween(1.0, 3.2);
        assertThat(run.get(Fault.ACTUAL_SPEED, 6)).isEqualTo(3240);
        assertThat(run.chart())
                .contains(
                        "console-alarm: exchange: air in the return line",
                        "stop-plasma-exchange: not done: none was running",
                        "exchange-problem: not done: no exchange is running");
    }

    @Test
    void highReturnPressureStopsTheMachine() {
        FaultRun run = FaultRun.onEcmo()
                .at(1, StandardOrders.START_RENAL_REPLACEMENT)
                .at(5, ExchangeTrouble.KIND, Map.of(), Map.of("problem", "return-pressure"))
                .at(6, StandardOrders.STOP_RENAL_REPLACEMENT)
                .until(7);
        assertThat(run.chart())
                .contains(
                        "console-alarm: exchange: return pressure",
                        "stop-renal-replacement: not done: none was running");
    }

    @Test
    void pressureStopsACannulaEndoscopyStopsTheGutAndNothingTheBrain() {
        FaultRun run = FaultRun.onEcmo()
                .at(
                        1,
                        StandardOrders.BLEED_AT_SITE,
                        Map.of("volume", 0.6, "duration", 7200.0),
                        site("gastrointestinal"))
                .at(2, BleedingControl.KIND, Map.of(), site("gastrointestinal"))
                .at(3, StandardOrders.BLEED_AT_SITE, Map.of("volume", 0.3, "duration", 3600.0), site("cannula"))
                .at(4, BleedingControl.KIND, Map.of(), site("cannula"))
                .at(6, BleedingControl.KIND, Map.of(), site("cannula"))
                .at(6, BleedingControl.KIND, Map.of(), site("intracranial"))
                .until(60);
        assertThat(run.chart())
                .contains(
                        "control-bleeding: bleeding at a cannula stopped",
                        "control-bleeding: gastrointestinal bleeding stopped",
                        "control-bleeding: not done: bleeding at a cannula: nothing bleeds",
                        "control-bleeding: not done: nothing stops bleeding inside of the skull");
        double during = run.get(Blood.VOLUME, 20) - run.get(Blood.VOLUME, 40);
        double after = run.get(Blood.VOLUME, 50) - run.get(Blood.VOLUME, 60);
        assertThat(during).isGreaterThan(2 * after + 0.05);
    }

    private static Map<String, String> site(String site) {
        return Map.of("site", site);
    }
}
