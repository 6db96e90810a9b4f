package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Library;

/** A unit that somebody orders while one of the protocol is running in. */
class TwoTransfusionsTest {
    private static final String SUCTION = "{ \"at\": \"74 h\", \"order\": \"suction\", \"system\": \"closed\" },";

    /** Ten minutes before the unit of the protocol, and ten minutes after it began: then its end took away what the first had set. */
    @ParameterizedTest
    @ValueSource(doubles = {-600, 600})
    void neitherTakesFromTheOther(double after_s) {
        RunResult alone = run("");
        double protocol = alone.events().stream()
                .filter(event ->
                        event.what().equals("product") && event.detail().contains("red cells"))
                .mapToDouble(EventRecord::time)
                .findFirst()
                .orElseThrow();
        String overlapping =
                "{ \"at\": \"%.0f s\", \"order\": \"transfuse-red-cells\", \"units\": 1, \"over\": \"30 min\" },"
                        .formatted(protocol + after_s);
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
