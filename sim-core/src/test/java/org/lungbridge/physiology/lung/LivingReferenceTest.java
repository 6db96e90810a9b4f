package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Living units against the calibrated Python reference: four presets and a cohort, 24 h supine, prone, and back. */
@Tag("once")
class LivingReferenceTest {
    private static final LungResolution LUNG = new LungResolution(8, 3);
    private static final Map<String, Map<String, Double>> TABLE = ReferenceLung.table();
    private static final Map<String, Map<String, Double>> FOUND = new TreeMap<>();
    private static final Map<String, Quantity> SHOWN = Map.of(
            "shunt", Lung.SHUNT_FRACTION,
            "enghoff", Lung.DEAD_SPACE_ENGHOFF,
            "bohr", Lung.DEAD_SPACE_BOHR,
            "crs", Ventilator.COMPLIANCE,
            "PF", Lung.PF_RATIO,
            "PaCO2", Blood.ARTERIAL_PCO2,
            "pplat", Lung.PLATEAU_PRESSURE);

    static Set<String> patients() {
        return TABLE.keySet();
    }

    @BeforeAll
    static void live() {
        TABLE.forEach((name, patient) -> {
            LungBench bench = ReferenceLung.of(patient, LUNG);
            Map<String, Double> found = new TreeMap<>();
            read(bench.live(24), "supine24", found);
            read(bench.with(Lung.POSITION, 1).live(1), "prone1", found);
            read(bench.live(7), "prone8", found);
            read(bench.with(Lung.POSITION, 0).live(4), "supine4", found);
            FOUND.put(name, found);
        });
    }

    private static void read(LungBench bench, String when, Map<String, Double> into) {
        into.put(when + ".r", ReferenceLung.open(bench, LUNG));
        SHOWN.forEach((name, quantity) -> into.put(when + "." + name, bench.get(quantity)));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void openFractionShuntAndDeadSpaceFollowTheReference(String name) {
        for (String when : List.of("supine24", "prone1", "prone8", "supine4")) {
            close(name, when + ".r", 0.005);
            close(name, when + ".shunt", 0.01);
            close(name, when + ".enghoff", 0.01);
            close(name, when + ".bohr", 0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void complianceAndOxygenationFollowTheReference(String name) {
        for (String when : List.of("supine24", "prone1", "prone8", "supine4")) {
            for (String quantity : List.of(".crs", ".PF", ".pplat")) {
                close(name, when + quantity, 0.02 * TABLE.get(name).get(when + quantity));
            }
        }
    }

    private static void close(String name, String column, double tolerance) {
        assertThat(FOUND.get(name).get(column))
                .as("%s of %s", column, name)
                .isCloseTo(TABLE.get(name).get(column), within(tolerance));
    }

    /** The cohort's answer to turning is the reference's: gain of P/F, non-responders, dead space, PaCO2. */
    @Test
    void cohortAnswersToTurningAsTheReferenceDoes() {
        double[] own = cohort(FOUND);
        double[] reference = cohort(TABLE);
        System.out.printf(
                "prone 8 h: P/F %+.1f %% (reference %+.1f), below 20 %%: %.0f %% (%.0f), Enghoff %+.2f points (%+.2f), PaCO2 %+.2f mmHg (%+.2f)%n",
                own[0], reference[0], own[1], reference[1], own[2], reference[2], own[3], reference[3]);
        assertThat(own[0]).isCloseTo(reference[0], within(2.0));
        assertThat(own[1]).isCloseTo(reference[1], within(5.0));
        assertThat(own[2]).isCloseTo(reference[2], within(0.2));
        assertThat(own[3]).isCloseTo(reference[3], within(0.2));
    }

    private static double[] cohort(Map<String, Map<String, Double>> table) {
        List<Map<String, Double>> patients = new ArrayList<>();
        table.forEach((name, row) -> {
            if (name.startsWith("cohort")) {
                patients.add(row);
            }
        });
        double[] mean = new double[4];
        for (Map<String, Double> row : patients) {
            double gain = row.get("prone8.PF") / row.get("supine24.PF") - 1;
            double share = 100.0 / patients.size();
            mean[0] += share * gain;
            mean[1] += gain < 0.2 ? share : 0;
            mean[2] += share * (row.get("prone8.enghoff") - row.get("supine24.enghoff"));
            mean[3] += share / 100 * (row.get("prone8.PaCO2") - row.get("supine24.PaCO2"));
        }
        return mean;
    }
}
