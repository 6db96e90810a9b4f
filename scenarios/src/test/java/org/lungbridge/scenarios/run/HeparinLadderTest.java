package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.Library;

/** The shipped scenario {@code heparin-ladder}: what the ladder of source S1 does in the lupus patient. */
class HeparinLadderTest {
    private static final double HOUR = StrategyDocuments.HOUR;
    private static RunResult run;

    @BeforeAll
    static void nursesFollowTheLadder() {
        run = StrategyDocuments.run(Library.scenario("heparin-ladder"), 74, 1);
        assertThat(run.outcome().ending()).isEqualTo(Ending.END_TIME);
    }

    private static List<EventRecord> lines(String what) {
        return run.events().stream()
                .filter(event -> event.kind().equals("protocol") && event.what().equals(what))
                .toList();
    }

    /** Phases count from cannulation at 2 h. */
    @Test
    void phasesBeginWithCannulationAndADayLater() {
        assertThat(lines("phase")).extracting(EventRecord::time).containsExactly(2 * HOUR, 26 * HOUR);
        assertThat(lines("phase").get(0).detail()).startsWith("low: ACT 140-160 s");
        assertThat(lines("phase").get(1).detail()).startsWith("full: ACT 180-200 s");
    }

    /** Nobody acts on blood that is still in the laboratory. */
    @Test
    void everyDecisionFallsWhenAnActHasComeBack() {
        Set<Double> delivered = run.labs().stream()
                .filter(result -> result.test().equals("ACT"))
                .map(Result::available)
                .collect(Collectors.toSet());
        assertThat(lines("titration"))
                .hasSizeGreaterThan(20)
                .allSatisfy(decision -> assertThat(delivered).contains(decision.time()));
    }

    /** Nobody dials the dose; it is within what was published for such targets, 0 to 20 IU/kg/h. */
    @Test
    void titrationFindsBothBands() {
        assertThat(median("ACT_s", 14, 26)).isBetween(140.0, 160.0);
        assertThat(median("ACT_s", 38, 74)).isBetween(180.0, 200.0);
        double[] rate = run.recording().column("heparinRate_IUPerKgPerH");
        assertThat(Arrays.stream(rate).max().orElseThrow()).isLessThanOrEqualTo(20);
        assertThat(median("heparinRate_IUPerKgPerH", 38, 74)).isBetween(2.0, 20.0);
    }

    private static double median(String column, double from, double to) {
        double[] values = Arrays.copyOfRange(run.recording().column(column), (int) (from * 60), (int) (to * 60));
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
