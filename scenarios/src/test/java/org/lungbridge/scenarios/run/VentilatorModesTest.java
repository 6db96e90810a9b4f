package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Library;

/** The shipped walk through modes and maneuvers: every objective shows in the numbers. */
class VentilatorModesTest {
    private static RunResult run;

    @BeforeAll
    static void patientIsVentilatedInEveryWay() {
        run = ScenarioRun.prepare(Library.scenario("ventilator-modes"), RunOptions.usual())
                .run((done, total) -> {}, () -> false);
        assertThat(run.outcome().alive()).isTrue();
    }

    private static double at(String column, double minutes) {
        int row = Arrays.binarySearch(run.recording().times(), Math.rint(60 * minutes));
        return run.recording().column(column)[row];
    }

    @Test
    void volumeControlHoldsTheVolumeAndPressureControlThePressure() {
        assertThat(at("tidalVolume_mL", 19)).isCloseTo(450, within(0.5));
        assertThat(at("peakPressure_cmH2O", 29)).isCloseTo(23, within(0.1));
        assertThat(at("tidalVolume_mL", 29)).isBetween(400.0, 500.0);
        assertThat(at("tidalVolume_mL", 44)).as("a lung that opened").isGreaterThan(at("tidalVolume_mL", 29) + 5);
    }

    @Test
    void fasterBreathsTrapGasAndClearCarbonDioxide() {
        double slow = at("totalPEEP_cmH2O", 9) - at("PEEP_cmH2O", 9);
        double fast = at("totalPEEP_cmH2O", 14) - at("PEEP_cmH2O", 14);
        assertThat(slow).isBetween(0.1, 1.0);
        assertThat(fast).isGreaterThan(2 * slow);
        assertThat(at("PaCO2_mmHg", 14)).isLessThan(at("PaCO2_mmHg", 9) - 3);
        assertThat(at("mechanicalPower_JPerMin", 14)).isGreaterThan(1.3 * at("mechanicalPower_JPerMin", 9));
    }

    @Test
    void recruitmentOpensTheLungAndItStaysOpenForAWhile() {
        double before = at("recruitedFraction", 29);
        assertThat(at("recruitedFraction", 31.5)).isGreaterThan(before + 0.05);
        assertThat(at("recruitedFraction", 44)).isGreaterThan(before + 0.03);
        assertThat(at("compliance_mLPerCmH2O", 44)).isGreaterThan(at("compliance_mLPerCmH2O", 29) + 2);
        assertThat(at("PaO2_mmHg", 44)).isGreaterThan(at("PaO2_mmHg", 29) + 4);
    }

    @Test
    void releaseVentilatesWithFewLargeBreaths() {
        assertThat(at("respiratoryRate_perMin", 70)).isCloseTo(60 / 5.6, within(0.01));
        assertThat(at("peakPressure_cmH2O", 70)).isCloseTo(26, within(0.01));
        assertThat(at("tidalVolume_mL", 70)).isGreaterThan(600);
        assertThat(at("totalPEEP_cmH2O", 70)).as("the release ends early").isGreaterThan(5);
    }

    @Test
    void supportedPatientBreathesByHimselfUntilSedationTakesIt() {
        assertThat(at("respiratoryRate_perMin", 94)).isGreaterThan(14);
        assertThat(at("respiratoryRate_perMin", 104)).as("backup").isCloseTo(10, within(0.01));
        assertThat(at("PaCO2_mmHg", 104)).isGreaterThan(at("PaCO2_mmHg", 94) + 10);
        assertThat(at("respiratoryRate_perMin", 114)).isGreaterThan(14);
        assertThat(at("PaCO2_mmHg", 114)).isCloseTo(at("PaCO2_mmHg", 94), within(3.0));
    }

    @Test
    void disconnectionStopsEverythingAndClosesLung() {
        double before = at("recruitedFraction", 114.5);
        assertThat(at("respiratoryRate_perMin", 115 + 20 / 60.0)).isZero();
        assertThat(at("peakPressure_cmH2O", 115 + 20 / 60.0)).isZero();
        assertThat(at("EtCO2_mmHg", 115 + 20 / 60.0)).isZero();
        assertThat(at("recruitedFraction", 116)).isLessThan(before - 0.005);
    }

    @Test
    void holdsAreReadAndNoLimitIsMet() {
        assertThat(run.events())
                .filteredOn(event -> event.what().equals("inspiratory-hold"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.detail()).contains("plateau ", "static compliance "));
        assertThat(run.events())
                .filteredOn(event -> event.what().equals("expiratory-hold"))
                .extracting(EventRecord::detail)
                .hasSize(2)
                .allSatisfy(detail -> assertThat(detail).contains("intrinsic PEEP "));
        assertThat(run.events()).noneMatch(event -> event.what().equals("pressure-limit"));
    }
}
