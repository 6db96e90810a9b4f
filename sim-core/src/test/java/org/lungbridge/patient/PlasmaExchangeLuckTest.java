package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;

/** What goes wrong in 400 sessions: 293 procedures on ECMO (Transfusion, doi 10.1111/trf.12418), 99 % binomial intervals. */
class PlasmaExchangeLuckTest {
    private record Session(boolean pressureFalls, double citrate, String chart) {}

    private static List<Session> sessions(String access, String anticoagulation) {
        StandardOrders orders = new StandardOrders(new Chance(7, 3));
        FakeLane lane = new FakeLane()
                .with(Care.BY_CHANCE.name(), 1)
                .with(Ecmo.CONNECTED.name(), 1)
                .with(Blood.PLASMA_VOLUME.name(), 3);
        List<Session> sessions = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            lane.setSetting(Procedure.PLASMA_EXCHANGE.number().name(), 0);
            OrderResult result = orders.apply(
                    FakeWard.order(
                            0,
                            StandardOrders.PLASMA_EXCHANGE,
                            Map.of(),
                            Map.of("access", access, "anticoagulation", anticoagulation)),
                    lane);
            sessions.add(new Session(
                    lane.get(Circulation.DILATATION.name()) > 0, lane.get(Exchange.CITRATE.name()), result.detail()));
        }
        return sessions;
    }

    private static long count(List<Session> sessions, Predicate<Session> what) {
        return sessions.stream().filter(what).count();
    }

    @Test
    void onEcmoPressureFallsInAThirdAndCalciumInAQuarter() {
        List<Session> sessions = sessions("circuit", "citrate");
        assertThat(count(sessions, Session::pressureFalls)).isBetween(112L, 161L);
        assertThat(count(sessions, session -> session.citrate() > 1)).isBetween(87L, 133L);
        assertThat(sessions).allSatisfy(session -> {
            assertThat(session.chart().contains("blood pressure falls")).isEqualTo(session.pressureFalls());
            assertThat(session.chart().contains("symptoms of low calcium")).isEqualTo(session.citrate() > 1);
        });
    }

    @Test
    void byALineOfItsOwnBothAreRarer() {
        List<Session> sessions = sessions("own-line", "citrate");
        assertThat(count(sessions, Session::pressureFalls)).isBetween(42L, 78L);
        assertThat(count(sessions, session -> session.citrate() > 1)).isBetween(21L, 51L);
    }

    /** Same luck: a session that goes wrong by a line of its own goes wrong by the circuit. */
    @Test
    void accessDoesNotMoveLuck() {
        List<Session> own = sessions("own-line", "citrate");
        List<Session> circuit = sessions("circuit", "heparin");
        for (int n = 0; n < own.size(); n++) {
            assertThat(circuit.get(n).pressureFalls() || !own.get(n).pressureFalls())
                    .as("session %d", n)
                    .isTrue();
        }
        assertThat(count(circuit, session -> session.citrate() > 0)).isZero();
    }
}
