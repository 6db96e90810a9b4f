package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.engine.EventRecord;

/** The chart says of every order that is not carried out that it was not, before it says why. */
class RefusedOrderTest {
    /** Supine, with a tube, without a circuit, and nothing broken. */
    private final FakeWard ward = new FakeWard(new StandardOrders());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-oxygenator",
                "change-circuit",
                "change-pump-head",
                "stop-ecmo",
                "sweep-off-trial",
                "sigh-sweep",
                "hand-crank",
                "emergency-drive",
                "de-air-circuit",
                "mains-failure",
                "restore-mains",
                "pump-failure",
                "oxygenator-failure",
                "pump-clot",
                "release-line",
                "reposition-cannula",
                "stop-plasma-exchange",
                "stop-renal-replacement",
                "decompress-chest",
                "repair-heater",
                "turn-supine",
                "set-oxygen",
                "intubate"
            })
    void anOrderForWhichThereIsNothingToDoIsChartedAsNotDone(String kind) {
        ward.order(0, kind).until(1);
        assertThat(ward.chart).singleElement().asString().startsWith(kind + ": " + EventRecord.NOT_DONE);
    }

    @Test
    void theReasonOfWhoGaveTheOrderMayStandBefore() {
        EventRecord byRounds =
                new EventRecord(0, "protocol", "rounds", "turn-prone", "PaO2/FiO2 92: not done: is prone");
        EventRecord done = new EventRecord(0, "protocol", "rounds", "note", "what was not done: nothing");
        assertThat(byRounds.notDone()).isTrue();
        assertThat(done.notDone()).isFalse();
    }
}
