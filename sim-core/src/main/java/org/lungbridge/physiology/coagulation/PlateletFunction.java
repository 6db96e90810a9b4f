package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;

/**
 * How well the platelets there are work.
 *
 * <pre>
 *   rC       = connected · (0.6 − C)/8 h + (1 − connected) · (1 − C)/24 h        shear and contact
 *   uremia   = σ((0.25 − GFR)/0.05)                                       GFR as a fraction of normal
 *   function = C · (1 − uremia · (0.3 − 0.2 · 1.5 E/(E + 0.5))) · (1 − 0.1 p/(p + 10 mg))
 * </pre>
 *
 * <p>E effect of desmopressin (1 after a full dose), p protamine that found no heparin. <b>Holds for</b> days. <b>Leaves
 * out</b> antiplatelet drugs, and fresh function of transfused platelets.
 *
 * <p>Sources: aggregation impaired on ECMO in five of seven studies (Jiritano 2020, Intensive Care Med); size and times are
 * design choices; uremia × 0.7 and desmopressin + 0.2, recalled.
 */
public final class PlateletFunction implements Component {
    private static final Source CIRCUIT = new Source(
            "jiritano-2020",
            "Jiritano 2020, Intensive Care Med: impaired aggregation on ECMO in 5 of 7 studies; size chosen");
    private static final Source UREMIA = new Source(
            "uremia", "Uremic platelets, improved for hours by desmopressin, textbook, recalled; size chosen");
    private static final Source PROTAMINE =
            Source.assumption("Excess protamine impairs platelets by a tenth for half an hour");
    private static final double UREMIA_WIDTH = 0.05;
    /** Clearance by replacement at which half of its effect is there; a usual dose has nearly all. */
    private static final double HALF_REPLACEMENT = 0.05;

    private static final double HALF_DESMOPRESSIN = 0.5;

    private final Variable.State left;
    private final Variable.Read connected;
    private final Variable.Read filtration;
    private final Variable.Read replacement;
    private final Variable.Read desmopressin;
    private final Variable.Read protamine;
    private final Variable.Signal function;
    private final Variable.Parameter leftOnCircuit;
    private final Variable.Parameter fall;
    private final Variable.Parameter recovery;
    private final Variable.Parameter uremicLoss;
    private final Variable.Parameter uremicFiltration;
    private final Variable.Parameter corrected;
    private final Variable.Parameter desmopressinGain;
    private final Variable.Parameter protamineLoss;
    private final Variable.Parameter halfProtamine;
    private final Partial leftLeft;
    private final Partial byLeft;
    private final Partial byFiltration;
    private final Partial byDesmopressin;
    private final Partial byProtamine;

    public PlateletFunction(Declarations d) {
        left = d.state(Coagulation.CIRCUIT_PLATELET_FUNCTION, 1);
        connected = d.readsLater(Ecmo.CONNECTED);
        filtration = d.reads(Kidney.FILTRATION);
        replacement = d.reads(Exchange.RENAL_CLEARANCE);
        desmopressin = d.reads(Drug.DESMOPRESSIN);
        protamine = d.reads(Drug.PROTAMINE_EXCESS);
        function = d.provides(Coagulation.PLATELET_FUNCTION);
        leftOnCircuit = d.parameter("left_on_circuit", 0.6, ONE, 0.3, 1, Tag.DESIGN, CIRCUIT);
        fall = d.parameter("fall", 8, HOUR, 2, 24, Tag.DESIGN, CIRCUIT);
        recovery = d.parameter("recovery", 24, HOUR, 6, 72, Tag.DESIGN, CIRCUIT);
        uremicLoss = d.parameter("uremic_loss", 0.3, ONE, 0, 0.6, Tag.RECALLED, UREMIA);
        uremicFiltration = d.parameter("uremic_filtration", 0.25, ONE, 0.1, 0.5, Tag.DESIGN, UREMIA);
        corrected = d.parameter("corrected_by_replacement", 0.5, ONE, 0, 1, Tag.RECALLED, UREMIA);
        desmopressinGain = d.parameter("desmopressin_gain", 0.2, ONE, 0, 0.2, Tag.RECALLED, UREMIA);
        protamineLoss = d.parameter("protamine_loss", 0.1, ONE, 0, 0.5, Tag.DESIGN, PROTAMINE);
        halfProtamine = d.parameter("half_protamine", 10, MG, 2, 50, Tag.DESIGN, PROTAMINE);
        leftLeft = d.partial(left, left);
        byLeft = d.partial(function, left);
        byFiltration = d.partial(function, filtration);
        byDesmopressin = d.partial(function, desmopressin);
        byProtamine = d.partial(function, protamine);
    }

    private double below(Rows x, int i) {
        return (x.of(uremicFiltration)[i] - x.of(filtration)[i]) / UREMIA_WIDTH;
    }

    private double gain(Rows x, int i) {
        double effect = x.of(desmopressin)[i];
        return x.of(desmopressinGain)[i] * (1 + HALF_DESMOPRESSIN) * effect / (effect + HALF_DESMOPRESSIN);
    }

    /** What renal replacement leaves of uremia. */
    private double uncorrected(Rows x, int i) {
        double dose = x.of(replacement)[i] * x.of(replacement)[i];
        return 1 - x.of(corrected)[i] * dose / (dose + HALF_REPLACEMENT * HALF_REPLACEMENT);
    }

    private double inUremia(Rows x, int i) {
        return 1 - uncorrected(x, i) * Functions.logistic(below(x, i)) * (x.of(uremicLoss)[i] - gain(x, i));
    }

    private double withProtamine(Rows x, int i) {
        double p = x.of(protamine)[i];
        return 1 - x.of(protamineLoss)[i] * p / (p + x.of(halfProtamine)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] left = x.of(this.left), function = x.of(this.function);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            function[i] = left[i] * inUremia(x, i) * withProtamine(x, i);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] left = x.of(this.left), connected = x.of(this.connected), fall = x.of(this.fall);
        double[] leftOnCircuit = x.of(this.leftOnCircuit), recovery = x.of(this.recovery), rate = x.rateOf(this.left);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double falling = connected[i] * (leftOnCircuit[i] - left[i]) / fall[i];
            rate[i] += falling + (1 - connected[i]) * (1 - left[i]) / recovery[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] left = x.of(this.left), connected = x.of(this.connected), fall = x.of(this.fall);
        double[] recovery = x.of(this.recovery), uremicLoss = x.of(this.uremicLoss);
        double[] desmopressin = x.of(this.desmopressin), protamine = x.of(this.protamine);
        double[] desmopressinGain = x.of(this.desmopressinGain), protamineLoss = x.of(this.protamineLoss);
        double[] halfProtamine = x.of(this.halfProtamine), leftLeft = x.of(this.leftLeft), byLeft = x.of(this.byLeft);
        double[] byFiltration = x.of(this.byFiltration), byDesmopressin = x.of(this.byDesmopressin);
        double[] byProtamine = x.of(this.byProtamine);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double uremic = inUremia(x, i);
            double withProtamine = withProtamine(x, i);
            leftLeft[i] = -connected[i] / fall[i] - (1 - connected[i]) / recovery[i];
            byLeft[i] = uremic * withProtamine;
            byFiltration[i] = left[i]
                    * withProtamine
                    * (uremicLoss[i] - gain(x, i))
                    * uncorrected(x, i)
                    * Functions.logisticSlope(below(x, i))
                    / UREMIA_WIDTH;
            double effect = desmopressin[i] + HALF_DESMOPRESSIN;
            double gainSlope = desmopressinGain[i] * (1 + HALF_DESMOPRESSIN) * HALF_DESMOPRESSIN / (effect * effect);
            byDesmopressin[i] =
                    left[i] * withProtamine * uncorrected(x, i) * Functions.logistic(below(x, i)) * gainSlope;
            double dose = protamine[i] + halfProtamine[i];
            byProtamine[i] = -left[i] * uremic * protamineLoss[i] * halfProtamine[i] / (dose * dose);
        }
    }
}
