package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L;
import static org.lungbridge.quantity.Unit.MMHG_PER_L_MIN_SQUARED;
import static org.lungbridge.quantity.Unit.MMHG_S2_PER_L;
import static org.lungbridge.quantity.Unit.MMHG_S_PER_L;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Pump, cannulas, tubing and membrane lung as one hydraulic line: speed is set, flow is the result.
 *
 * <pre>
 *   inertia · d(Q)/dt = open · (head − drainage − return − membrane − tubing − venousDifference)
 *                       − (1 − open) · clampResistance · Q
 *   open     = connected · (1 − clamp) · (1 − exchange)
 *   head, drainage, return, tubing: {@link CircuitHydraulics}
 *   drainage includes a kink of the line: kinkLoss · (kink/(1.005 − kink))² · Q·|Q|
 *   membrane = resistance · resistanceFactor · Q
 *   inlet pressure         = right atrial − drainage − ½ tubing − chatterSuction · chatter
 *   pre-membrane pressure  = inlet pressure + head
 *   post-membrane pressure = pre-membrane pressure − membrane
 * </pre>
 *
 * <p>Flow is signed. A pump that stops unclamped runs slowly backward, driven by the small pressure difference
 * between the two veins; a clamp closes off the head too, so a clamped line comes to rest. A kink that takes the share
 * {@code kink} of the lumen costs what a jet loses behind it; at 1 a trickle is left. <b>Holds for</b> speeds of
 * 0-5,000 rpm. <b>Leaves out</b> gas in the line and the pulsation of chatter.
 *
 * <p>Head: Boes 2019; resistance: ECLIPSE; cannulas: manufacturers' charts; inertia: acceleration of the blood column.
 */
public final class EcmoPump implements Component {
    private static final Source INERTIA =
            Source.assumption("Blood column of 4 m of 3/8 inch tubing, cannulas and membrane lung, 1.055 kg/L");
    private static final Source CLAMP = Source.assumption(
            "A clamped line comes to rest within 0.05 s; greater values change nothing but stiffness");
    private static final Source VENOUS_DIFFERENCE = Source.assumption(
            "Superior against inferior caval pressure, supine, with the cannula tips in place: 0-5 mmHg");
    private static final Source SUCTION =
            Source.assumption("Inlet pressure falls by about 150 mmHg when the vein closes over the drainage cannula");

    private static final Source KINK = Source.assumption(
            "Borda-Carnot loss ½·density·speed² behind a narrowing of 3/8 inch tubing (9.525 mm), 1.055 kg/L");
    private static final double OPEN_AT_FULL_KINK = 0.005;

    private final Variable.State flow;
    private final Variable.Read connected;
    private final Variable.Read clamp;
    private final Variable.Read exchange;
    private final Variable.Read speed;
    private final Variable.Read kink;
    private final Variable.Read resistanceFactor;
    private final Variable.Read rightAtrial;
    private final Variable.Read chatter;
    private final Variable.Parameter speedSquared;
    private final Variable.Parameter speedFlow;
    private final Variable.Parameter flowSquared;
    private final Variable.Parameter lowFlowQuadratic;
    private final Variable.Parameter lowFlowSlope;
    private final Variable.Parameter drainageLinear;
    private final Variable.Parameter drainageQuadratic;
    private final Variable.Parameter drainageFactor;
    private final Variable.Parameter returnLinear;
    private final Variable.Parameter returnQuadratic;
    private final Variable.Parameter returnFactor;
    private final Variable.Parameter resistance;
    private final Variable.Parameter laminar;
    private final Variable.Parameter turbulent;
    private final Variable.Parameter inertia;
    private final Variable.Parameter clampResistance;
    private final Variable.Parameter venousDifference;
    private final Variable.Parameter chatterSuction;
    private final Variable.Parameter kinkLoss;
    private final Variable.Display inletPressure;
    private final Variable.Display preMembranePressure;
    private final Variable.Display postMembranePressure;
    private final Variable.Display membraneDrop;
    private final Variable.Display pumpHead;
    private final Partial dFlow_dFlow;
    private final Partial dFlow_dResistanceFactor;

    public EcmoPump(Declarations d) {
        flow = d.state(Ecmo.PUMP_FLOW, 0);
        connected = d.readsLater(Ecmo.CONNECTED);
        clamp = d.readsLater(Ecmo.CLAMP);
        exchange = d.readsLater(Ecmo.EXCHANGE);
        speed = d.readsLater(Ecmo.SPEED);
        kink = d.readsLater(Ecmo.LINE_KINK);
        resistanceFactor = d.readsLater(Ecmo.RESISTANCE_FACTOR);
        rightAtrial = d.readsLater(Circulation.RIGHT_ATRIAL_PRESSURE);
        chatter = d.readsLater(Ecmo.CHATTER);

        speedSquared = head(d, Ecmo.SPEED_SQUARED, 1.9583e-5, 1e-6, 1e-4);
        speedFlow = head(d, Ecmo.SPEED_FLOW, 0.007545, -0.05, 0.05);
        flowSquared = head(d, Ecmo.FLOW_SQUARED, -2.8864, -20, 0);
        lowFlowQuadratic = head(d, Ecmo.LOW_FLOW_QUADRATIC, 4.0256, 0, 20);
        lowFlowSlope = head(d, Ecmo.LOW_FLOW_SLOPE, 0.0016, 0, 0.005);
        drainageLinear = cannula(d, Ecmo.DRAINAGE_LINEAR, 4.49, -5, 40);
        drainageQuadratic = cannula(d, Ecmo.DRAINAGE_QUADRATIC, 4.23, 0, 80);
        drainageFactor = bloodFactor(d, Ecmo.DRAINAGE_BLOOD_FACTOR);
        returnLinear = cannula(d, Ecmo.RETURN_LINEAR, 1.25, -5, 40);
        returnQuadratic = cannula(d, Ecmo.RETURN_QUADRATIC, 3.14, 0, 80);
        returnFactor = bloodFactor(d, Ecmo.RETURN_BLOOD_FACTOR);
        resistance = d.parameter(
                Ecmo.MEMBRANE_RESISTANCE, 11.24, 3, 40, Tag.VERIFIED, EcmoSources.MEMBRANE_RESISTANCE, Spread.none());
        laminar = d.parameter("tubing_laminar", 7.43, MMHG_MIN_PER_L, 2, 20, Tag.DESIGN, EcmoSources.TUBING);
        turbulent = d.parameter("tubing_turbulent_at_1_L_per_min", 5.43, MMHG, 1, 20, Tag.DESIGN, EcmoSources.TUBING);
        inertia = d.parameter("inertia", 444, MMHG_S2_PER_L, 200, 2_500, Tag.DESIGN, INERTIA);
        clampResistance = d.parameter("clamp_resistance", 8_880, MMHG_S_PER_L, 2_000, 1e5, Tag.DESIGN, CLAMP);
        venousDifference = d.parameter("venous_difference", 2, MMHG, 0, 10, Tag.DESIGN, VENOUS_DIFFERENCE);
        chatterSuction = d.parameter("chatter_suction", 150, MMHG, 0, 300, Tag.DESIGN, SUCTION);
        kinkLoss = d.parameter("kink_loss", 0.2164, MMHG_PER_L_MIN_SQUARED, 0.1, 0.4, Tag.DESIGN, KINK);

        inletPressure = d.displays(Ecmo.INLET_PRESSURE);
        preMembranePressure = d.displays(Ecmo.PRE_MEMBRANE_PRESSURE);
        postMembranePressure = d.displays(Ecmo.POST_MEMBRANE_PRESSURE);
        membraneDrop = d.displays(Ecmo.MEMBRANE_DELTA_P);
        pumpHead = d.displays(Ecmo.PUMP_HEAD);
        dFlow_dFlow = d.partial(flow, flow);
        dFlow_dResistanceFactor = d.partial(flow, resistanceFactor);
    }

    private static Variable.Parameter head(Declarations d, Quantity quantity, double value, double low, double high) {
        return d.parameter(quantity, value, low, high, Tag.VERIFIED, EcmoSources.ROTAFLOW, Spread.none());
    }

    private static Variable.Parameter cannula(
            Declarations d, Quantity quantity, double value, double low, double high) {
        return d.parameter(quantity, value, low, high, Tag.VERIFIED, EcmoSources.CANNULA_CHARTS, Spread.none());
    }

    private static Variable.Parameter bloodFactor(Declarations d, Quantity quantity) {
        return d.parameter(quantity, 1.37, 0.9, 1.6, Tag.CALIBRATED, EcmoSources.BLOOD_FACTOR, Spread.none());
    }

    @Override
    public void rates(Rows x) {
        double[] flow = x.of(this.flow);
        double[] inertia = x.of(this.inertia), clampResistance = x.of(this.clampResistance);
        double[] venousDifference = x.of(this.venousDifference), resistanceFactor = x.of(this.resistanceFactor);
        double[] resistance = x.of(this.resistance), dFlow = x.rateOf(this.flow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double open = open(x, i);
            double membrane = resistance[i] * resistanceFactor[i] * flow[i];
            double drive = head(x, i) - drainage(x, i) - returned(x, i) - tubing(x, i) - membrane - venousDifference[i];
            dFlow[i] += (open * drive - (1 - open) * clampResistance[i] * flow[i]) / inertia[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] flow = x.of(this.flow);
        double[] inertia = x.of(this.inertia), clampResistance = x.of(this.clampResistance);
        double[] resistanceFactor = x.of(this.resistanceFactor), resistance = x.of(this.resistance);
        double[] dFlow_dFlow = x.of(this.dFlow_dFlow), dFlow_dFactor = x.of(this.dFlow_dResistanceFactor);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double open = open(x, i);
            double drive = headSlope(x, i) - lossSlope(x, i) - resistance[i] * resistanceFactor[i];
            dFlow_dFlow[i] = (open * drive - (1 - open) * clampResistance[i]) / inertia[i];
            dFlow_dFactor[i] = -open * resistance[i] * flow[i] / inertia[i];
        }
    }

    @Override
    public void displays(Rows x) {
        double[] rightAtrial = x.of(this.rightAtrial), chatter = x.of(this.chatter), flow = x.of(this.flow);
        double[] chatterSuction = x.of(this.chatterSuction);
        double[] resistance = x.of(this.resistance), resistanceFactor = x.of(this.resistanceFactor);
        double[] inlet = x.of(this.inletPressure), pre = x.of(this.preMembranePressure);
        double[] post = x.of(this.postMembranePressure), drop = x.of(this.membraneDrop), head = x.of(this.pumpHead);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            head[i] = head(x, i);
            drop[i] = resistance[i] * resistanceFactor[i] * flow[i];
            inlet[i] = rightAtrial[i] - drainage(x, i) - 0.5 * tubing(x, i) - chatterSuction[i] * chatter[i];
            pre[i] = inlet[i] + head[i];
            post[i] = pre[i] - drop[i];
        }
    }

    /** 1 where blood may flow; 0 without a circuit, while it is clamped and while a part of it is exchanged. */
    private double open(Rows x, int i) {
        return x.of(connected)[i] * (1 - x.of(clamp)[i]) * (1 - x.of(exchange)[i]);
    }

    private double head(Rows x, int i) {
        double flow = x.of(this.flow)[i];
        double speed = x.of(this.speed)[i];
        double low = CircuitHydraulics.shortfall(x.of(lowFlowSlope)[i] * speed - flow);
        return x.of(speedSquared)[i] * speed * speed
                + x.of(speedFlow)[i] * speed * flow
                + x.of(flowSquared)[i] * CircuitHydraulics.signedSquare(flow)
                + x.of(lowFlowQuadratic)[i] * low * low;
    }

    private double headSlope(Rows x, int i) {
        double flow = x.of(this.flow)[i];
        double speed = x.of(this.speed)[i];
        double gap = x.of(lowFlowSlope)[i] * speed - flow;
        return x.of(speedFlow)[i] * speed
                + x.of(flowSquared)[i] * CircuitHydraulics.signedSquareSlope(flow)
                - 2
                        * x.of(lowFlowQuadratic)[i]
                        * CircuitHydraulics.shortfall(gap)
                        * CircuitHydraulics.shortfallSlope(gap);
    }

    private double drainage(Rows x, int i) {
        double flow = x.of(this.flow)[i];
        double square = CircuitHydraulics.signedSquare(flow);
        return x.of(drainageFactor)[i] * (x.of(drainageLinear)[i] * flow + x.of(drainageQuadratic)[i] * square)
                + kinkResistance(x, i) * square;
    }

    private double kinkResistance(Rows x, int i) {
        double kink = x.of(this.kink)[i];
        double narrowing = kink / (1 - kink + OPEN_AT_FULL_KINK);
        return x.of(kinkLoss)[i] * narrowing * narrowing;
    }

    private double returned(Rows x, int i) {
        double flow = x.of(this.flow)[i];
        double square = CircuitHydraulics.signedSquare(flow);
        return x.of(returnFactor)[i] * (x.of(returnLinear)[i] * flow + x.of(returnQuadratic)[i] * square);
    }

    private double tubing(Rows x, int i) {
        return CircuitHydraulics.tubing(x.of(flow)[i], x.of(laminar)[i], turbulentFourth(x.of(turbulent)[i]));
    }

    private double lossSlope(Rows x, int i) {
        double flow = x.of(this.flow)[i];
        double square = CircuitHydraulics.signedSquareSlope(flow);
        return x.of(drainageFactor)[i] * (x.of(drainageLinear)[i] + x.of(drainageQuadratic)[i] * square)
                + kinkResistance(x, i) * square
                + x.of(returnFactor)[i] * (x.of(returnLinear)[i] + x.of(returnQuadratic)[i] * square)
                + CircuitHydraulics.tubingSlope(flow, x.of(laminar)[i], turbulentFourth(x.of(turbulent)[i]));
    }

    /** (drop at 1 L/min)⁴ over (1 L/min)⁷, so that turbulent drop = (this · Q⁷)^¼. */
    private static double turbulentFourth(double dropAtOne) {
        double perLiter = L_PER_MIN.toEngine();
        double cube = perLiter * perLiter * perLiter;
        double square = dropAtOne * dropAtOne;
        return square * square / (cube * cube * perLiter);
    }
}
