package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** What hemostasis a patient comes with: from set-points, from measurements, drawn. */
class HemostasisStartTest {
    private static Bedside lupus() {
        return new Bedside(Bedside.baseline(), 1e-4);
    }

    @Test
    void patientBeginsWithTheLevelsOfIntensiveCare() {
        Bedside bedside = lupus();
        for (Factor factor : Factor.ALL) {
            assertThat(bedside.get(factor.level()))
                    .as(factor.part())
                    .isCloseTo(factor.setpoint() * factor.startShare(), within(0.002 * factor.setpoint()));
        }
        assertThat(bedside.get(Coagulation.ANTITHROMBIN_LEVEL)).isCloseTo(0.6, within(0.001));
        assertThat(bedside.get(Coagulation.PLATELET_COUNT)).isCloseTo(200, within(0.2));
        assertThat(bedside.get(Coagulation.D_DIMER_LEVEL)).isCloseTo(3, within(0.01));
        assertThat(bedside.get(Coagulation.FREE_HEMOGLOBIN_LEVEL)).isCloseTo(20, within(0.1));
        assertThat(bedside.get(Blood.PLASMA_VOLUME)).isCloseTo(3.575 * (1 - 0.294), within(0.01));
        assertThat(bedside.get(Drug.HEPARIN)).isZero();
    }

    /** Two days of looking for the patient behind a gas leave hemostasis where it was. */
    @Test
    void hemostasisDoesNotMoveWhileAGasIsFitted() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        double[] states = Bedside.baseline().states();
        assertThat(states[model.stateRow(Coagulation.LARGE_MULTIMERS)]).isEqualTo(1);
        assertThat(states[model.stateRow(Coagulation.ANTITHROMBIN)] / states[model.stateRow(Coagulation.FACTOR_II)])
                .isCloseTo(0.6 / 0.75, within(1e-12));
    }

    @Test
    void patientWithOtherSetpointsBeginsWithThem() {
        Bedside.Point point = HealthyMan.admitted(Map.of(
                Coagulation.PLATELET_SETPOINT.name(),
                70.0,
                "fibrinogen.setpoint",
                3.0,
                "fibrinogen.start_share",
                1.0,
                "antithrombin.start_share",
                0.25));
        Bedside bedside = new Bedside(point, 1e-4);
        assertThat(bedside.get(Coagulation.PLATELET_COUNT)).isCloseTo(70, within(0.01));
        assertThat(bedside.get(Coagulation.FIBRINOGEN_LEVEL)).isCloseTo(3, within(0.001));
        assertThat(bedside.get(Coagulation.ANTITHROMBIN_LEVEL)).isCloseTo(0.3, within(0.001));
    }

    /** Clearance of heparin with a CV of 35 %, aPTT baseline 1.12 with 12 %, factors ± 40 %. */
    @Test
    void drawnPatientsDifferAsDeclared() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        List<Double> clearance = new ArrayList<>();
        List<Double> baseline = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int patient = 0; patient < 300; patient++) {
            PatientCase drawn = DrawnPatient.of(new Chance(11, patient), model, Bedside.LUNG, LungPreset.CALIBRATED)
                    .patient();
            clearance.add(drawn.parameters().get("heparin.clearance_factor"));
            baseline.add(drawn.parameters().get(Coagulation.APTT_BASELINE_FACTOR.name()));
            double[] states = PatientModel.startStates(model, drawn, 100);
            double volume = states[model.stateRow(Blood.VOLUME)];
            second.add(states[model.stateRow(Coagulation.FACTOR_II)] / (volume * 0.7));
        }
        assertThat(mean(clearance)).isCloseTo(1, within(0.06));
        assertThat(variation(clearance)).isCloseTo(0.35, within(0.05));
        assertThat(mean(baseline)).isCloseTo(1.12, within(0.02));
        assertThat(variation(baseline)).isCloseTo(0.12, within(0.015));
        assertThat(mean(second)).isCloseTo(0.765, within(0.03));
        assertThat(second).allMatch(level -> level > 0.44 && level < 1.06);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double variation(List<Double> values) {
        double mean = mean(values);
        double square =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
        return Math.sqrt(square) / mean;
    }

    @Test
    void everyAmountOfTheTableIsAQuantityOfItsOwn() {
        List<Quantity> amounts =
                Factor.ALL.stream().map(Factor::amount).distinct().toList();
        assertThat(amounts).hasSize(13);
    }
}
