package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * Source S1 saw aPTT of 38-55 s on this ladder. Both phases once settled: six hours after cannulation and after the change.
     */
    @Test
    void apttStaysWhereThePublishedCaseHadIt() {
        assertThat(slice("aPTT_s", 8, 26)).allSatisfy(aptt -> assertThat(aptt).isBetween(38.0, 55.0));
        assertThat(slice("aPTT_s", 32, 74)).allSatisfy(aptt -> assertThat(aptt).isBetween(38.0, 55.0));
    }

    /** Within the published range an ACT of 180-200 s goes with its middle (44-50 s), one of 140-160 s with its low end. */
    @Test
    void apttIsInTheMiddleAtTheHighTargetAndLowAtTheLowOne() {
        double[] act = run.recording().column("ACT_s");
        double[] aptt = run.recording().column("aPTT_s");
        double[] high = IntStream.range(26 * 60, 74 * 60)
                .filter(row -> act[row] >= 180 && act[row] <= 200)
                .mapToDouble(row -> aptt[row])
                .sorted()
                .toArray();
        assertThat(high).hasSizeGreaterThan(24 * 60);
        assertThat(high[high.length / 2]).isBetween(44.0, 50.0);
        assertThat(median("aPTT_s", 8, 26)).isBetween(38.0, 44.0);
    }

    /** The lung bleeds under heparin, a little and less every day; blood comes up the tube and platelets are given. */
    @Test
    void lungBleedsIntoTheTubeAndBloodIsGiven() {
        double[] lost = run.recording().column("cumulativeAlveolarBleeding_mL");
        double firstDay = lost[26 * 60] - lost[2 * 60];
        double thirdDay = lost[74 * 60] - lost[50 * 60];
        assertThat(firstDay).isBetween(50.0, 400.0);
        assertThat(thirdDay).isPositive().isLessThan(firstDay / 2);
        assertThat(run.events())
                .filteredOn(event -> event.what().equals("suction"))
                .anySatisfy(event -> assertThat(event.detail()).contains("blood"));
        assertThat(lines("product")).isNotEmpty();
    }

    private static List<Double> slice(String column, double from, double to) {
        return Arrays.stream(Arrays.copyOfRange(run.recording().column(column), (int) (from * 60), (int) (to * 60)))
                .boxed()
                .toList();
    }

    private static double median(String column, double from, double to) {
        double[] values = Arrays.copyOfRange(run.recording().column(column), (int) (from * 60), (int) (to * 60));
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
