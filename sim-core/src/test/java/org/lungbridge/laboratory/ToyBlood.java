package org.lungbridge.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
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
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Liver;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Blood for a laboratory: heparin of 3 L plasma runs in at a rate and leaves with a half-life of an hour; aPTT and ACT
 * follow it; everything else is set.
 *
 * <pre>
 *   heparin' = rate − ln 2/h · heparin ,   C = heparin/3 L ,   aPTT = 36.7 s + 30 s·C ,   ACT = 140 s + 200 s·C
 * </pre>
 */
final class ToyBlood implements Component {
    private static final double PLASMA_L = 3;
    private static final double LEAVING = 0.69314718 / 3600;

    private static final Map<Quantity, Double> SET = new LinkedHashMap<>();

    static {
        SET.put(Blood.HEMOGLOBIN, 9.8);
        SET.put(Blood.ARTERIAL_PH, 7.30);
        SET.put(Blood.ARTERIAL_PCO2, 50.0);
        SET.put(Blood.ARTERIAL_PO2, 70.0);
        SET.put(Blood.ARTERIAL_SATURATION, 0.93);
        SET.put(Metabolism.LACTATE, 2.4);
        SET.put(Liver.BILIRUBIN, 10.0);
        SET.put(Coagulation.APTT_BASELINE_FACTOR, 1.0);
        SET.put(Coagulation.INR, 1.3);
        SET.put(Coagulation.FIBRINOGEN_LEVEL, 4.5);
        SET.put(Coagulation.D_DIMER_LEVEL, 3.0);
        SET.put(Coagulation.ANTITHROMBIN_LEVEL, 0.6);
        SET.put(Coagulation.PLATELET_COUNT, 120.0);
        SET.put(Coagulation.FREE_HEMOGLOBIN_LEVEL, 70.0);
        SET.put(Coagulation.FACTOR_II_LEVEL, 0.75);
        SET.put(Coagulation.FACTOR_V_LEVEL, 0.8);
        SET.put(Coagulation.FACTOR_VII_LEVEL, 0.65);
        SET.put(Coagulation.FACTOR_VIII_LEVEL, 2.0);
        SET.put(Coagulation.FACTOR_IX_LEVEL, 0.9);
        SET.put(Coagulation.FACTOR_X_LEVEL, 0.75);
        SET.put(Coagulation.FACTOR_XI_LEVEL, 0.7);
        SET.put(Coagulation.FACTOR_XII_LEVEL, 0.6);
        SET.put(Coagulation.FACTOR_XIII_LEVEL, 0.7);
        SET.put(Coagulation.PROTEIN_C_LEVEL, 0.6);
        SET.put(Coagulation.TEG_R, 14.0);
        SET.put(Coagulation.TEG_MA, 55.0);
        SET.put(Drug.ENOXAPARIN_LEVEL, 0.0);
    }

    private final Variable.State heparin;
    private final Variable.Signal level;
    private final Variable.Display effect;
    private final Variable.Display antiXa;
    private final Variable.Display aptt;
    private final Variable.Display act;
    private final Variable.Display actHighRange;
    private final Variable.Setting rate;
    private final Partial levelHeparin;
    private final Partial heparinHeparin;

    private ToyBlood(Declarations d) {
        heparin = d.state(Drug.HEPARIN, 900);
        level = d.provides(Drug.HEPARIN_LEVEL);
        rate = d.setting(Drug.HEPARIN_RATE, 0);
        SET.forEach(d::setting);
        effect = d.displays(Coagulation.HEPARIN_EFFECT);
        antiXa = d.displays(Drug.ANTI_XA);
        aptt = d.displays(Coagulation.APTT);
        act = d.displays(Coagulation.ACT);
        actHighRange = d.displays(Coagulation.ACT_HIGH_RANGE);
        levelHeparin = d.partial(level, heparin);
        heparinHeparin = d.partial(heparin, heparin);
    }

    static Model model(int lanes) {
        return Model.assemble(lanes, List.of(new Part("blood", ToyBlood::new)));
    }

    /** A run of one lane to an end (s), rows every ten minutes. */
    static SimulationBuilder run(double end, OrderInterpreter interpreter, Order... orders) {
        return Simulation.builder(model(1), model(1), interpreter)
                .solver("rodas5p", new Tolerance(1e-4, 5))
                .recording(new RecordingPlan(600, List.of(new Column("aPTT", Coagulation.APTT.name(), 1))))
                .orders(0, List.of(orders))
                .end(end);
    }

    /** What the ward of the toy does: sets any setting that an order names with its value in engine units. */
    static OrderInterpreter ward() {
        return new OrderInterpreter() {
            @Override
            public OrderResult apply(Order order, LaneAccess lane) {
                order.values().forEach(lane::setSetting);
                return OrderResult.changed(Effect.FULL, order.kind(), "");
            }

            @Override
            public List<Order> atStateEvent(String eventName, LaneAccess lane) {
                return List.of(Order.of(lane.time(), Rank.STATE_EVENT, 0, "test", eventName));
            }
        };
    }

    static Order set(double time, Quantity setting, double value) {
        return new Order(
                time,
                Rank.ORDER,
                0,
                "test",
                "set",
                Map.of(setting.name(), setting.unit().engine(value)),
                Map.of());
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            x.of(level)[i] = x.of(heparin)[i] / PLASMA_L;
        }
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
            x.of(levelHeparin)[i] = 1 / PLASMA_L;
            x.of(heparinHeparin)[i] = -LEAVING;
        }
    }

    @Override
    public void displays(Rows x) {
        for (int i = 0; i < x.lanes(); i++) {
            double perMl = x.of(level)[i] / 1000;
            x.of(effect)[i] = x.of(level)[i];
            x.of(antiXa)[i] = x.of(level)[i];
            x.of(aptt)[i] = 36.7 + 30 * perMl;
            x.of(act)[i] = 140 + 200 * perMl;
            x.of(actHighRange)[i] = 135 + 40 * perMl;
        }
    }
}
