package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMHG_S2_PER_L;
import static org.lungbridge.quantity.Unit.MMHG_S_PER_L;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * Pump, cannulas, tubing and membrane lung as one hydraulic line: speed is set, flow is the result.
 *
 * <pre>
 *   inertia · d(Q)/dt = open · (head − drainage − return − membrane − tubing − venousDifference)
 *                       − (1 − open) · clampResistance · Q
 *   open     = connected · (1 − clamp) · (1 − exchange)
 *   kinkTime · d(kink)/dt = set kink − kink            a line is squeezed and springs open within seconds
 *   head and losses, among them a kink of the drainage line: {@link CircuitCurve}
 *   inlet pressure         = right atrial − drainage − ½ tubing − chatterSuction · chatter
 *   pre-membrane pressure  = inlet pressure + head
 *   post-membrane pressure = pre-membrane pressure − membrane
 * </pre>
 *
 * <p>Flow is signed. A pump that stops unclamped runs slowly backward, driven by the small pressure difference
 * between the two veins; a clamp closes off the head too, so a clamped line comes to rest. <b>Holds for</b> speeds of
 * 0-5,000 rpm. <b>Leaves out</b> gas in the line but for what fills the pump head ({@link PumpDrive}), and the pulsation of
 * chatter.
 *
 * <p>Head: Boes 2019; resistance: ECLIPSE; cannulas: manufacturers' charts; inertia: acceleration of the blood column.
 */
public final class EcmoPump implements Component {
    private static final Source INERTIA =
            Source.assumption("Blood column of 4 m of 3/8 inch tubing, cannulas and membrane lung, 1.055 kg/L");
    private static final Source CLAMP = Source.assumption(
            "A clamped line comes to rest within 0.05 s; greater values change nothing but stiffness");
    private static final Source SUCTION =
            Source.assumption("Inlet pressure falls by about 150 mmHg when the vein closes over the drainage cannula");

    private static final Source KINK_TIME =
            Source.assumption("A line is squeezed or springs open within seconds, so that pressures do not jump");

    private final CircuitCurve curve;
    private final Variable.State flow;
    private final Variable.State kink;
    private final Variable.Read setKink;
    private final Variable.Read connected;
    private final Variable.Read clamp;
    private final Variable.Read exchange;
    private final Variable.Read resistanceFactor;
    private final Variable.Read rightAtrial;
    private final Variable.Read chatter;
    private final Variable.Read kinkSeverity;
    private final Variable.Parameter inertia;
    private final Variable.Parameter clampResistance;
    private final Variable.Parameter kinkTime;
    private final Variable.Parameter chatterSuction;
    private final Variable.Signal inletPressure;
    private final Variable.Display preMembranePressure;
    private final Variable.Display postMembranePressure;
    private final Variable.Display membraneDrop;
    private final Variable.Display pumpHead;
    private final Variable.Display kinkToCome;
    private final Variable.Display actualSpeed;
    private final Partial dFlow_dFlow;
    private final Partial dFlow_dResistanceFactor;
    private final Partial dFlow_dKink;
    private final Partial dKink_dKink;
    private final Partial inlet_dFlow;
    private final Partial inlet_dRightAtrial;
    private final Partial inlet_dChatter;
    private final Partial inlet_dKink;

    public EcmoPump(Declarations d) {
        flow = d.state(Ecmo.PUMP_FLOW, 0);
        kink = d.state(Ecmo.KINK, 0);
        setKink = d.readsLater(Ecmo.LINE_KINK);
        connected = d.readsLater(Ecmo.CONNECTED);
        clamp = d.readsLater(Ecmo.CLAMP);
        exchange = d.readsLater(Ecmo.EXCHANGE);
        resistanceFactor = d.readsLater(Ecmo.RESISTANCE_FACTOR);
        rightAtrial = d.reads(Circulation.RIGHT_ATRIAL_PRESSURE);
        chatter = d.reads(Ecmo.CHATTER);
        kinkSeverity = d.readsLater(Ecmo.KINK_SEVERITY);
        curve = new CircuitCurve(d, resistanceFactor, kink);
        inertia = d.parameter("inertia", 444, MMHG_S2_PER_L, 200, 2_500, Tag.DESIGN, INERTIA);
        clampResistance = d.parameter("clamp_resistance", 8_880, MMHG_S_PER_L, 2_000, 1e5, Tag.DESIGN, CLAMP);
        kinkTime = d.parameter("kink_time", 2, S, 0.5, 10, Tag.DESIGN, KINK_TIME);
        chatterSuction = d.parameter("chatter_suction", 150, MMHG, 0, 300, Tag.DESIGN, SUCTION);

        inletPressure = d.provides(Ecmo.INLET_PRESSURE);
        preMembranePressure = d.displays(Ecmo.PRE_MEMBRANE_PRESSURE);
        postMembranePressure = d.displays(Ecmo.POST_MEMBRANE_PRESSURE);
        membraneDrop = d.displays(Ecmo.MEMBRANE_DELTA_P);
        pumpHead = d.displays(Ecmo.PUMP_HEAD);
        kinkToCome = d.displays(Ecmo.KINK_TO_COME);
        actualSpeed = d.displays(Fault.ACTUAL_SPEED);
        dFlow_dFlow = d.partial(flow, flow);
        dFlow_dResistanceFactor = d.partial(flow, resistanceFactor);
        dFlow_dKink = d.partial(flow, kink);
        dKink_dKink = d.partial(kink, kink);
        inlet_dFlow = d.partial(inletPressure, flow);
        inlet_dRightAtrial = d.partial(inletPressure, rightAtrial);
        inlet_dChatter = d.partial(inletPressure, chatter);
        inlet_dKink = d.partial(inletPressure, kink);
    }

    @Override
    public void signals(Rows x) {
        double[] flow = x.of(this.flow), rightAtrial = x.of(this.rightAtrial), chatter = x.of(this.chatter);
        double[] chatterSuction = x.of(this.chatterSuction), inlet = x.of(this.inletPressure);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            inlet[i] = rightAtrial[i] - curve.suction(x, i, flow[i]) - chatterSuction[i] * chatter[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] flow = x.of(this.flow);
        double[] inertia = x.of(this.inertia), clampResistance = x.of(this.clampResistance);
        double[] kink = x.of(this.kink), setKink = x.of(this.setKink), kinkTime = x.of(this.kinkTime);
        double[] dFlow = x.rateOf(this.flow), dKink = x.rateOf(this.kink);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double open = open(x, i);
            double drive = curve.drive(x, i, flow[i]);
            dFlow[i] += (open * drive - (1 - open) * clampResistance[i] * flow[i]) / inertia[i];
            dKink[i] += (setKink[i] - kink[i]) / kinkTime[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] flow = x.of(this.flow);
        double[] inertia = x.of(this.inertia), clampResistance = x.of(this.clampResistance);
        double[] dFlow_dKink = x.of(this.dFlow_dKink), dKink_dKink = x.of(this.dKink_dKink);
        double[] kinkTime = x.of(this.kinkTime);
        double[] dFlow_dFlow = x.of(this.dFlow_dFlow), dFlow_dFactor = x.of(this.dFlow_dResistanceFactor);
        double[] chatterSuction = x.of(this.chatterSuction), inlet_dFlow = x.of(this.inlet_dFlow);
        double[] inlet_dRightAtrial = x.of(this.inlet_dRightAtrial), inlet_dChatter = x.of(this.inlet_dChatter);
        double[] inlet_dKink = x.of(this.inlet_dKink);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double open = open(x, i);
            double drive = curve.driveSlope(x, i, flow[i]);
            dFlow_dFlow[i] = (open * drive - (1 - open) * clampResistance[i]) / inertia[i];
            dFlow_dFactor[i] = -open * curve.membraneByFactor(x, i, flow[i]) / inertia[i];
            dFlow_dKink[i] = open * curve.driveByKink(x, i, flow[i]) / inertia[i];
            dKink_dKink[i] = -1 / kinkTime[i];
            inlet_dFlow[i] = -curve.suctionSlope(x, i, flow[i]);
            inlet_dRightAtrial[i] = 1;
            inlet_dChatter[i] = -chatterSuction[i];
            inlet_dKink[i] = curve.driveByKink(x, i, flow[i]);
        }
    }

    @Override
    public void displays(Rows x) {
        double[] flow = x.of(this.flow), severity = x.of(this.kinkSeverity);
        double[] inlet = x.of(this.inletPressure), pre = x.of(this.preMembranePressure);
        double[] post = x.of(this.postMembranePressure), drop = x.of(this.membraneDrop), head = x.of(this.pumpHead);
        double[] toCome = x.of(this.kinkToCome);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            head[i] = curve.head(x, i, flow[i]);
            drop[i] = curve.membrane(x, i, flow[i]);
            pre[i] = inlet[i] + head[i];
            post[i] = pre[i] - drop[i];
            toCome[i] = curve.kinkFor(x, i, flow[i], severity[i]);
            x.of(actualSpeed)[i] = curve.speed(x, i);
        }
    }

    /** 1 where blood may flow; 0 without a circuit, while it is clamped and while a part of it is exchanged. */
    private double open(Rows x, int i) {
        return x.of(connected)[i] * (1 - x.of(clamp)[i]) * (1 - x.of(exchange)[i]);
    }
}
