package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.viz.RunSeries;

/** Rows about machines stand only where the machine is. */
class SummaryTableTest {
    private static RunSeries run(double speed) {
        return new RunSeries(
                new double[] {0, 60, 120},
                Map.of(
                        "SaO2", new double[] {0.9, 0.9, 0.9},
                        "ecmoBloodFlow_LPerMin", new double[] {0, speed / 1000, speed / 1000},
                        "ecmoPumpSpeed_rpm", new double[] {0, speed, speed}));
    }

    @Test
    void patientWithoutEcmoHasNoRowsOfIt() {
        assertThat(SummaryTable.of(run(0)))
                .anyMatch(line -> line.startsWith("SaO2"))
                .noneMatch(line -> line.contains("ECMO") || line.contains("pump"));
        assertThat(SummaryTable.of(run(3000)))
                .anyMatch(line -> line.startsWith("ECMO flow"))
                .anyMatch(line -> line.startsWith("pump speed"));
    }
}
