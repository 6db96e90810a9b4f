package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.ONE;

import java.util.List;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * What the veins can give: the circuit cannot drain more than returns to them, and chatters when it tries.
 *
 * <pre>
 *   closing   = collapse + 0.3 · intrathoracic pressure
 *   capacity  = softplus(access · (1 − accessLoss) · (mean systemic pressure − closing) / venous resistance)
 *   chatter   = σ((Q − 0.98 · capacity) / (0.06 · capacity + 0.02 L/min)) · Q²/(Q² + (0.1 L/min)²)
 *   blood     = Q / (1 + (Q/capacity)¹²)^(1/12) · (1 − 0.1 · chatter)          forward; backflow passes unchanged
 *   forward   = blood³ / (blood² + (0.02 L/min)²)  for blood above 0, else 0
 * </pre>
 *
 * <p>Q is the flow pump and circuit would give with free drainage; the access loss is a tip at the wall of the vein or a
 * cough. <b>Holds for</b> any blood volume down to none: the capacity goes to zero, never below. Loss of flow by suction is
 * lumped; <b>leaves out</b> the 1-2 Hz oscillation and abdominal pressure beyond the parameter {@code collapse}. The last
 * factor of chatter keeps it silent at rest.
 *
 * <p>Design laws without direct data; the capacity agrees with chatter at 1-1.5 L of blood loss at 3.7 L/min.
 */
public final class DrainageLimit implements Component {
    private static final Source CAPACITY = Source.assumption(
            "Venous return through Guyton's resistance; bicaval two-stage cannula 1.1, single-stage femoral 0.9; chatter at"
                    + " 3.7 L/min between 1 and 1.5 L of blood loss");
    private static final Source CHATTER = Source.assumption(
            "Chatter begins as drained flow reaches venous return and costs about a tenth of the flow");
    private static final double REST = L_PER_MIN.engine(0.1);
    private static final double FORWARD_WIDTH = L_PER_MIN.engine(0.02);
    private static final double LEAST_CAPACITY = L_PER_MIN.engine(1e-6);

    private final Variable.Read pumpFlow;
    private final Variable.Read meanSystemic;
    private final Variable.Read venousResistance;
    private final Variable.Read intrathoracic;
    private final Variable.Signal capacity;
    private final Variable.Signal chatter;
    private final Variable.Signal bloodFlow;
    private final Variable.Signal forwardFlow;
    private final Variable.Read accessLoss;
    private final Variable.Parameter access;
    private final Variable.Parameter collapse;
    private final Variable.Parameter intrathoracicShare;
    private final Variable.Parameter capacityWidth;
    private final Variable.Parameter chatterOnset;
    private final Variable.Parameter chatterRange;
    private final Variable.Parameter chatterWidth;
    private final Variable.Parameter chatterLoss;

    public DrainageLimit(Declarations d) {
        pumpFlow = d.reads(Ecmo.PUMP_FLOW);
        meanSystemic = d.reads(Circulation.MEAN_SYSTEMIC_PRESSURE);
        venousResistance = d.reads(Circulation.VENOUS_RESISTANCE);
        intrathoracic = d.reads(Circulation.INTRATHORACIC_PRESSURE);
        accessLoss = d.reads(Fault.ACCESS_LOSS);
        capacity = d.provides(Ecmo.DRAINAGE_CAPACITY);
        chatter = d.provides(Ecmo.CHATTER);
        bloodFlow = d.provides(Ecmo.BLOOD_FLOW);
        forwardFlow = d.provides(Ecmo.FORWARD_FLOW);

        access = d.parameter("access", 1.1, ONE, 0.7, 1.3, Tag.DESIGN, CAPACITY);
        collapse = d.parameter("collapse", 0, MMHG, -2, 15, Tag.DESIGN, CAPACITY);
        intrathoracicShare = d.parameter("intrathoracic_share", 0.3, ONE, 0, 1, Tag.DESIGN, CAPACITY);
        capacityWidth = d.parameter("capacity_width", 0.1, L_PER_MIN, 0.02, 0.5, Tag.DESIGN, CAPACITY);
        chatterOnset = d.parameter("chatter_onset", 0.98, ONE, 0.8, 1.1, Tag.DESIGN, CHATTER);
        chatterRange = d.parameter("chatter_range", 0.06, ONE, 0.02, 0.2, Tag.DESIGN, CHATTER);
        chatterWidth = d.parameter("chatter_width", 0.02, L_PER_MIN, 0.005, 0.1, Tag.DESIGN, CHATTER);
        chatterLoss = d.parameter("chatter_loss", 0.1, ONE, 0, 0.5, Tag.DESIGN, CHATTER);
        d.partialsByDifference(
                List.of(capacity, chatter, bloodFlow, forwardFlow),
                List.of(pumpFlow, meanSystemic, venousResistance, intrathoracic));
    }

    @Override
    public void signals(Rows x) {
        double[] pumpFlow = x.of(this.pumpFlow), meanSystemic = x.of(this.meanSystemic);
        double[] venousResistance = x.of(this.venousResistance), intrathoracic = x.of(this.intrathoracic);
        double[] access = x.of(this.access), collapse = x.of(this.collapse), share = x.of(this.intrathoracicShare);
        double[] capacityWidth = x.of(this.capacityWidth), chatterOnset = x.of(this.chatterOnset);
        double[] chatterRange = x.of(this.chatterRange), chatterWidth = x.of(this.chatterWidth);
        double[] chatterLoss = x.of(this.chatterLoss), capacity = x.of(this.capacity), chatter = x.of(this.chatter);
        double[] bloodFlow = x.of(this.bloodFlow), forwardFlow = x.of(this.forwardFlow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double closing = collapse[i] + share[i] * intrathoracic[i];
            double reach = access[i] * (1 - x.of(accessLoss)[i]);
            double limit = reach * (meanSystemic[i] - closing) / venousResistance[i];
            double cap = Functions.softplus(limit, capacityWidth[i]) + LEAST_CAPACITY;
            double flow = pumpFlow[i];
            double excess = flow - chatterOnset[i] * cap;
            double moving = flow * flow / (flow * flow + REST * REST);
            double noise = Functions.logistic(excess / (chatterRange[i] * cap + chatterWidth[i])) * moving;
            double drained = flow > 0 ? flow * SmoothLimit.factor(flow, cap) * (1 - chatterLoss[i] * noise) : flow;
            capacity[i] = cap;
            chatter[i] = noise;
            bloodFlow[i] = drained;
            forwardFlow[i] = forward(drained);
        }
    }

    /** Positive part of a flow: exactly zero for backflow, twice differentiable at rest. */
    private static double forward(double flow) {
        double size = Math.max(flow, 0);
        double square = size * size;
        return size * square / (square + FORWARD_WIDTH * FORWARD_WIDTH);
    }
}
