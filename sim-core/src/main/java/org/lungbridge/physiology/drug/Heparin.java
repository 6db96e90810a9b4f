package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.IU_PER_ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ML_PER_KG;
import static org.lungbridge.quantity.Unit.ML_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Drug;

/**
 * Unfractionated heparin: saturable and linear clearance, a volume that follows the plasma, and a tissue store.
 *
 * <pre>
 *   C  = H/(V · plasma volume/(41.4 mL/kg))                       V 40 mL/kg in a man of 70 kg with 2.9 L of plasma
 *   rH = rate − f · V·W · [2.231 IU/mL/h · C/(1.731 IU/mL + C) + 0.04/h · C] − q·W · C + r · T − plasma loss · C
 *   rT = q·W · C − r · T
 * </pre>
 *
 * <p>What clears is cells, so capacity goes by weight and a prime dilutes without clearing. q is 0: small exchange
 * with tissue, as in published two-compartment models, would shorten the calibrated half-lives and return next to
 * nothing (0.02 IU/mL after bypass doses). Rebound is instead what protamine does not reach: that order moves a share into
 * T, which returns with r = 0.25/h. <b>Holds for</b> 0-10 IU/mL; half-life 39/62/143 min after 25/100/400 IU/kg.
 * <b>Leaves out</b> temperature and liver (set the factor f: 0.8 at 33 °C, 0.85 in liver failure, 1.3 in early
 * inflammation).
 *
 * <p>Sources: calibrated on 30/60/150 min (Hirsh and ACCP guidelines) and on steady states on ECMO (11 IU/kg/h: 0.27
 * IU/mL, Aubron 2019); spread of f Jia 2015, J Transl Med 13:45. Other published models: {@link HeparinModel}.
 */
public final class Heparin implements Component {
    private static final Source FITTED = new Source(
            "heparin-kinetics",
            "Half-life 30/60/150 min after 25/100/400 IU/kg (Hirsh, ACCP); ECMO 11 and 18 IU/kg/h; least squares");
    private static final Source RENAL =
            Source.assumption("A linear, renal arm of 0.02-0.08/h beside the saturable one");
    private static final Source JIA = new Source(
            "jia-2015", "Jia 2015, J Transl Med 13:45: variance of log clearance 0.122, of log volume 0.105");
    private static final Source REFERENCE =
            Source.assumption("Plasma of a man of 70 kg: 5 L of blood at a hematocrit of 0.42");
    private static final Source TISSUE =
            Source.assumption("Heparin that protamine does not reach returns within hours and peaks at 0.1-0.3 IU/mL");

    private final Variable.State amount;
    private final Variable.State tissue;
    private final Variable.Read plasma;
    private final Variable.Read plasmaLoss;
    private final Variable.Read weight;
    private final Variable.Setting infusion;
    private final Variable.Signal level;
    private final Variable.Display perWeight;
    private final Variable.Parameter volume;
    private final Variable.Parameter reference;
    private final Variable.Parameter capacity;
    private final Variable.Parameter half;
    private final Variable.Parameter linear;
    private final Variable.Parameter factor;
    private final Variable.Parameter uptake;
    private final Variable.Parameter back;
    private final Partial levelAmount;
    private final Partial levelPlasma;
    private final Partial amountLevel;
    private final Partial amountTissue;
    private final Partial amountLoss;
    private final Partial tissueLevel;
    private final Partial tissueTissue;

    public Heparin(Declarations d) {
        amount = d.state(Drug.HEPARIN, 0);
        tissue = d.state(Drug.HEPARIN_TISSUE, 0);
        plasma = d.reads(Blood.PLASMA_VOLUME);
        plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
        weight = d.readsLater(Body.WEIGHT);
        infusion = d.setting(Drug.HEPARIN_RATE, 0);
        level = d.provides(Drug.HEPARIN_LEVEL);
        perWeight = d.displays(Drug.HEPARIN_RATE_PER_WEIGHT);
        volume = d.parameter("volume", 40, ML_PER_KG, 25, 80, Tag.CALIBRATED, FITTED);
        reference = d.parameter("reference_plasma", 41.43, ML_PER_KG, 35, 50, Tag.DESIGN, REFERENCE);
        capacity = d.parameter("capacity", 2.231, IU_PER_ML_PER_HOUR, 0, 4, Tag.CALIBRATED, FITTED);
        half = d.parameter("half_capacity", 1.731, IU_PER_ML, 0.3, 2.5, Tag.CALIBRATED, FITTED);
        linear = d.parameter("linear", 0.04, PER_HOUR, 0, 2, Tag.DESIGN, RENAL);
        var spread = new Spread.LogNormal(0.943, 0.34);
        factor = d.parameter("clearance_factor", 1, ONE, 0.5, 2, Tag.VERIFIED, JIA, spread);
        uptake = d.parameter("tissue_uptake", 0, ML_PER_KG_PER_HOUR, 0, 20, Tag.DESIGN, TISSUE);
        back = d.parameter("tissue_return", 0.25, PER_HOUR, 0.01, 1, Tag.DESIGN, TISSUE);
        levelAmount = d.partial(level, amount);
        levelPlasma = d.partial(level, plasma);
        amountLevel = d.partial(amount, level);
        amountTissue = d.partial(amount, tissue);
        amountLoss = d.partial(amount, plasmaLoss);
        tissueLevel = d.partial(tissue, level);
        tissueTissue = d.partial(tissue, tissue);
    }

    private double perPlasma(Rows x, int i) {
        return x.of(reference)[i] / (x.of(volume)[i] * x.of(plasma)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] amount = x.of(this.amount), level = x.of(this.level);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            level[i] = amount[i] * perPlasma(x, i);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] tissue = x.of(this.tissue), level = x.of(this.level), plasmaLoss = x.of(this.plasmaLoss);
        double[] weight = x.of(this.weight), infusion = x.of(this.infusion), volume = x.of(this.volume);
        double[] capacity = x.of(this.capacity), half = x.of(this.half), linear = x.of(this.linear);
        double[] factor = x.of(this.factor), uptake = x.of(this.uptake), back = x.of(this.back);
        double[] rateOfAmount = x.rateOf(this.amount), rateOfTissue = x.rateOf(this.tissue);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double c = level[i];
            double saturable = capacity[i] * c / (half[i] + c);
            double cleared = factor[i] * volume[i] * weight[i] * (saturable + linear[i] * c);
            double exchanged = uptake[i] * weight[i] * c - back[i] * tissue[i];
            rateOfAmount[i] += infusion[i] - cleared - exchanged - plasmaLoss[i] * c;
            rateOfTissue[i] += exchanged;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        double[] plasmaLoss = x.of(this.plasmaLoss), weight = x.of(this.weight), volume = x.of(this.volume);
        double[] capacity = x.of(this.capacity), half = x.of(this.half), linear = x.of(this.linear);
        double[] factor = x.of(this.factor), uptake = x.of(this.uptake), back = x.of(this.back);
        double[] levelAmount = x.of(this.levelAmount), levelPlasma = x.of(this.levelPlasma);
        double[] amountLevel = x.of(this.amountLevel), amountTissue = x.of(this.amountTissue);
        double[] amountLoss = x.of(this.amountLoss), tissueLevel = x.of(this.tissueLevel);
        double[] tissueTissue = x.of(this.tissueTissue);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double sum = half[i] + level[i];
            double clearance = capacity[i] * half[i] / (sum * sum) + linear[i];
            levelAmount[i] = perPlasma(x, i);
            levelPlasma[i] = -amount[i] * perPlasma(x, i) / plasma[i];
            tissueLevel[i] = uptake[i] * weight[i];
            amountLevel[i] = -factor[i] * volume[i] * weight[i] * clearance - tissueLevel[i] - plasmaLoss[i];
            amountTissue[i] = back[i];
            tissueTissue[i] = -back[i];
            amountLoss[i] = -level[i];
        }
    }

    @Override
    public void displays(Rows x) {
        double[] infusion = x.of(this.infusion), weight = x.of(this.weight), perWeight = x.of(this.perWeight);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            perWeight[i] = infusion[i] / weight[i];
        }
    }
}
