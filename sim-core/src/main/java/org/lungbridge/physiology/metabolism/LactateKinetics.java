package org.lungbridge.physiology.metabolism;

import static org.lungbridge.quantity.Unit.L_PER_KG;
import static org.lungbridge.quantity.Unit.L_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.MMOL_PER_MIN;
import static org.lungbridge.quantity.Unit.MMOL_PER_ML_STPD;
import static org.lungbridge.quantity.Unit.UMOL_PER_KG_PER_HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Lactate: made by healthy metabolism, by oxygen deficit and by adrenergic drive, cleared mostly by the liver.
 *
 * <pre>
 *   anaerobic = k·D / (1 + k·D/A)        D = O2 demand − O2 uptake, A = 6000 µmol/kg/h · W
 *   net       = (1190 µmol/kg/h · W + adrenergic) · alive + anaerobic
 *               − (f · 5743 µmol/kg/h · L/(3.65 mmol/L + L) + 0.01 L/kg/h · L) · W · alive
 *   rL        = net / (0.30 L/kg · W)
 * </pre>
 *
 * <p>L blood lactate, W weight, f liver function. The first-order clearance (kidney, muscle) and the limit A of the
 * anaerobic term give every patient a steady state. <b>Holds for</b> lactate up to about 30 mmol/L. <b>Leaves out</b>
 * uptake by the recovering muscle and lactate in infusions.
 *
 * <p>Sources: Levraut 1998 Am J Respir Crit Care Med 157:1021 (production 1190 µmol/kg/h; clearance 1002 against 473
 * mL/kg/h); Connor 1982 Clin Pharmacol Ther (washout; Michaelis-Menten fit calibrated here).
 */
public final class LactateKinetics implements Component {
    private static final Source LEVRAUT = new Source(
            "levraut-1998", "Levraut 1998, Am J Respir Crit Care Med 157:1021: production and clearance of lactate");
    private static final Source CONNOR = new Source(
            "connor-1982", "Connor 1982: washout of infused lactate, half time 14.7 min, volume 270-300 mL/kg");
    private static final Source ANAEROBIC = Source.assumption(
            "0.10 mmol lactate per mL of O2 deficit; stoichiometry allows 0.27; limited to about 7 mmol/min at 70 kg");
    private static final Source RESIDUAL = Source.assumption(
            "Extrahepatic clearance by kidney and muscle, first order, keeps a steady state without liver");
    private static final Source ADRENERGIC =
            Source.assumption("Epinephrine and beta agonists add 0.5-2 mmol/min; none without them");

    private final Variable.State lactate;
    private final Variable.Read demand;
    private final Variable.Read uptake;
    private final Variable.Read weight;
    private final Variable.Read alive;
    private final Variable.Read recovery;
    private final Variable.Signal net;
    private final Variable.Parameter basal;
    private final Variable.Parameter perDeficit;
    private final Variable.Parameter anaerobicLimit;
    private final Variable.Parameter adrenergic;
    private final Variable.Parameter liver;
    private final Variable.Parameter hepaticLimit;
    private final Variable.Parameter halfLactate;
    private final Variable.Parameter residual;
    private final Variable.Parameter space;
    private final Partial netLactate;
    private final Partial netRecovery;
    private final Partial netDemand;
    private final Partial netUptake;
    private final Partial lactateNet;

    public LactateKinetics(Declarations d) {
        lactate = d.state(Metabolism.LACTATE, 0.96);
        demand = d.reads(Metabolism.OXYGEN_DEMAND);
        uptake = d.reads(Metabolism.OXYGEN_UPTAKE);
        weight = d.reads(Body.WEIGHT);
        alive = d.reads(Circulation.ALIVE);
        recovery = d.reads(Circulation.SHOCK_RECOVERY);
        net = d.provides(Metabolism.NET_LACTATE_PRODUCTION);
        basal = d.parameter("basal", 1190, UMOL_PER_KG_PER_HOUR, 800, 1800, Tag.VERIFIED, LEVRAUT);
        perDeficit = d.parameter("per_deficit", 0.10, MMOL_PER_ML_STPD, 0.05, 0.27, Tag.DESIGN, ANAEROBIC);
        anaerobicLimit = d.parameter("anaerobic_limit", 6000, UMOL_PER_KG_PER_HOUR, 3000, 12000, Tag.DESIGN, ANAEROBIC);
        adrenergic = d.parameter("adrenergic", 0, MMOL_PER_MIN, 0, 3, Tag.DESIGN, ADRENERGIC);
        liver = d.parameter(Metabolism.LIVER_FUNCTION, 1, 0.2, 1.2, Tag.VERIFIED, LEVRAUT, Spread.none());
        hepaticLimit = d.parameter("hepatic_limit", 5743, UMOL_PER_KG_PER_HOUR, 4000, 8000, Tag.CALIBRATED, CONNOR);
        halfLactate = d.parameter("half_lactate", 3.65, MMOL_PER_L, 2, 6, Tag.CALIBRATED, CONNOR);
        residual = d.parameter("residual_clearance", 0.01, L_PER_KG_PER_HOUR, 0, 0.05, Tag.DESIGN, RESIDUAL);
        space = d.parameter("space", 0.30, L_PER_KG, 0.27, 0.5, Tag.VERIFIED, CONNOR);
        netLactate = d.partial(net, lactate);
        netRecovery = d.partial(net, recovery);
        netDemand = d.partial(net, demand);
        netUptake = d.partial(net, uptake);
        lactateNet = d.partial(lactate, net);
    }

    /** What was lost of the liver comes back with recovery from shock. */
    private double liver(Rows x, int i) {
        return x.of(liver)[i] + x.of(recovery)[i] * (1 - x.of(liver)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] lactate = x.of(this.lactate), demand = x.of(this.demand), uptake = x.of(this.uptake);
        double[] weight = x.of(this.weight), alive = x.of(this.alive), basal = x.of(this.basal);
        double[] perDeficit = x.of(this.perDeficit), anaerobicLimit = x.of(this.anaerobicLimit);
        double[] adrenergic = x.of(this.adrenergic), hepaticLimit = x.of(this.hepaticLimit);
        double[] halfLactate = x.of(this.halfLactate), residual = x.of(this.residual), net = x.of(this.net);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double wanted = perDeficit[i] * (demand[i] - uptake[i]);
            double anaerobic = wanted / (1 + wanted / (anaerobicLimit[i] * weight[i]));
            double hepatic = liver(x, i) * hepaticLimit[i] * lactate[i] / (halfLactate[i] + lactate[i]);
            double cleared = (hepatic + residual[i] * lactate[i]) * weight[i];
            net[i] = anaerobic + (basal[i] * weight[i] + adrenergic[i] - cleared) * alive[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] net = x.of(this.net), weight = x.of(this.weight), space = x.of(this.space);
        double[] rateOfLactate = x.rateOf(lactate);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rateOfLactate[i] += net[i] / (space[i] * weight[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] lactate = x.of(this.lactate), demand = x.of(this.demand), uptake = x.of(this.uptake);
        double[] weight = x.of(this.weight), alive = x.of(this.alive), perDeficit = x.of(this.perDeficit);
        double[] anaerobicLimit = x.of(this.anaerobicLimit);
        double[] hepaticLimit = x.of(this.hepaticLimit), halfLactate = x.of(this.halfLactate);
        double[] residual = x.of(this.residual), space = x.of(this.space), netLactate = x.of(this.netLactate);
        double[] netDemand = x.of(this.netDemand), netUptake = x.of(this.netUptake);
        double[] lactateNet = x.of(this.lactateNet);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double wanted = perDeficit[i] * (demand[i] - uptake[i]);
            double bend = 1 + wanted / (anaerobicLimit[i] * weight[i]);
            double half = halfLactate[i] + lactate[i];
            double hepaticSlope = liver(x, i) * hepaticLimit[i] * halfLactate[i] / (half * half);
            netDemand[i] = perDeficit[i] / (bend * bend);
            netUptake[i] = -netDemand[i];
            netLactate[i] = -(hepaticSlope + residual[i]) * weight[i] * alive[i];
            double regained = (1 - x.of(liver)[i]) * hepaticLimit[i] * lactate[i] / half;
            x.of(netRecovery)[i] = -regained * weight[i] * alive[i];
            lactateNet[i] = 1 / (space[i] * weight[i]);
        }
    }
}
