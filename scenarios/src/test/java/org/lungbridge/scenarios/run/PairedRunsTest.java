package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.laboratory.Result;
import org.lungbridge.recording.Recording;

/** Same luck, different strategy: runs of one seed differ only by what the strategy did. */
class PairedRunsTest {
    private static final double HOURS = 15;
    private static RunResult ladder;
    private static RunResult none;

    @BeforeAll
    static void pair() {
        ladder = StrategyDocuments.run(StrategyDocuments.with("S1-ladder"), HOURS, 1);
        none = StrategyDocuments.run(StrategyDocuments.with("none"), HOURS, 1);
    }

    /** Another name, another text, a limit that is never met, a hold and a way out that never come. */
    @Test
    void changesThatNeverActLeaveEveryByte() {
        String other = StrategyDocuments.text("S1-ladder")
                .replace("\"id\": \"S1-ladder\"", "\"id\": \"renamed\"")
                .replace("\"20 IU/kg/h\"", "\"25 IU/kg/h\"")
                .replace("timeSinceCannulation > 24 h", "timeSinceCannulation > 30 h")
                .replace("\"30 10^9/L\"", "\"20 10^9/L\"")
                .replace("\"phases\"", "\"holds\": [{ \"when\": \"fibrinogen < 0.2 g/L\" }],\n  \"phases\"");
        assertThat(other).isNotEqualTo(StrategyDocuments.text("S1-ladder"));
        RunResult same = StrategyDocuments.run(StrategyDocuments.inline(other), HOURS, 1);
        assertThat(same.labs()).isEqualTo(ladder.labs());
        assertThat(same.statistics()).isEqualTo(ladder.statistics());
        assertThat(same.recording().rows()).isEqualTo(ladder.recording().rows());
        for (int k = 0; k < ladder.recording().columns().size(); k++) {
            assertThat(same.recording().column(k))
                    .as(ladder.recording().columns().get(k).id())
                    .isEqualTo(ladder.recording().column(k));
        }
    }

    @Test
    void strategiesDoDiffer() {
        double[] heparin = ladder.recording().column("heparinRate_IUPerKgPerH");
        assertThat(heparin).contains(4.0);
        assertThat(none.recording().column("heparinRate_IUPerKgPerH")).containsOnly(0.0);
        assertThat(ladder.labs()).isNotEqualTo(none.labs());
    }

    /** Up to cannulation nobody has acted, and the same patient lies there. */
    @Test
    void patientIsTheSameUntilTheStrategyActs() {
        int rows = (int) Math.round(2 * StrategyDocuments.HOUR / 60);
        for (String column : List.of("PaO2_mmHg", "aPTT_s", "platelets_10e9PerL", "MAP_mmHg", "shuntFraction")) {
            for (int row = 0; row < rows; row++) {
                assertThat(ladder.recording().column(column)[row])
                        .isEqualTo(none.recording().column(column)[row]);
            }
        }
    }

    /**
     * The second platelet count of both runs was drawn at the same time and meets the same turnaround and the same error of the
     * counter, though the ladder has had many ACTs measured in between.
     */
    @Test
    void sameSampleMeetsTheSameErrorAndTheSameDelay() {
        for (String test : List.of("platelets", "hemoglobin", "fibrinogen")) {
            List<Result> one = of(ladder, test);
            List<Result> other = of(none, test);
            assertThat(one).hasSameSizeAs(other).hasSizeGreaterThanOrEqualTo(2);
            for (int i = 0; i < one.size(); i++) {
                assertThat(one.get(i).drawn()).isEqualTo(other.get(i).drawn());
                assertThat(one.get(i).available()).isEqualTo(other.get(i).available());
            }
        }
        Result one = of(ladder, "platelets").get(1);
        Result other = of(none, "platelets").get(1);
        double error = one.value() / at(ladder.recording(), "platelets_10e9PerL", one.drawn());
        double errorOfOther = other.value() / at(none.recording(), "platelets_10e9PerL", other.drawn());
        assertThat(Math.abs(error - 1)).isGreaterThan(0.001);
        assertThat(error).isCloseTo(errorOfOther, within(1 / other.value()));
    }

    @Test
    void anotherSeedIsOtherLuck() {
        RunResult luck = StrategyDocuments.run(StrategyDocuments.with("none"), 4, 2);
        assertThat(of(luck, "platelets").get(0).available())
                .isNotEqualTo(of(none, "platelets").get(0).available());
    }

    private static List<Result> of(RunResult run, String test) {
        return run.labs().stream().filter(result -> result.test().equals(test)).toList();
    }

    private static double at(Recording run, String column, double time) {
        return run.column(column)[(int) Math.round(time / 60)];
    }
}
