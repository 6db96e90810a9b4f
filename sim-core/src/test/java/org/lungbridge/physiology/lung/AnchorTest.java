package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Gas exchange and compliance in health and ARDS against ranges of published patients (Arnal 2013 and 2018, Berlin, as
 * collected by Pulse), with both sets of lung parameters. What lies outside is pinned with its distance.
 */
class AnchorTest {
    private static final LungResolution LUNG = LungResolution.DEFAULT;

    /** For misses near the edge of their range. */
    private static final double SLACK = 0.02;

    /** Distances outside of the ranges, cell by cell; a distance belongs to the unit of its column. */
    private static final Map<String, Double> CALIBRATED_MISSES = Map.ofEntries(
            Map.entry("healthy compliance_mL_per_cmH2O", 38.9),
            Map.entry("healthy pH", 0.007),
            Map.entry("healthy PaO2_mmHg", 25.7),
            Map.entry("healthy PF_mmHg", 99.8),
            Map.entry("healthy SaO2_pct", 0.68),
            Map.entry("healthy shunt_pct", -0.09),
            Map.entry("mild compliance_mL_per_cmH2O", 16.6),
            Map.entry("mild PaO2_mmHg", -5.2),
            Map.entry("mild SaO2_pct", -1.81),
            Map.entry("moderate compliance_mL_per_cmH2O", 4.0),
            Map.entry("severe shunt_pct", -2.9));

    private static final Map<String, Double> WIDE_MISSES = Map.ofEntries(
            Map.entry("healthy compliance_mL_per_cmH2O", 6.4),
            Map.entry("healthy pH", 0.008),
            Map.entry("healthy PaO2_mmHg", 35.2),
            Map.entry("healthy PF_mmHg", 131.0),
            Map.entry("healthy SaO2_pct", 0.83),
            Map.entry("healthy shunt_pct", -1.20),
            Map.entry("mild SaO2_pct", -1.08),
            Map.entry("moderate SaO2_pct", -0.30));

    @Test
    void calibratedLungMeetsTheRangesButForItsMisses() {
        compare("calibrated", LungPreset.CALIBRATED, CALIBRATED_MISSES);
    }

    @Test
    void wideVolumeLawMeetsTheRangesButForItsMisses() {
        compare("wide volume law", LungPreset.WIDE_VOLUME_LAW, WIDE_MISSES);
    }

    private static void compare(String name, LungPreset preset, Map<String, Double> pinned) {
        Map<String, Double> misses = new TreeMap<>();
        System.out.println("| " + name + " | value | range | distance |");
        for (AnchorLung anchor : AnchorLung.values()) {
            LungBench bench = anchor.settled(preset, LUNG);
            AnchorTable.of(anchor).forEach((column, range) -> {
                double value = AnchorLung.read(bench, column);
                String cell = anchor.name().toLowerCase(Locale.ROOT) + " " + column;
                double miss = range.miss(value);
                System.out.println(String.format(Locale.ROOT, "| %s | %.4g | %s | %+.3g |", cell, value, range, miss));
                if (miss != 0) {
                    misses.put(cell, miss);
                }
            });
        }
        assertThat(misses).containsOnlyKeys(pinned.keySet());
        pinned.forEach((cell, miss) ->
                assertThat(misses.get(cell)).as(cell).isCloseTo(miss, within(0.05 * Math.abs(miss) + SLACK)));
    }
}
