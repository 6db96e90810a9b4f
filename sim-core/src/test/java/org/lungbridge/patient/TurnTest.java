package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.chance.Chance;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Turning: when the position changes, what is said, what goes wrong and how often. */
class TurnTest {
    private static final Map<String, String> UNEVENTFUL = Map.of("complication", "none");

    @Test
    void positionChangesWhenPreparationAndTurnAreOver() {
        FakeWard ward = ward().add(FakeWard.order(60, "turn-prone", Map.of(), UNEVENTFUL));
        assertThat(ward.until(659).get(Lung.POSITION)).isZero();
        assertThat(ward.until(660).get(Lung.POSITION)).isEqualTo(1);
        assertThat(ward.chart)
                .containsExactly(
                        "turn-prone: a team of five turns the patient prone in 10 min",
                        "turn-prone: the patient lies prone");
        ward.add(FakeWard.order(7200, "turn-supine", Map.of("team", 6.0, "duration", 720.0), UNEVENTFUL));
        assertThat(ward.until(8000).get(Lung.POSITION)).isZero();
        assertThat(ward.chart).last().isEqualTo("turn-supine: the patient lies supine");
    }

    @Test
    void patientWhoIsProneOrBeingTurnedIsNotTurnedAgain() {
        FakeWard ward = ward().add(FakeWard.order(0, "turn-prone", Map.of(), UNEVENTFUL));
        ward.until(300).add(FakeWard.order(300, "turn-prone", Map.of(), UNEVENTFUL));
        ward.until(700).add(FakeWard.order(700, "turn-prone", Map.of(), UNEVENTFUL));
        ward.until(2000);
        assertThat(ward.chart.stream().filter(line -> line.contains("already"))).hasSize(2);
        assertThat(ward.chart.stream().filter(line -> line.contains("lies prone")))
                .hasSize(1);
    }

    /** Nobody was turned, so nobody is turned back. */
    @Test
    void otherPositionAbandonsATurnUnderWay() {
        FakeWard ward = ward().add(FakeWard.order(0, "turn-prone", Map.of(), UNEVENTFUL));
        ward.add(FakeWard.order(300, "turn-supine", Map.of("duration", 300.0), UNEVENTFUL));
        assertThat(ward.until(5000).get(Lung.POSITION)).isZero();
        assertThat(ward.chart)
                .containsExactly(
                        "turn-prone: a team of five turns the patient prone in 10 min",
                        "turn-supine: turn under way abandoned, the patient stays supine");
        ward.add(FakeWard.order(6000, "turn-prone", Map.of(), UNEVENTFUL));
        assertThat(ward.until(6600).get(Lung.POSITION)).isEqualTo(1);
        ward.add(FakeWard.order(7000, "turn-supine", Map.of("team", 3.0), UNEVENTFUL));
        ward.add(FakeWard.order(7100, "turn-prone", Map.of(), UNEVENTFUL));
        assertThat(ward.until(9000).get(Lung.POSITION)).isEqualTo(1);
        assertThat(ward.chart.subList(4, 6))
                .containsExactly(
                        "turn-supine: a team of three turns the patient supine in 10 min",
                        "turn-prone: turn under way abandoned, the patient stays prone");
    }

    @Test
    void chosenKinkLowersFlowForFiveMinutesAndIsCharted() {
        FakeWard ward = onEcmo();
        ward.add(FakeWard.order(0, "turn-prone", Map.of(), Map.of("complication", "line-kink")));
        assertThat(ward.until(600).get(Ecmo.LINE_KINK)).isPositive();
        assertThat(ward.until(899).get(Ecmo.LINE_KINK)).isPositive();
        assertThat(ward.until(900).get(Ecmo.LINE_KINK)).isZero();
        assertThat(ward.chart.subList(1, 3))
                .containsExactly(
                        "turn-prone: the patient lies prone; drainage line kinked, flow down by 10 %",
                        "line-kink: drainage line freed after 5 min");
    }

    /** With a severity it is the instructor's: it lasts until somebody looks at the line. */
    @Test
    void kinkOfAChosenSeverityLastsUntilTheLineIsReleased() {
        FakeWard ward = onEcmo();
        ward.add(FakeWard.order(0, "turn-prone", Map.of("severity", 0.4), Map.of("complication", "line-kink")));
        assertThat(ward.until(600).get(Ecmo.KINK_SEVERITY)).isEqualTo(0.4);
        assertThat(ward.until(9000).get(Ecmo.LINE_KINK)).isPositive();
        ward.order(9000, "release-line").order(9100, "release-line");
        assertThat(ward.until(9100).get(Ecmo.LINE_KINK)).isZero();
        assertThat(ward.chart.subList(1, 4))
                .containsExactly(
                        "turn-prone: the patient lies prone; drainage line kinked, flow down by 40 %",
                        "release-line: drainage line freed", "release-line: not done: no line is kinked");
    }

    @Test
    void orderedKinkLastsItsTimeUnlessReleasedOrTheCircuitGoes() {
        FakeWard ward = onEcmo();
        ward.order(0, "line-kink", Map.of("severity", 0.3, "duration", 120.0));
        assertThat(ward.until(119).get(Ecmo.LINE_KINK)).isPositive();
        assertThat(ward.until(120).get(Ecmo.LINE_KINK)).isZero();
        ward.order(200, "line-kink", Map.of("severity", 0.3, "duration", 120.0)).order(230, "release-line");
        assertThat(ward.until(230).get(Ecmo.LINE_KINK)).isZero();
        ward.order(300, "line-kink", Map.of("severity", 0.3)).order(400, "stop-ecmo");
        assertThat(ward.until(500).get(Ecmo.LINE_KINK)).isZero();
        assertThat(ward.chart)
                .contains("line-kink: drainage line freed after 2 min", "release-line: drainage line freed")
                .hasSize(6);
    }

    @Test
    void withoutACircuitNoLineKinks() {
        FakeWard ward = ward().add(FakeWard.order(0, "turn-prone", Map.of(), Map.of("complication", "line-kink")));
        assertThat(ward.until(600).get(Ecmo.LINE_KINK)).isZero();
        assertThat(ward.chart).last().isEqualTo("turn-prone: the patient lies prone");
    }

    @Test
    void chosenTubeEventOpensTheTubeForAMinute() {
        FakeWard ward = ward().add(FakeWard.order(0, "turn-prone", Map.of(), Map.of("complication", "tube-event")));
        assertThat(ward.until(600).get(Ventilator.DISCONNECTION)).isEqualTo(1);
        assertThat(ward.until(660).get(Ventilator.DISCONNECTION)).isZero();
        assertThat(ward.chart).last().isEqualTo("tube-event: tube reconnected after 60 s");
    }

    @Test
    void sameSeedMeansSameLuckWhateverElseIsOrdered() {
        FakeWard plain = manyTurns(new StandardOrders(new Chance(42, 7)), false);
        FakeWard busy = manyTurns(new StandardOrders(new Chance(42, 7)), true);
        FakeWard other = manyTurns(new StandardOrders(new Chance(43, 7)), false);
        assertThat(turns(busy)).isEqualTo(turns(plain));
        assertThat(turns(plain)).anyMatch(line -> line.contains("kinked"));
        assertThat(turns(other)).isNotEqualTo(turns(plain));
    }

    /** 2.576 standard errors of a binomial with 2,000 draws; the luck of 200 patients over ten turns each. */
    @ParameterizedTest
    @CsvSource({"3, 0.08333, 0.016667", "5, 0.05, 0.01", "8, 0.03125, 0.00625"})
    void mishapsAreAsFrequentAsStated(double team, double kinks, double tubes) {
        int kinked = 0;
        int off = 0;
        for (long patient = 0; patient < 200; patient++) {
            FakeWard ward = new FakeWard(new StandardOrders(new Chance(2026, patient)));
            ward.lane.with(Ecmo.CONNECTED.name(), 1).with(Ecmo.KINK_TO_COME.name(), 0.82);
            for (int turn = 0; turn < 10; turn++) {
                String kind = turn % 2 == 0 ? "turn-prone" : "turn-supine";
                ward.order(turn * 3600, kind, Map.of("team", team));
            }
            ward.until(40_000);
            kinked += (int)
                    turns(ward).stream().filter(line -> line.contains("kinked")).count();
            off += (int) turns(ward).stream()
                    .filter(line -> line.contains("came off"))
                    .count();
        }
        assertThat(kinked / 2000.0).isCloseTo(kinks, within(2.576 * Math.sqrt(kinks * (1 - kinks) / 2000)));
        assertThat(off / 2000.0).isCloseTo(tubes, within(2.576 * Math.sqrt(tubes * (1 - tubes) / 2000)));
    }

    private static FakeWard onEcmo() {
        FakeWard ward = ward();
        ward.lane.with(Ecmo.CONNECTED.name(), 1).with(Ecmo.KINK_TO_COME.name(), 0.82);
        return ward;
    }

    private static FakeWard manyTurns(StandardOrders orders, boolean busy) {
        FakeWard ward = new FakeWard(orders);
        ward.lane.with(Ecmo.CONNECTED.name(), 1);
        for (int turn = 0; turn < 60; turn++) {
            ward.order(turn * 3600, turn % 2 == 0 ? "turn-prone" : "turn-supine");
            if (busy) {
                ward.order(turn * 3600 + 900, "disconnect-ventilator");
                ward.order(turn * 3600 + 1800, "inspiratory-hold");
            }
        }
        return ward.until(240_000);
    }

    private static List<String> turns(FakeWard ward) {
        return ward.chart.stream()
                .filter(line -> line.contains(": the patient lies"))
                .toList();
    }

    private static FakeWard ward() {
        return new FakeWard(new StandardOrders());
    }
}
