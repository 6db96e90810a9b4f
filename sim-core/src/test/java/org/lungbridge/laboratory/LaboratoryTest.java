package org.lungbridge.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/** Order, draw, delay, result; what staff see and when. */
class LaboratoryTest {
    private static final double HOUR = 3600;

    private static Order sample(double time, Panel... panels) {
        return SampleOrders.once(
                time,
                0,
                "test",
                false,
                List.of(panels).stream().map(Request::of).toList());
    }

    private static Order everySixHours(double first) {
        return SampleOrders.standing(first, 6 * HOUR, 0, "test", List.of(Request.of(Panel.APTT)));
    }

    private static List<Result> results(Simulation run) {
        return Chart.of(run.filed(0)).all();
    }

    @Test
    void aResultIsFrozenAtTheDrawAndComesBackLater() {
        AssayDevice device = Bench.actDevice(0, 0);
        Simulation run = ToyBlood.run(
                        2 * HOUR,
                        Bench.laboratory(ResultReader.nobody(), device),
                        sample(HOUR, Panel.ACT),
                        ToyBlood.set(HOUR + 1, Drug.HEPARIN_RATE, 1e5))
                .build();
        run.run();
        Result result = results(run).get(0);
        assertThat(result.drawn()).isEqualTo(HOUR);
        assertThat(result.available()).isEqualTo(HOUR + 300);
        assertThat(result.value())
                .as("half of 0.3 IU/mL is left after an hour: 140 + 200·0.15")
                .isEqualTo(170);
        assertThat(result.unit()).isEqualTo(Unit.S);
        assertThat(result.engineValue()).isEqualTo(170);
        assertThat(run.events(0))
                .filteredOn(event -> event.actor().equals("laboratory"))
                .extracting(EventRecord::kind, EventRecord::what, EventRecord::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("result", "result", "ACT 170 s"));
    }

    @Test
    void samplesAndResultsCutNoStepAndMoveNoBit() {
        Laboratory laboratory = Bench.laboratory(ResultReader.nobody(), Bench.apttDevice(), Bench.gasDevice());
        Simulation quiet = ToyBlood.run(48 * HOUR, laboratory).build();
        quiet.run();
        List<Order> draws = new ArrayList<>(List.of(everySixHours(0)));
        for (int k = 1; k < 40; k++) {
            draws.add(sample(k * 3517.0, Panel.BLOOD_GAS));
        }
        Simulation busy =
                ToyBlood.run(48 * HOUR, laboratory, draws.toArray(Order[]::new)).build();
        busy.run();
        assertThat(Chart.of(busy.filed(0)).history("aPTT")).hasSize(8);
        assertThat(Chart.of(busy.filed(0)).history("PaO2")).hasSize(39);
        assertThat(busy.statistics(0)).isEqualTo(quiet.statistics(0));
        assertThat(busy.recording(0).column("aPTT"))
                .isEqualTo(quiet.recording(0).column("aPTT"));
    }

    @Test
    void nobodySeesAResultBeforeItsTimeAndOnlyLaterRanksAtItsTime() {
        List<String> seen = new ArrayList<>();
        OrderInterpreter looking = new OrderInterpreter() {
            @Override
            public OrderResult apply(Order order, LaneAccess lane) {
                seen.add(order.rank().label() + " "
                        + Chart.of(lane).latest("ACT").isPresent());
                return OrderResult.nothing("look", "");
            }

            @Override
            public double earliestEffect(Order order, LaneAccess lane) {
                return Double.POSITIVE_INFINITY;
            }
        };
        Laboratory laboratory = new Laboratory(
                new AssayDevices(List.of(Bench.actDevice(0, 0))),
                ClottingNetworks.none(),
                lane -> new Chance(1, 0),
                ResultReader.nobody(),
                looking);
        ToyBlood.run(
                        HOUR,
                        laboratory,
                        sample(600, Panel.ACT),
                        Order.of(600, Rank.PROTOCOL, 0, "test", "look"),
                        Order.of(899, Rank.TRIGGER, 0, "test", "look"),
                        Order.of(900, Rank.ORDER, 0, "test", "look"),
                        Order.of(900, Rank.PROTOCOL, 0, "test", "look"))
                .build()
                .run();
        assertThat(seen).containsExactly("protocol false", "trigger false", "order false", "protocol true");
    }

    /** A protocol that notes what it knows and gives heparin while the aPTT is low. */
    private static final class Nurse implements ResultReader {
        final List<String> knew = new ArrayList<>();

        @Override
        public List<Order> read(Panel panel, List<Result> results, LaneAccess lane) {
            Chart chart = Chart.of(lane);
            knew.add("%.0f: %d".formatted(lane.time(), chart.history("aPTT").size()));
            assertThat(chart.latest("aPTT")).contains(results.get(0));
            for (Result result : chart.all()) {
                assertThat(result.available()).as("nobody sees the future").isLessThanOrEqualTo(lane.time());
            }
            double rate = results.get(0).value() < 40 ? 1200 : 300;
            return List.of(new Order(
                    lane.time(),
                    Rank.PROTOCOL,
                    0,
                    "protocol",
                    "set-heparin",
                    Map.of(Drug.HEPARIN_RATE.name(), Unit.IU_PER_HOUR.engine(rate)),
                    Map.of()));
        }

        @Override
        public boolean actsOn(Panel panel) {
            return panel == Panel.APTT;
        }
    }

    @Test
    void aProtocolActsOnAResultWhenItHasComeBackAndNeverBefore() {
        Nurse nurse = new Nurse();
        Simulation run = ToyBlood.run(30 * HOUR, Bench.laboratory(nurse, Bench.apttDevice()), everySixHours(HOUR))
                .build();
        run.run();
        List<Result> seen = results(run);
        assertThat(seen).hasSize(5);
        assertThat(nurse.knew).hasSize(5).last().asString().endsWith(": 5");
        List<EventRecord> acted = run.events(0).stream()
                .filter(event -> event.kind().equals("protocol"))
                .toList();
        for (int k = 0; k < 5; k++) {
            Result result = seen.get(k);
            assertThat(result.available() - result.drawn()).isBetween(2700.0, 3600.0);
            assertThat(acted.get(k).time()).isEqualTo(result.available());
        }
    }

    @Test
    void neitherSamplesNorResultsAreABoundary() {
        Laboratory laboratory = Bench.laboratory(new Nurse(), Bench.apttDevice(), Bench.gasDevice());
        Order gas = sample(600, Panel.BLOOD_GAS);
        Order both = sample(600, Panel.BLOOD_GAS, Panel.APTT);
        FakeLane lane = new FakeLane();
        assertThat(laboratory.earliestEffect(gas, lane)).isInfinite();
        assertThat(laboratory.earliestEffect(both, lane)).isInfinite();
        assertThat(laboratory.earliestEffect(ToyBlood.set(5, Drug.HEPARIN_RATE, 1), lane))
                .isEqualTo(5);
    }

    @Test
    void resumingFromASnapshotBringsTheSameResults() {
        Order[] orders = {
            everySixHours(0),
            sample(9 * HOUR, Panel.ACT, Panel.APTT),
            ToyBlood.set(9.1 * HOUR, Drug.HEPARIN_RATE, 20),
            sample(20 * HOUR, Panel.ACT)
        };
        Simulation whole =
                ToyBlood.run(48 * HOUR, laboratoryWithNurse(), orders).build();
        whole.run();
        Simulation stopped =
                ToyBlood.run(48 * HOUR, laboratoryWithNurse(), orders).build();
        stopped.runPast(9.1 * HOUR);
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.pending()).extracting(Order::kind).contains("result", "sample");
        assertThat(snapshot.filed()).isNotEmpty();
        Simulation resumed = Simulation.resume(ToyBlood.run(48 * HOUR, laboratoryWithNurse()), List.of(snapshot));
        resumed.run();
        assertThat(results(resumed)).isEqualTo(results(whole)).hasSizeGreaterThan(9);
        assertThat(resumed.statistics(0)).isEqualTo(whole.statistics(0));
    }

    private static Laboratory laboratoryWithNurse() {
        return Bench.laboratory(new Nurse(), Bench.apttDevice(), Bench.actDevice(0.06, 0));
    }

    @Test
    void twoStrategiesMeetTheSameErrors() {
        List<Double> low = relativeErrors(0);
        List<Double> high = relativeErrors(3000);
        assertThat(low).hasSize(9);
        for (int k = 0; k < low.size(); k++) {
            assertThat(high.get(k)).as("sample %d", k).isEqualTo(low.get(k), within(2e-3));
        }
    }

    /** Measured over true aPTT of each sample under this infusion (IU/h). */
    private static List<Double> relativeErrors(double heparin) {
        Simulation run = ToyBlood.run(
                        50 * HOUR,
                        Bench.laboratory(ResultReader.nobody(), Bench.apttDevice()),
                        ToyBlood.set(0, Drug.HEPARIN_RATE, heparin),
                        everySixHours(0))
                .build();
        run.run();
        List<Double> errors = new ArrayList<>();
        double[] truth = run.recording(0).column("aPTT");
        for (Result result : results(run)) {
            errors.add(result.value() / truth[(int) (result.drawn() / 600)]);
        }
        return errors;
    }

    @Test
    void theNextDeviceMeetsTheSameLuckAndAnotherPatientHasAnother() {
        double[] first = acts(new Chance(7, 0), 0.06, 0);
        double[] second = acts(new Chance(7, 0), 0.12, -20);
        double[] stranger = acts(new Chance(7, 1), 0.06, 0);
        int agree = 0;
        for (int k = 0; k < 20; k++) {
            agree += (first[k] > 200) == (second[k] > 180) ? 1 : 0;
        }
        assertThat(agree).isEqualTo(20);
        assertThat(stranger).isNotEqualTo(first);
    }

    /** Twenty ACTs of blood with a true ACT of 200 s. */
    private static double[] acts(Chance chance, double share, double bias) {
        return AssayTest.measured(Bench.actDevice(share, bias), chance, 20, 200);
    }

    @Test
    void urgentSamplesComeBackSooner() {
        Laboratory laboratory = Bench.laboratory(ResultReader.nobody(), Bench.apttDevice());
        Order urgent = SampleOrders.once(600, 0, "test", true, List.of(Request.of(Panel.APTT)));
        Simulation run = ToyBlood.run(3 * HOUR, laboratory, urgent).build();
        run.run();
        assertThat(results(run).get(0).available() - 600).isBetween(1350.0, 1800.0);
    }

    @Test
    void theNetworkMeasuresTheSameBloodInItsOwnWay() {
        Laboratory laboratory = Bench.laboratory(
                ResultReader.nobody(),
                Bench.device("aptt", Panel.APTT, 0, 0, Bench.exact(Measurand.APTT, 1)),
                Bench.device("pt", Panel.PT, 0, 0, Bench.exact(Measurand.PT, 1), Bench.exact(Measurand.INR, 2)),
                Bench.device(
                        "cat",
                        Panel.THROMBIN_GENERATION,
                        0,
                        0,
                        Bench.exact(Measurand.THROMBIN_LAG, 1),
                        Bench.exact(Measurand.THROMBIN_PEAK, 0),
                        Bench.exact(Measurand.THROMBIN_PEAK_TIME, 1),
                        Bench.exact(Measurand.THROMBIN_POTENTIAL, 0)));
        List<Request> requests = List.of(
                new Request(Panel.APTT, "", Method.NETWORK),
                new Request(Panel.PT, "pt", Method.NETWORK),
                Request.of(Panel.THROMBIN_GENERATION));
        Simulation run = ToyBlood.run(600, laboratory, SampleOrders.once(300, 0, "test", false, requests))
                .build();
        run.run();
        Chart chart = Chart.of(run.filed(0));
        Plasma plasma = new Plasma(
                0.75, 0.8, 0.65, 2.0, 0.9, 0.75, 0.7, 0.6, 0.7, 0.6, 0.6, 4.5, 0.3 * StrictMath.exp(-0.69314718 / 12));
        ClottingTimes times = new ClottingTimes(NetworkFiles.wajima());
        assertThat(chart.latest("aPTT").orElseThrow().value()).isEqualTo(times.aptt(plasma), within(0.051));
        double pt = times.pt(plasma);
        assertThat(chart.latest("PT").orElseThrow().value()).isEqualTo(pt, within(0.051));
        assertThat(chart.latest("INR").orElseThrow().value()).isEqualTo(pt / 11.048, within(0.006));
        ThrombinCurve curve = new ThrombinGeneration(NetworkFiles.hockinMann()).curve(plasma);
        assertThat(chart.latest("thrombinPeak").orElseThrow().value()).isEqualTo(curve.peak(), within(0.6));
        assertThat(chart.latest("thrombinLag").orElseThrow().value()).isEqualTo(curve.lag() / 60, within(0.051));
        assertThat(chart.latest("thrombinPotential").orElseThrow().value())
                .isEqualTo(curve.potential() / 60, within(0.6));
    }

    @Test
    void aTestTheModelKnowsNothingOfIsRefusedInWords() {
        FakeLane lane = new FakeLane().with(Coagulation.APTT, 40);
        Laboratory laboratory = Bench.laboratory(ResultReader.nobody(), Bench.apttDevice(), Bench.actDevice(0, 0));
        assertThatThrownBy(() -> laboratory.apply(sample(0, Panel.ACT), lane))
                .hasMessageContaining("(coagulation.act)")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> laboratory.apply(sample(0, Panel.TEG), lane)).hasMessageContaining("(TEG)");
        assertThatThrownBy(() -> SampleOrders.standing(0, 0, 0, "test", List.of()))
                .hasMessageContaining("never end");
        assertThatThrownBy(() -> new Request(Panel.ACT, "", Method.NETWORK)).hasMessageContaining("(network)");
        assertThatThrownBy(() -> ClottingNetworks.none().times()).hasMessageContaining("no clotting network");
    }

    @Test
    void stateEventsAndOtherOrdersGoToTheWard() {
        Laboratory laboratory = Bench.laboratory(ResultReader.nobody(), Bench.apttDevice());
        FakeLane lane = new FakeLane();
        assertThat(laboratory.atStateEvent("death", lane))
                .extracting(Order::kind)
                .containsExactly("death");
        laboratory.apply(ToyBlood.set(0, Drug.HEPARIN_RATE, 3600), lane);
        assertThat(lane.get(Drug.HEPARIN_RATE.name())).isEqualTo(1);
    }

    @Test
    void theLastDrawIsTheLatestResultEvenIfAnOlderOneCameBackAfterIt() {
        AssayDevice slow = Bench.device("slow", Panel.ACT, 3000, 3000, Bench.exact(Measurand.ACT_LOW_RANGE, 0));
        FakeLane lane = new FakeLane().with(Coagulation.ACT, 150);
        Laboratory laboratory = Bench.laboratory(ResultReader.nobody(), slow);
        Order late = laboratory.apply(sample(0, Panel.ACT), lane).followUps().get(0);
        lane.time = 1000;
        lane.with(Coagulation.ACT, 220);
        Order soon = laboratory
                .apply(SampleOrders.once(1000, 0, "test", true, List.of(Request.of(Panel.ACT))), lane)
                .followUps()
                .get(0);
        assertThat(soon.time()).isLessThan(late.time());
        laboratory.apply(soon, lane);
        laboratory.apply(late, lane);
        Chart chart = Chart.of(lane);
        assertThat(chart.latest("ACT").orElseThrow().value()).isEqualTo(220);
        assertThat(chart.history("ACT")).extracting(Result::value).containsExactly(220.0, 150.0);
        assertThat(chart.latest("aPTT")).isEmpty();
    }
}
