package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Library;

/** A unit that somebody orders while one of the protocol is running in. */
class TwoTransfusionsTest {
    private static final String SUCTION = "{ \"at\": \"74 h\", \"order\": \"suction\", \"system\": \"closed\" },";

    @Test
    void neitherTakesFromTheOther() {
        RunResult alone = run("");
        double protocol = alone.events().stream()
                .filter(event ->
                        event.what().equals("product") && event.detail().contains("red cells"))
                .mapToDouble(EventRecord::time)
                .findFirst()
                .orElseThrow();
        String overlapping =
                "{ \"at\": \"%.0f s\", \"order\": \"transfuse-red-cells\", \"units\": 1, \"over\": \"30 min\" },"
                        .formatted(protocol - 600);
        assertThat(units(alone)).isEqualTo(1, within(1e-6));
        assertThat(units(run(overlapping))).isEqualTo(2, within(1e-6));
    }

    private static RunResult run(String order) {
        String shipped = new String(Library.scenarioBytes("circuit-clot"), StandardCharsets.UTF_8);
        assertThat(shipped).contains(SUCTION);
        return StrategyDocuments.run(StrategyDocuments.read(shipped.replace(SUCTION, SUCTION + order)), 80, 1);
    }

    private static double units(RunResult run) {
        double[] units = run.recording().column("redCellUnits");
        return units[units.length - 1];
    }
}
