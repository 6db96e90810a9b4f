package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Library;

/**
 * What staff see before a membrane lung fails. The patient of {@code circuit-clot} without exchange and without transfusion,
 * which would hide what platelets do; beside her the same patient whose membrane is made clean at 132 h by the instructor,
 * at no cost of blood.
 */
class MembraneWarningTest {
    private static final double HOUR = StrategyDocuments.HOUR;
    private static final String CARE = "\"care\": { \"anticoagulation\": \"none\" },";
    private static final String EXCHANGE =
            "{ \"at\": \"132 h\", \"order\": \"change-oxygenator\", \"urgency\": \"planned\" }";
    private static RunResult failing;
    private static RunResult cleaned;
    private static double failed;

    @BeforeAll
    static void nobodyExchangesTheMembrane() {
        failing = run("{ \"at\": \"132 h\", \"order\": \"note\", \"text\": \"no exchange\" }");
        cleaned = run("{ \"at\": \"132 h\", \"order\": \"clot-oxygenator\", \"progress\": 0 }");
        failed = time("oxygenator-failure");
    }

    private static RunResult run(String instead) {
        String shipped = new String(Library.scenarioBytes("circuit-clot"), StandardCharsets.UTF_8);
        assertThat(shipped).contains(CARE, EXCHANGE, "\"7 d\"");
        String document = shipped.replace(CARE, "").replace(EXCHANGE, instead).replace("\"7 d\"", "\"11 d\"");
        return StrategyDocuments.run(StrategyDocuments.read(document), 264, 1);
    }

    private static double time(String what) {
        return failing.events().stream()
                .filter(event -> event.what().equals(what))
                .mapToDouble(EventRecord::time)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no event " + what));
    }

    private static double at(RunResult run, String column, double seconds) {
        return run.recording().column(column)[(int) (seconds / 60)];
    }

    /** The console warns first, and more than a day before the membrane fails. */
    @Test
    void alarmsComeADayBeforeTheFailure() {
        assertThat(time("membrane-alarm")).isLessThan(failed - 24 * HOUR);
    }

    /** Twelve hours before it fails all four have moved from where they were on the second day. */
    @Test
    void pressureDropOxygenDDimerAndPlateletsMoveBeforeItFails() {
        double early = 48 * HOUR;
        double late = failed - 12 * HOUR;
        assertThat(at(failing, "ecmoMembraneDeltaP_mmHg", late))
                .isGreaterThan(1.3 * at(failing, "ecmoMembraneDeltaP_mmHg", early));
        assertThat(at(failing, "ecmoPostMembranePO2_mmHg", late))
                .isLessThan(at(failing, "ecmoPostMembranePO2_mmHg", early) - 100);
        assertThat(at(failing, "Ddimer_mgPerL", late)).isGreaterThan(2 * at(failing, "Ddimer_mgPerL", early));
        assertThat(at(failing, "platelets_10e9PerL", late)).isLessThan(0.8 * at(failing, "platelets_10e9PerL", early));
    }

    /** It is the clot: with a clean membrane and all else the same, all four stand better. */
    @Test
    void clotInTheMembraneIsWhatMovesThem() {
        double late = failed - 12 * HOUR;
        assertThat(at(cleaned, "ecmoMembraneDeltaP_mmHg", late))
                .isLessThan(at(failing, "ecmoMembraneDeltaP_mmHg", late));
        assertThat(at(cleaned, "ecmoPostMembranePO2_mmHg", late))
                .isGreaterThan(at(failing, "ecmoPostMembranePO2_mmHg", late));
        assertThat(at(cleaned, "Ddimer_mgPerL", late)).isLessThan(at(failing, "Ddimer_mgPerL", late));
        assertThat(at(cleaned, "platelets_10e9PerL", late)).isGreaterThan(at(failing, "platelets_10e9PerL", late));
    }
}
