package org.lungbridge.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Model;
import org.lungbridge.patient.Anthropometry;
import org.lungbridge.patient.PatientCase;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.vocabulary.Blood;

/** How a search ends where the equations give out; what it finds otherwise is asserted of the baseline. */
class PatientSearchTest {
    private static final double HEMOGLOBIN_G_PER_DL = 12;

    /** A patient whose temperature (°C) follows from the unknown. */
    private static PatientSearch search(DoubleUnaryOperator temperature, Target target) {
        Model model = PatientModel.assemble(1, new LungResolution(2, 1));
        PatientCase man = new PatientCase(new Anthropometry(Anthropometry.Sex.MALE, 175, 75), Map.of(), Map.of());
        PatientModel.admit(model, 0, man);
        double hemoglobin = Blood.HEMOGLOBIN.unit().engine(HEMOGLOBIN_G_PER_DL);
        QuasiSteady patient = new QuasiSteady(model, List.of(Blood.TEMPERATURE), 60, 1e-3);
        patient.start(PatientModel.startStates(model, man, hemoglobin));
        Unknown unknown =
                new Unknown("temperature", "Cel", temperature, (of, value) -> of.setState(Blood.TEMPERATURE, value));
        return new PatientSearch(patient, List.of(unknown), List.of(target));
    }

    @Test
    void aSlopeThatIsNoNumberIsToldAndNoSpentBudget() {
        Target unreachable = new Target("PaO2", Blood.ARTERIAL_PO2, 900, 1, 1);
        assertThatThrownBy(
                        () -> search(z -> z == 0 ? 37 : Double.NaN, unreachable).run())
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContaining("No patient was found with PaO2 900")
                .hasMessageContaining("stopped early: the slope of (PaO2) with (temperature) is no number");
        assertThatThrownBy(() -> search(z -> 37 + z, unreachable).run())
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageNotContaining("stopped early");
    }

    @Test
    void aPatientWhoWasFoundBeforeTheSlopeWasLostIsTaken() {
        Target any = new Target("PaO2", Blood.ARTERIAL_PO2, 100, 1, 1000);
        assertThat(search(z -> z == 0 ? 37 : Double.NaN, any).run().evaluations())
                .isPositive();
    }
}
