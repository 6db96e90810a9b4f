package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** A lung at the edge of life: nothing moves, nothing flows, nothing is open. */
class LungAtTheEdgeTest {
    private static final LungResolution LUNG = LungResolution.DEFAULT;

    /** Nothing moves, nothing flows, everything is full: rates and screens stay numbers. */
    @ParameterizedTest
    @CsvSource({
        "0, 400, 20, 0.8",
        "6, 0, 20, 0.8",
        "6, 400, 0, 0.8",
        "0, 0, 0, 0.8",
        "6, 400, 20, 0",
        "0, 0, 0, 0",
        "6, 400, 20, 1"
    })
    void zeroFlowVolumeRateAndAerationStayComputable(double output, double volume, double rate, double open) {
        LungBench patient = LungBehaviorTest.patient()
                .with(Circulation.CARDIAC_OUTPUT, output)
                .with(Ventilator.SET_TIDAL_VOLUME, volume)
                .with(Lung.TIDAL_VOLUME, volume)
                .with(Ventilator.RATE, rate);
        for (int i = 0; i < LUNG.units(); i++) {
            patient.with(Lung.OPEN.at(i), open);
        }
        List<String> broken = new ArrayList<>();
        double[] rates = patient.rates();
        for (int s = 0; s < rates.length; s++) {
            if (!Double.isFinite(rates[s])) {
                broken.add(patient.model.name(s));
            }
        }
        double[][] entries = new double[patient.model.pattern().entries()][1];
        patient.model.linearize(entries);
        for (double[] entry : entries) {
            assertThat(entry[0]).isFinite();
        }
        patient.observe();
        for (Quantity shown : new Quantity[] {
            Lung.DEAD_SPACE_ENGHOFF,
            Lung.DEAD_SPACE_BOHR,
            Lung.DEAD_SPACE_VOLUMETRIC,
            Lung.SHUNT_FRACTION,
            Lung.VENOUS_ADMIXTURE,
            Lung.PF_RATIO,
            Lung.AA_GRADIENT,
            Ventilator.COMPLIANCE,
            Ventilator.PEAK_PRESSURE,
            Ventilator.MECHANICAL_POWER,
            Lung.VENTILATORY_RATIO
        }) {
            if (!Double.isFinite(patient.get(shown))) {
                broken.add(shown.name());
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A lung without gas meets the machine's pressure limit instead of an endless plateau. */
    @Test
    void airlessLungStopsAtThePressureLimit() {
        LungBench patient = LungBehaviorTest.patient();
        for (int i = 0; i < LUNG.units(); i++) {
            patient.with(Lung.OPEN.at(i), 0);
        }
        patient.with(Circulation.CARDIAC_OUTPUT, 0.02)
                .with(Metabolism.OXYGEN_UPTAKE, 0)
                .with(Metabolism.CO2_PRODUCTION, 0)
                .settle();
        assertThat(patient.get(Lung.PLATEAU_PRESSURE)).isBetween(50.0, 53.0);
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isCloseTo(0, within(1e-6));
    }
}
