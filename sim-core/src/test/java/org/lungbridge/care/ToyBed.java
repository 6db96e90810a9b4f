package org.lungbridge.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.laboratory.AssayDevice;
import org.lungbridge.laboratory.AssayDevices;
import org.lungbridge.laboratory.Channel;
import org.lungbridge.laboratory.ClottingNetworks;
import org.lungbridge.laboratory.Laboratory;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.PrecisionProfile;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/**
 * A patient of 50 kg for protocols: heparin of 2 L plasma runs in and leaves with a half-life of an hour, clotting tests
 * follow it, everything else is set. Devices have no error; ACT takes 5 min, all else 30 min.
 *
 * <pre>
 *   C = heparin/2 L ,  ACT = 130 s + 200 s·C ,  aPTT = 36 s + 40 s·C ,  anti-Xa = C          C in IU/mL
 * </pre>
 *
 * <p>10 IU/kg/h make C 0.36 IU/mL, ACT 202 s, aPTT 50.4 s.
 */
final class ToyBed implements Component {
    static final double HOUR = 3600;
    private static final double PLASMA_L = 2;
    private static final double LEAVING = 0.69314718 / HOUR;
    private static final Map<Quantity, Double> SET = new LinkedHashMap<>();

    static {
        SET.put(Body.WEIGHT, 50.0);
        SET.put(Ecmo.CONNECTED, 0.0);
        SET.put(Ecmo.BLOOD_FLOW, 3.7);
        SET.put(Ecmo.DELTA_P_RISE, 0.02);
        SET.put(Ecmo.MEMBRANE_AGE, 1.0);
        SET.put(Lung.ALVEOLAR_BLEEDING, 0.0);
        SET.put(Bleeding.OTHER_FLOW, 0.0);
        SET.put(Bleeding.INTRACRANIAL_FLOW, 0.0);
        SET.put(Kidney.CLEARANCE, 1.0);
        SET.put(Blood.HEMOGLOBIN, 9.0);
        SET.put(Blood.RED_CELLS, 0.0);
        SET.put(Blood.PLATELET_PRODUCT, 0.0);
        SET.put(Blood.PLASMA_PRODUCT, 0.0);
        SET.put(Coagulation.PLATELET_INFUSION, 0.0);
        SET.put(Coagulation.PLATELET_COUNT, 120.0);
        SET.put(Coagulation.FIBRINOGEN_LEVEL, 4.0);
        SET.put(Coagulation.INR, 1.2);
        SET.put(Coagulation.FACTOR_VIII_LEVEL, 1.5);
        SET.put(Drug.BIVALIRUDIN_RATE, 0.0);
    }

    private final Variable.State heparin;
    private final Variable.Setting rate;
    private final Variable.Display level;
    private final Variable.Display antiXa;
    private final Variable.Display aptt;
    private final Variable.Display act;
    private final Partial byHeparin;

    private ToyBed(Declarations d) {
        heparin = d.state(Drug.HEPARIN, 0);
        d.state(Drug.ENOXAPARIN_DEPOT, 0);
        rate = d.setting(Drug.HEPARIN_RATE, 0);
        SET.forEach(d::setting);
        level = d.displays(Drug.HEPARIN_LEVEL);
        antiXa = d.displays(Drug.ANTI_XA);
        aptt = d.displays(Coagulation.APTT);
        act = d.displays(Coagulation.ACT);
        byHeparin = d.partial(heparin, heparin);
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.rateOf(heparin)[i] += x.of(rate)[i] - LEAVING * x.of(heparin)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(byHeparin)[i] = -LEAVING;
        }
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            double perMl = x.of(heparin)[i] / PLASMA_L / 1000;
            x.of(level)[i] = 1000 * perMl;
            x.of(antiXa)[i] = 1000 * perMl;
            x.of(aptt)[i] = 36 + 40 * perMl;
            x.of(act)[i] = 130 + 200 * perMl;
        }
    }

    /** What the ward of the toy does: products and doses add, rates are set, {@code set} sets any setting by its name. */
    private static OrderInterpreter ward(List<Order> given) {
        return (order, lane) -> {
            switch (order.kind()) {
                case "start-ecmo" -> lane.setSetting(Ecmo.CONNECTED.name(), 1);
                case "stop-ecmo" -> lane.setSetting(Ecmo.CONNECTED.name(), 0);
                case "set-heparin" ->
                    lane.setSetting(
                            Drug.HEPARIN_RATE.name(), order.value("ratePerKilogram") * lane.get(Body.WEIGHT.name()));
                case "set-bivalirudin" -> lane.setSetting(Drug.BIVALIRUDIN_RATE.name(), order.value("rate"));
                case "heparin-bolus" -> add(lane, Drug.HEPARIN, order.value("dose"));
                case "enoxaparin" -> add(lane, Drug.ENOXAPARIN_DEPOT, order.value("dose"));
                case "protamine" -> lane.setState(Drug.HEPARIN.name(), 0);
                case "transfuse-red-cells" -> lane.setSetting(Blood.RED_CELLS.name(), order.value("rate"));
                case "transfuse-plasma" -> lane.setSetting(Blood.PLASMA_PRODUCT.name(), order.value("rate"));
                case "transfuse-platelets" -> {
                    lane.setSetting(Blood.PLATELET_PRODUCT.name(), order.value("rate"));
                    lane.setSetting(Coagulation.PLATELET_INFUSION.name(), order.value("platelets"));
                }
                default -> order.values().forEach(lane::setSetting);
            }
            given.add(order);
            return OrderResult.changed(Effect.SLOW, order.kind(), "");
        };
    }

    private static void add(LaneAccess lane, Quantity state, double dose) {
        lane.setState(state.name(), lane.get(state.name()) + dose);
    }

    static Order order(double hour, String kind) {
        return Order.of(hour * HOUR, Rank.ORDER, 0, "timeline", kind);
    }

    /** From now on a quantity has another value, in its unit. */
    static Order set(double hour, Quantity setting, double value) {
        Map<String, Double> values = Map.of(setting.name(), setting.unit().engine(value));
        return new Order(hour * HOUR, Rank.FAULT, 0, "test", "set", values, Map.of());
    }

    private static AssayDevice device(String id, Panel panel, Measurand measurand, double minutes) {
        double none = Double.POSITIVE_INFINITY;
        Channel exact = new Channel(measurand, PrecisionProfile.share(0), 0, 0, List.of(), -none, 1e6, 2, -none, none);
        return new AssayDevice(id, panel, true, 60 * minutes, 60 * minutes, 1, List.of(exact));
    }

    private static AssayDevices devices() {
        List<AssayDevice> devices = new ArrayList<>();
        devices.add(device("act", Panel.ACT, Measurand.ACT_LOW_RANGE, 5));
        devices.add(device("aptt", Panel.APTT, Measurand.APTT, 30));
        devices.add(device("anti-xa", Panel.ANTI_XA, Measurand.ANTI_XA, 30));
        devices.add(device("platelets", Panel.PLATELETS, Measurand.PLATELETS, 30));
        devices.add(device("fibrinogen", Panel.FIBRINOGEN, Measurand.FIBRINOGEN, 30));
        devices.add(device("hemoglobin", Panel.HEMOGLOBIN, Measurand.HEMOGLOBIN, 30));
        return new AssayDevices(devices);
    }

    /**
     * A run under a protocol.
     *
     * @param given orders the ward carried out, in that order
     */
    record Run(Simulation simulation, List<Order> given) {
        List<EventRecord> lines() {
            return simulation.events(0).stream()
                    .filter(event -> event.kind().equals(Rank.PROTOCOL.label()))
                    .toList();
        }

        List<String> lines(String what) {
            return lines().stream()
                    .filter(line -> line.what().equals(what))
                    .map(EventRecord::detail)
                    .toList();
        }

        /** Hours at which the ward carried out orders of this kind. */
        List<Double> hours(String kind) {
            return given.stream()
                    .filter(order -> order.kind().equals(kind))
                    .map(order -> order.time() / HOUR)
                    .toList();
        }

        /** The numbers of a field of those orders, in a unit. */
        List<Double> values(String kind, String field, org.lungbridge.quantity.Unit unit) {
            return given.stream()
                    .filter(order -> order.kind().equals(kind))
                    .map(order -> Math.rint(unit.of(order.value(field)) * 1e6) / 1e6)
                    .toList();
        }

        double at(double hour, String column) {
            return simulation.recording(0).column(column)[(int) Math.round(hour * HOUR / 300)];
        }
    }

    static SimulationBuilder builder(
            Strategy strategy, double hours, List<Order> given, List<Double> procedures, Order... orders) {
        Protocol protocol = new Protocol(strategy, lane -> new Chance(7, lane), procedures);
        Laboratory laboratory =
                new Laboratory(devices(), ClottingNetworks.none(), lane -> new Chance(7, lane), protocol, ward(given));
        List<Order> all = new ArrayList<>(List.of(orders));
        all.addAll(protocol.orders());
        return Simulation.builder(model(), model(), protocol.inFrontOf(laboratory))
                .solver("rodas5p", new Tolerance(1e-4, 5))
                .recording(new RecordingPlan(
                        300,
                        List.of(
                                new Column("rate", Drug.HEPARIN_RATE.name(), HOUR),
                                new Column("heparin", Drug.HEPARIN.name(), 1),
                                new Column("ACT", Coagulation.ACT.name(), 1),
                                new Column("aPTT", Coagulation.APTT.name(), 1),
                                new Column("redCells", Blood.RED_CELLS.name(), HOUR),
                                new Column("platelets", Coagulation.PLATELET_INFUSION.name(), HOUR))))
                .orders(0, all)
                .end(hours * HOUR);
    }

    private static Model model() {
        return Model.assemble(1, List.of(new Part("bed", ToyBed::new)));
    }

    /** Runs a strategy for so many hours, cannulation at 0 unless an order says otherwise. */
    static Run run(Strategy strategy, double hours, Order... orders) {
        return run(strategy, hours, List.of(), orders);
    }

    static Run run(Strategy strategy, double hours, List<Double> procedures, Order... orders) {
        List<Order> given = new ArrayList<>();
        List<Order> all = new ArrayList<>(List.of(orders));
        if (all.stream().noneMatch(order -> order.kind().equals("start-ecmo"))) {
            all.add(order(0, "start-ecmo"));
        }
        Simulation simulation = builder(strategy, hours, given, procedures, all.toArray(Order[]::new))
                .build();
        simulation.run();
        if (simulation.outcome(0).failure().isPresent()) {
            throw new AssertionError(simulation.outcome(0).endReason());
        }
        return new Run(simulation, given);
    }
}
