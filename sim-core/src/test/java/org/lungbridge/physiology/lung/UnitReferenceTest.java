package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The lung against the calibrated Python reference: presets A-D and the lupus patient, settled 24 h supine and then
 * turned for 8 h, with the open fractions and fluids the reference ended with.
 */
class UnitReferenceTest {
    private static final LungResolution REFERENCE = new LungResolution(8, 3);
    private static final Map<String, Map<String, Double>> CASES = read();
    private static final Map<String, LungBench> SETTLED = new HashMap<>();

    static Set<String> cases() {
        return CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void unitVolumesAndStretchAreThoseOfTheReference(String name) {
        LungBench lung = settled(name);
        for (int i = 0; i < 8; i++) {
            close(lung, Lung.PLEURAL_OFFSET.at(i), name, "out.off", i, 1, 1e-9);
            close(lung, Lung.AERATED.at(i), name, "out.a", i, 1, 1e-9);
            close(lung, Lung.END_EXPIRATORY_VOLUME.at(i), name, "out.Vee", i, 1000, 1e-3);
            close(lung, Lung.UNIT_TIDAL_VOLUME.at(i), name, "out.dV", i, 1000, 1e-3);
            close(lung, Lung.STRETCH.at(i), name, "out.st", i, 1, 1e-3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plateauAndPleuralPressureAreThoseOfTheReference(String name) {
        LungBench lung = settled(name);
        close(lung, Lung.PLATEAU_PRESSURE, name, "out.pplat", 0, 1, 1e-3);
        close(lung, Lung.PLEURAL_PRESSURE, name, "out.pm", 0, 1, 1e-3);
        close(lung, Ventilator.COMPLIANCE, name, "out.crs", 0, 1, 1e-3);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void conductancesAtTheReferencesTensionsAreThoseOfTheReference(String name) {
        LungBench lung = prepared(name);
        lung.states = settled(name).states.clone();
        // The reference rounds 1 cmH2O to 0.736 mmHg; scaling the pressures of the zone law undoes it exactly.
        double rounding = Unit.CMH2O.toEngine() / 0.736;
        lung.with(Circulation.PULMONARY_PRESSURE, rounding * value(name, "out.mpap", 0));
        lung.with("vascular_conductance.zone_width", rounding * 4);
        lung.observe();
        double pv = value(name, "out.PvO2", 0);
        double sum = lung.get(Lung.NON_AERATED_CONDUCTANCE) * marshall(pv, value(name, "h", 0));
        assertThat(sum / value(name, "out.gs", 0)).isCloseTo(1, within(1e-3));
        for (int i = 0; i < 8; i++) {
            for (int k = 0; k < 3; k++) {
                double stimulus = Math.pow(pv, 0.41) * Math.pow(value(name, "out.PA", 3 * i + k), 0.59);
                double conductance = lung.get(Lung.AERATED_CONDUCTANCE.at(i))
                        * lung.get(Lung.PERFUSION_SHARE.at(k))
                        * marshall(stimulus, value(name, "h", 0));
                assertThat(conductance / value(name, "out.ga", 3 * i + k)).isCloseTo(1, within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shuntGasesAndDeadSpaceAreThoseOfTheReference(String name) {
        LungBench lung = settled(name);
        assertThat(lung.get(Lung.SHUNT_FRACTION)).isCloseTo(value(name, "out.shunt", 0), within(0.003));
        assertThat(lung.get(Circulation.PULMONARY_PRESSURE)).isCloseTo(value(name, "out.mpap", 0), within(0.1));
        assertThat(lung.get(Blood.ARTERIAL_PO2) / value(name, "out.PaO2", 0)).isCloseTo(1, within(0.01));
        assertThat(lung.get(Blood.ARTERIAL_PCO2)).isCloseTo(value(name, "out.PaCO2", 0), within(0.3));
        assertThat(lung.get(Blood.ARTERIAL_PH)).isCloseTo(value(name, "out.pH", 0), within(0.003));
        assertThat(lung.get(Lung.DEAD_SPACE_ENGHOFF)).isCloseTo(value(name, "out.enghoff", 0), within(0.01));
        assertThat(lung.get(Lung.DEAD_SPACE_BOHR)).isCloseTo(value(name, "out.bohr", 0), within(0.01));
        assertThat(lung.get(Lung.DEAD_SPACE_VOLUMETRIC)).isCloseTo(value(name, "out.bohrvol", 0), within(0.01));
    }

    private static double marshall(double stimulus, double h) {
        double y = Math.pow(stimulus, -2.616);
        return 1 / (1 + 2.15 * h * y / (6.683e-5 + y));
    }

    private static void close(
            LungBench lung, Quantity quantity, String name, String column, int index, double factor, double tolerance) {
        double expected = factor * value(name, column, index);
        double scale = Math.max(Math.abs(expected), quantity.nominal() * 0.01);
        assertThat((lung.get(quantity) - expected) / scale)
                .as("%s of %s: %s, reference %s", quantity.name(), name, lung.get(quantity), expected)
                .isCloseTo(0, within(tolerance));
    }

    private static synchronized LungBench settled(String name) {
        return SETTLED.computeIfAbsent(name, n -> prepared(n).settle());
    }

    /** The reference has no intrinsic PEEP, no pressure limit and no effect of PaCO2 and plateau on the vessels. */
    static LungBench prepared(String name) {
        LungBench lung = LungBench.patient(REFERENCE)
                .with(Ventilator.TUBE_RESISTANCE, 0)
                .with(Ventilator.PRESSURE_LIMIT, 100)
                .with("lung_perfusion.by_co2", 0)
                .with("lung_perfusion.by_plateau", 0)
                .with(Body.PREDICTED_WEIGHT, value(name, "pbw", 0))
                .with("lung_mechanics.softness", value(name, "soft", 0))
                .with("vascular_conductance.anatomy", value(name, "gd", 0))
                .with("vascular_conductance.gravity", value(name, "gg", 0))
                .with("lung_perfusion.factor", value(name, "pvr", 0))
                .with("hypoxic_vasoconstriction.strength", value(name, "h", 0))
                .with(Lung.UNPERFUSED_SHARE, value(name, "vmv", 0))
                .with("lung_sub_units.spread", value(name, "sw", 0))
                .with("ventilation.anatomical", 0)
                .with("ventilation.intubation", 0)
                .with("ventilation.instrument", 1000 * value(name, "VD", 0))
                .with(Circulation.CARDIAC_OUTPUT, value(name, "CO", 0))
                .with(Blood.HEMOGLOBIN, value(name, "Hb", 0))
                .with(Blood.BASE_EXCESS, value(name, "BE", 0))
                .with(Metabolism.OXYGEN_UPTAKE, value(name, "VO2", 0))
                .with(Metabolism.CO2_PRODUCTION, value(name, "VCO2", 0))
                .with(Ventilator.PEEP, value(name, "peep", 0))
                .with(Ventilator.FIO2, value(name, "fio2", 0))
                .with(Ventilator.SET_TIDAL_VOLUME, 1000 * value(name, "vt", 0))
                .with(Ventilator.RATE, value(name, "rr", 0))
                .with(Lung.POSTURE, value(name, "x", 0));
        for (int i = 0; i < 8; i++) {
            lung.with(Lung.OPEN.at(i), value(name, "r", i))
                    .with(Lung.EDEMA.at(i), 1000 * value(name, "Ve", i))
                    .with(Lung.ALVEOLAR_BLOOD.at(i), 1000 * value(name, "Vb", i))
                    .with(Lung.CONSOLIDATION.at(i), value(name, "fK", 0));
        }
        return lung;
    }

    private static double value(String name, String column, int index) {
        return CASES.get(name).get(column + "/" + index);
    }

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> cases = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                UnitReferenceTest.class.getResourceAsStream("unit_reference.csv"), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(f -> cases.computeIfAbsent(f[0], n -> new HashMap<>())
                            .put(f[1] + "/" + f[2], Double.valueOf(f[3])));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return cases;
    }
}
