package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** The shipped scenario {@code circuit-clot}: a membrane lung that ages without heparin, warns, and is exchanged in time. */
class CircuitClotTest {
    private static final double HOUR = StrategyDocuments.HOUR;
    private static final double EXCHANGED = 132;
    private static RunResult run;

    @BeforeAll
    static void nobodyGivesHeparin() {
        run = StrategyDocuments.run(Library.scenario("circuit-clot"), 168, 1);
        assertThat(run.outcome().ending()).isEqualTo(Ending.END_TIME);
    }

    private static double at(String column, double hour) {
        return run.recording().column(column)[(int) Math.round(hour * 60)];
    }

    private static List<EventRecord> events(String what) {
        return run.events().stream().filter(event -> event.what().equals(what)).toList();
    }

    @Test
    void noHeparinIsGivenAndBloodIs() {
        assertThat(Arrays.stream(run.recording().column("heparinRate_IUPerKgPerH"))
                        .max())
                .hasValue(0);
        assertThat(events("product")).isNotEmpty();
    }

    /** Warning at 30 % above the clean membrane, exchange due at 50 %, both before it fails. */
    @Test
    void consoleWarnsAndThenAsksForAnExchangeBeforeTheMembraneFails() {
        List<EventRecord> alarms = events("membrane-alarm");
        assertThat(alarms).hasSizeGreaterThanOrEqualTo(2);
        assertThat(alarms.get(0).detail()).contains("30 %");
        assertThat(alarms.get(1).detail()).contains("50 %");
        assertThat(alarms.get(1).time()).isLessThan(EXCHANGED * HOUR);
        assertThat(events("oxygenator-failure")).isEmpty();
    }

    @Test
    void pressureDropRisesOxygenBehindFallsAndDDimerClimbs() {
        double before = EXCHANGED - 0.1;
        assertThat(at("ecmoMembraneDeltaPRise", before)).isGreaterThan(0.5);
        assertThat(at("ecmoClotProgress", before)).isBetween(0.4, 0.99);
        assertThat(at("ecmoPostMembranePO2_mmHg", before)).isLessThan(at("ecmoPostMembranePO2_mmHg", 12) - 100);
        assertThat(at("Ddimer_mgPerL", before)).isGreaterThan(at("Ddimer_mgPerL", 48));
    }

    /** A minute without flow, then a clean membrane; with it come 150 mL of lost blood. */
    @Test
    void newMembraneBeginsClean() {
        assertThat(at("ecmoClotProgress", EXCHANGED + 1)).isLessThan(0.01);
        assertThat(at("ecmoMembraneDeltaPRise", EXCHANGED + 1)).isLessThan(0.05);
        assertThat(at("ecmoPostMembranePO2_mmHg", EXCHANGED + 6)).isGreaterThan(400);
        assertThat(events("change-oxygenator"))
                .last()
                .satisfies(event -> assertThat(event.detail()).contains("60 s without flow", "150 mL"));
    }
}
