package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** Blood that bleeds into the lung, and fluid that leaks, turns and clears, stays accounted for to rounding. */
class LungFluidBooksTest {
    private static final double HOUR = 3600;

    private static Bedside patient() {
        return new Bedside(Bedside.baseline(), "rodas5p", 1e-4, 60, List.of());
    }

    private static double[] rates(Model model, Bedside.Point point) {
        model.restoreLane(0, point.values());
        double[][] y = new double[point.states().length][1];
        for (int s = 0; s < y.length; s++) {
            y[s][0] = point.states()[s];
        }
        double[][] rates = new double[y.length][1];
        model.rates(new double[1], y, rates);
        double[] column = new double[y.length];
        for (int s = 0; s < y.length; s++) {
            column[s] = rates[s][0];
        }
        return column;
    }

    private static double total(Bedside patient, Quantity quantity) {
        double sum = 0;
        for (int i = 0; i < Bedside.LUNG.units(); i++) {
            sum += patient.state(quantity.at(i));
        }
        return sum;
    }

    /** Volume and hemoglobin with and without exchange differ by exactly what the lung books. */
    @Test
    void whatTheLungGetsIsWhatTheBloodLoses() {
        Bedside patient = patient().set(Lung.BLEEDING_RATE, 150).on(HOUR);
        patient.set(Lung.POSITION, 1).on(600);
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        double[] with = rates(model, patient.point());
        double[] without = rates(model, patient.set(Lung.FLUID_EXCHANGE, 0).point());
        int volume = model.stateRow(Blood.VOLUME);
        int fluid = model.stateRow(Audit.LUNG_FLUID);
        assertThat(without[fluid]).isZero();
        assertThat(with[fluid]).isPositive();
        assertThat(with[volume] - without[volume]).isCloseTo(-with[fluid], within(1e-12 * with[fluid]));
        int mass = model.stateRow(Blood.HEMOGLOBIN_MASS);
        double bled = with[model.stateRow(Audit.ALVEOLAR_BLED)];
        double lost = bled * patient.get(Blood.HEMOGLOBIN) * 10;
        assertThat(with[mass] - without[mass]).isCloseTo(-lost, within(1e-9 * lost));
        int balance = model.stateRow(Blood.FLUID_BALANCE);
        assertThat(with[balance] - without[balance]).isCloseTo(-bled, within(1e-12 * bled));
    }

    /** Ten hours of bleeding, a turn, clearance and bleeding elsewhere. */
    @Test
    void bloodLungAndWhatLeftAddUp() {
        Bedside patient = patient();
        double blood = patient.state(Blood.VOLUME);
        double lung = total(patient, Lung.EDEMA) + total(patient, Lung.ALVEOLAR_BLOOD);
        patient.set(Lung.BLEEDING_RATE, 120).on(HOUR);
        patient.set(Lung.POSITION, 1).on(3 * HOUR);
        patient.set(Map.of(Lung.BLEEDING_RATE, 0.0, Blood.BLEEDING, 200.0)).on(HOUR);
        patient.set(Map.of(Blood.BLEEDING, 0.0, Lung.POSITION, 0.0)).on(5 * HOUR);
        double gained = patient.state(Blood.VOLUME) - blood;
        double airway = patient.state(Lung.AIRWAY_BLOOD);
        double filled = total(patient, Lung.EDEMA) + total(patient, Lung.ALVEOLAR_BLOOD) + airway - lung;
        double digested = patient.state(Audit.LUNG_DIGESTED);
        double toLung = patient.state(Audit.LUNG_FLUID);
        double removed = patient.state(Audit.LUNG_REMOVED);
        // more than 1.5 L in the air spaces: blood fills the airways and runs out of the tube
        assertThat(airway).isPositive();
        assertThat(removed).isPositive();
        assertThat(digested).isPositive();
        assertThat(filled).isCloseTo(toLung - digested - removed, within(1e-12));
        assertThat(gained).isCloseTo(patient.state(Audit.VOLUME), within(1e-12 * blood));
        // 120 mL/h for 1 h supine and 3 h prone, where it bleeds a tenth less (5 min to turn)
        double prone = 1 - 0.1;
        assertThat(patient.state(Audit.ALVEOLAR_BLED)).isCloseTo(0.120 * (1 + 3 * prone), within(0.002));
    }

    @Test
    void pureLeakThickensTheBloodAndItsReturnThinsIt() {
        Bedside patient = patient();
        for (String other : List.of("blood_volume.sampling", "open_bleeds.any_oozing", "renal_function.recovery")) {
            Variable loss = patient.model().find(other).orElseThrow();
            patient.model().set(loss, 0, 0);
        }
        patient.set(Kidney.FILTRATION, 0);
        double mass = patient.state(Blood.HEMOGLOBIN_MASS);
        double volume = patient.state(Blood.VOLUME);
        patient.set(Map.of(Lung.INJURY, 1.0, Lung.INFLAMMATION, 1.0)).on(6 * HOUR);
        assertThat(patient.state(Blood.HEMOGLOBIN_MASS)).isCloseTo(mass, within(1e-12 * mass));
        assertThat(patient.state(Blood.VOLUME) - volume)
                .isCloseTo(-patient.state(Audit.LUNG_FLUID), within(1e-12 * volume));
    }
}
