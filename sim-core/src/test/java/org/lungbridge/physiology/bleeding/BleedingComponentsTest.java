package org.lungbridge.physiology.bleeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The contract of components, kept by bleeding in ordinary patients, in those who have no clotting left and without blood. */
class BleedingComponentsTest {
    private static final ComponentVerifier VERIFIER = new ComponentVerifier(BleedingComponentsTest::assemble);

    private static Model assemble(int lanes) {
        Model model = Model.assemble(lanes, HeldBlood.parts());
        for (int lane = 0; lane < lanes; lane++) {
            model.set(model.variable(Bleeding.GLUCOCORTICOIDS), lane, 1);
            model.set(model.variable(BleedingSite.GASTROINTESTINAL.flow()), lane, 1e-5);
        }
        return model;
    }

    private static double[] point(String name) {
        StillBench bench = HeldBlood.bench().with(Bleeding.CAPILLARITIS, 0.8);
        switch (name) {
            case "treated" ->
                bench.with(Drug.TRANEXAMIC_ACID_LUNG, 90)
                        .with(Drug.FACTOR_VIIA_RIGHT_LUNG, 0.8)
                        .with(Drug.FACTOR_VIIA_LEFT_LUNG, 0.3)
                        .with(Drug.ANTIFIBRINOLYSIS, 0.7)
                        .with(Drug.DESMOPRESSIN, 1)
                        .with(Bleeding.FRESH_WOUND, 0.6);
            case "ill" ->
                bench.with(Coagulation.APTT, 90)
                        .with(Coagulation.INR, 2.4)
                        .with(Coagulation.PLATELET_COUNT, 55)
                        .with(Coagulation.PLATELET_FUNCTION, 0.7)
                        .with(Coagulation.FIBRINOGEN_LEVEL, 1.4)
                        .with(Coagulation.LARGE_MULTIMERS, 0.6)
                        .with(Kidney.FILTRATION, 0.2)
                        .with(Blood.ARTERIAL_PCO2, 41)
                        .with(Bleeding.CO2_PEAK, 76)
                        .with(Bleeding.CEREBRAL_STRAIN, 0.4)
                        .with(BleedingSite.CANNULA.hazard(), 0.5)
                        .with(BleedingSite.ANY.hazard(), 0.3)
                        .with(Lung.PLATEAU_PRESSURE, 32);
            case "without clotting" ->
                bench.with(Coagulation.APTT, 300)
                        .with(Coagulation.INR, 12)
                        .with(Coagulation.PLATELET_COUNT, 1)
                        .with(Coagulation.PLATELET_FUNCTION, 0.1)
                        .with(Coagulation.FIBRINOGEN_LEVEL, 0.01)
                        .with(Coagulation.LARGE_MULTIMERS, 0.02)
                        .with(Blood.OUTFLOW_SHARE, 0.05);
            case "high pressure" ->
                bench.with(Ventilator.TOTAL_PEEP, 30)
                        .with(Circulation.INTRATHORACIC_PRESSURE, 4)
                        .with(Lung.PLATEAU_PRESSURE, 44)
                        .with(Blood.ARTERIAL_PCO2, 95);
            default -> {}
        }
        return bench.states;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "treated", "ill", "without clotting", "high pressure"})
    void everyComponentDeclaresItsSlopes(String name) {
        assertThat(VERIFIER.partials(point(name))).isEmpty();
        assertThat(VERIFIER.jacobian(point(name))).isEmpty();
    }

    @Test
    void patientDoesNotFeelLaneMates() {
        assertThat(VERIFIER.laneParity(List.of(point("ill"), point("treated"), point("without clotting"))))
                .isEmpty();
    }

    /** The least of several rounds, since the first ones still run in the interpreter. */
    @Test
    void nothingIsAllocatedInAStep() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8 && least >= 2_000; round++) {
            least = Math.min(least, VERIFIER.allocatedBytes(point("ill")));
        }
        assertThat(least).isLessThan(2_000);
    }

    @Test
    void everyNumberHasASource() {
        assertThat(VERIFIER.sources()).isEmpty();
    }
}
