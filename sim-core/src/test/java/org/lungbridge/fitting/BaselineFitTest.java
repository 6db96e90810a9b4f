package org.lungbridge.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Model;
import org.lungbridge.patient.Anthropometry;
import org.lungbridge.patient.PatientCase;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** The patient behind a blood gas. The gas is that of source S1 (lupus, before ECMO): pH 7.22, PaCO2 41, PaO2 48. */
class BaselineFitTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static PatientCase lupus() {
        Map<String, Double> settings = new TreeMap<>();
        settings.put(Ventilator.FIO2.name(), 1.0);
        settings.put(Ventilator.PEEP.name(), Ventilator.PEEP.unit().engine(22));
        settings.put(Ventilator.SET_TIDAL_VOLUME.name(), 0.3);
        settings.put(Ventilator.RATE.name(), 28 / 60.0);
        settings.put(Circulation.NOREPINEPHRINE.name(), 0.2);
        Map<String, Double> parameters = new TreeMap<>();
        return new PatientCase(new Anthropometry(Anthropometry.Sex.FEMALE, 160, 55), parameters, settings);
    }

    private static Baseline baseline(double paO2, OptionalDouble saO2, OptionalDouble lactate, OptionalDouble map) {
        return new Baseline(lupus(), new BloodGas(7.22, 41, paO2, saO2, 9.8), lactate, map, NONE, NONE, Map.of());
    }

    private static double value(FittedPatient patient, Quantity quantity) {
        Model model = PatientModel.assemble(1, LUNG);
        model.restoreLane(0, patient.values());
        double[][] states = new double[model.states()][1];
        for (int s = 0; s < states.length; s++) {
            states[s][0] = patient.states()[s];
        }
        model.observe(states);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    @Test
    void theGasIsReproducedAndWhatWasInferredIsSaid() {
        FittedPatient patient = BaselineFit.fit(baseline(48, NONE, NONE, NONE), LUNG);
        assertThat(value(patient, Blood.ARTERIAL_PO2)).isBetween(47.0, 49.0);
        assertThat(value(patient, Blood.ARTERIAL_PCO2)).isBetween(40.0, 42.0);
        assertThat(value(patient, Blood.ARTERIAL_PH)).isBetween(7.215, 7.225);
        assertThat(value(patient, Blood.ARTERIAL_SATURATION)).isBetween(0.70, 0.76);
        assertThat(patient.inferences())
                .extracting(Inference::label)
                .contains("blood and edema in the lung", "contractility", "lactate (assumed)");
        assertThat(patient.inferences())
                .allSatisfy(i -> assertThat(Math.abs(i.deviations().orElse(0))).isLessThan(3));
    }

    @Test
    void measuredLactateStaysWhereItWasMeasured() {
        FittedPatient patient = BaselineFit.fit(baseline(48, NONE, OptionalDouble.of(3), NONE), LUNG);
        assertThat(value(patient, Metabolism.LACTATE)).isEqualTo(3);
        assertThat(value(patient, Metabolism.NET_LACTATE_PRODUCTION)).isBetween(-1e-6, 1e-6);
    }

    @Test
    void lactateThatNoLiverCanHoldIsSaidToDrift() {
        FittedPatient patient = BaselineFit.fit(baseline(48, NONE, OptionalDouble.of(30), NONE), LUNG);
        assertThat(value(patient, Metabolism.NET_LACTATE_PRODUCTION)).isLessThan(-0.01);
        assertThat(patient.inferences())
                .extracting(Inference::label)
                .contains("liver function (at its limit: lactate drifts)");
    }

    @Test
    void measuredPressureIsMet() {
        FittedPatient patient = BaselineFit.fit(baseline(48, NONE, NONE, OptionalDouble.of(60)), LUNG);
        assertThat(value(patient, Circulation.ARTERIAL_PRESSURE)).isBetween(55.0, 65.0);
    }

    @Test
    void aMeasuredPlateauSaysHowMuchIsCollapsedAndFlooded() {
        FittedPatient stiff = BaselineFit.fit(plateau(41), LUNG);
        FittedPatient soft = BaselineFit.fit(plateau(37), LUNG);
        assertThat(value(stiff, Lung.PLATEAU_PRESSURE)).isBetween(39.0, 43.0);
        assertThat(value(soft, Lung.PLATEAU_PRESSURE)).isBetween(35.0, 39.0);
        assertThat(value(stiff, Blood.ARTERIAL_PO2)).isBetween(47.0, 49.0);
        assertThat(value(soft, Blood.ARTERIAL_PO2)).isBetween(47.0, 49.0);
    }

    private static Baseline plateau(double cmH2O) {
        var gas = new BloodGas(7.22, 41, 48, NONE, 9.8);
        return new Baseline(lupus(), gas, NONE, NONE, NONE, OptionalDouble.of(cmH2O), Map.of());
    }

    @Test
    void betterOxygenationMeansLessFilling() {
        FittedPatient sick = BaselineFit.fit(baseline(48, NONE, NONE, NONE), LUNG);
        FittedPatient better = BaselineFit.fit(baseline(70, NONE, NONE, NONE), LUNG);
        assertThat(value(better, Lung.TOTAL_BLOOD)).isLessThan(value(sick, Lung.TOTAL_BLOOD));
    }

    @Test
    void aSaturationThatContradictsTheTensionIsRefusedWithTheReason() {
        assertThatThrownBy(() -> BaselineFit.fit(baseline(400, OptionalDouble.of(0.5), NONE, NONE), LUNG))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContainingAll("contradicts itself", "0.5", "400");
    }

    @Test
    void moreOxygenThanIsInspiredIsRefused() {
        assertThatThrownBy(() -> BaselineFit.fit(baseline(750, NONE, NONE, NONE), LUNG))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContaining("inspired");
    }

    @Test
    void aBicarbonateNobodySurvivesIsRefused() {
        var gas = new BloodGas(6.6, 10, 60, NONE, 9.8);
        assertThatThrownBy(() -> BaselineFit.fit(new Baseline(lupus(), gas, NONE, NONE, NONE, NONE, Map.of()), LUNG))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContaining("bicarbonate");
    }

    @Test
    void aBeliefAboutCardiacOutputMovesIt() {
        var gas = new BloodGas(7.22, 41, 48, NONE, 9.8);
        Map<String, Prior> low = Map.of("cardiacOutput", new Prior(4, 0.2));
        // 6.5 would ask for more than the strongest heart against the pulmonary pressure of a plateau of 38 cmH2O
        Map<String, Prior> high = Map.of("cardiacOutput", new Prior(6, 0.2));
        double little = value(
                BaselineFit.fit(new Baseline(lupus(), gas, NONE, NONE, NONE, NONE, low), LUNG),
                Circulation.CARDIAC_OUTPUT);
        double much = value(
                BaselineFit.fit(new Baseline(lupus(), gas, NONE, NONE, NONE, NONE, high), LUNG),
                Circulation.CARDIAC_OUTPUT);
        assertThat(little).isBetween(3.5, 4.7);
        assertThat(much).isBetween(5.4, 6.5);
    }

    @Test
    void aBeliefAboutTheLungMovesWhatIsInferred() {
        var gas = new BloodGas(7.22, 41, 48, NONE, 9.8);
        Map<String, Prior> priors = Map.of(
                "unperfusedShare", new Prior(0.3, 0.01),
                "lungFilling", new Prior(1.2, 0.3),
                "oxygenDemand", new Prior(3, 0.5));
        FittedPatient patient = BaselineFit.fit(new Baseline(lupus(), gas, NONE, NONE, NONE, NONE, priors), LUNG);
        assertThat(value(patient, Lung.UNPERFUSED_SHARE)).isBetween(0.26, 0.34);
        assertThat(value(patient, Blood.ARTERIAL_PO2)).isBetween(47.0, 49.0);
    }

    @Test
    void aParameterOutsideOfItsRangeIsRefused() {
        PatientCase patient =
                new PatientCase(lupus().body(), Map.of("lung_mechanics.softness", 3.0), lupus().settings());
        var gas = new BloodGas(7.22, 41, 48, NONE, 9.8);
        assertThatThrownBy(() -> BaselineFit.fit(new Baseline(patient, gas, NONE, NONE, NONE, NONE, Map.of()), LUNG))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContainingAll("lung_mechanics.softness", "0.35");
    }
}
