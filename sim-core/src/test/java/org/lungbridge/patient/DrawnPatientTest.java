package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Patients drawn as in the between-patient table of the lung specification (section 5). */
class DrawnPatientTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);
    private static final Model MODEL = PatientModel.assemble(1, LUNG);
    private static final List<DrawnPatient> MANY = draw(LungPreset.CALIBRATED);

    private static List<DrawnPatient> draw(LungPreset preset) {
        return IntStream.range(0, 3000)
                .mapToObj(number -> DrawnPatient.of(new Chance(5, number), MODEL, LUNG, preset))
                .toList();
    }

    private static double[] all(List<DrawnPatient> patients, ToDoubleFunction<DrawnPatient> value) {
        return patients.stream().mapToDouble(value).toArray();
    }

    private static ToDoubleFunction<DrawnPatient> parameter(Quantity quantity) {
        return drawn -> quantity.unit().of(drawn.patient().parameters().get(quantity.name()));
    }

    /** Mean of Po: 12.5 − 13 % of 4; of Pc: 3 − 13 % of 5 cmH2O; both share the tendency to collapse (0.8² of the variance). */
    @Test
    void openingAndClosingPressureShareTheTendencyToCollapse() {
        double[] opening = all(MANY, parameter(Lung.OPENING_PRESSURE));
        double[] closing = all(MANY, parameter(Lung.CLOSING_PRESSURE));
        assertThat(Sample.mean(opening)).isCloseTo(12.5 - 0.13 * 4, within(0.2));
        assertThat(Sample.mean(closing)).isCloseTo(3 - 0.13 * 5, within(0.15));
        double[] opens = all(collapsed(), parameter(Lung.OPENING_PRESSURE));
        double[] closes = all(collapsed(), parameter(Lung.CLOSING_PRESSURE));
        assertThat(Sample.sd(opens)).isCloseTo(3, within(0.15));
        assertThat(Sample.sd(closes)).isCloseTo(2, within(0.1));
        assertThat(Sample.correlation(opens, closes)).isCloseTo(0.64, within(0.05));
    }

    private static List<DrawnPatient> collapsed() {
        return MANY.stream()
                .filter(drawn -> parameter(Lung.CONSOLIDATION.at(0)).applyAsDouble(drawn) < 0.15)
                .toList();
    }

    /** 13 % of patients have 20 to 45 % of the lung consolidated, the others up to 15 %; the same in every unit. */
    @Test
    void everyEighthPatientIsConsolidatedRatherThanCollapsed() {
        double[] share = all(MANY, parameter(Lung.CONSOLIDATION.at(0)));
        assertThat(Sample.percent(share, c -> c >= 0.20)).isCloseTo(13, within(2.0));
        assertThat(Sample.percent(share, c -> c > 0.15 && c < 0.20)).isZero();
        assertThat(all(MANY, parameter(Lung.CONSOLIDATION.at(3)))).isEqualTo(share);
    }

    @Test
    void fluidPressuresAndVolumesLieInTheirRanges() {
        assertThat(MANY).allSatisfy(drawn -> {
            double fluid = 0;
            for (int i = 0; i < LUNG.units(); i++) {
                fluid += drawn.patient().states().get(Lung.EDEMA.at(i).name())
                        + drawn.patient().states().get(Lung.ALVEOLAR_BLOOD.at(i).name());
            }
            assertThat(fluid).isBetween(0.150, 0.500);
            double peep = Ventilator.PEEP.unit().of(drawn.patient().settings().get(Ventilator.PEEP.name()));
            assertThat(peep).isBetween(10.0, 14.0);
            assertThat(drawn.patient().body().predictedWeight_kg()).isBetween(44.9, 85.1);
            assertThat(drawn.hemoglobin_gPerDL()).isBetween(7.0, 13.0);
        });
    }

    /** A preset moves what it names and nobody's luck. */
    @Test
    void otherSetOfParametersKeepsEverybodysLuck() {
        List<DrawnPatient> wide = draw(LungPreset.WIDE_VOLUME_LAW);
        double[] before = all(collapsed(), parameter(Lung.OPENING_PRESSURE));
        double[] after = all(
                wide.stream()
                        .filter(drawn -> parameter(Lung.CONSOLIDATION.at(0)).applyAsDouble(drawn) < 0.15)
                        .toList(),
                parameter(Lung.OPENING_PRESSURE));
        for (int k = 0; k < 50; k++) {
            assertThat(after[k] - before[k]).isCloseTo(6, within(1e-9));
        }
        assertThat(all(wide, DrawnPatient::hemoglobin_gPerDL)).isEqualTo(all(MANY, DrawnPatient::hemoglobin_gPerDL));
        assertThat(wide.get(0).patient().parameters().get("lung_mechanics.tail"))
                .isCloseTo(0.008 / 0.735559, within(1e-12));
    }
}
