package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.ONE;

import org.jspecify.annotations.Nullable;
import org.lungbridge.lanes.Functions;
import org.lungbridge.lanes.LastPower;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/**
 * One drug with linear kinetics in one or two compartments, see the table in {@link LinearKinetics}.
 *
 * <pre>
 *   C  = A/(V1 + connected · prime) ,  V1 = volume · (W/reference)^e
 *   CL = clearance · (W/reference)^e · (1 − renal + renal · (GFR + sieved · RRT)) · (1 − hepatic + hepatic · liver)
 *   rA = infusion − (CL + Q + plasma loss) · C + Q/V2 · T
 *   rT = Q · C − Q/V2 · T
 * </pre>
 *
 * <p>A the amount in the central compartment, T that in tissue, GFR and liver as fractions of normal, RRT the clearance of
 * renal replacement and sieved what of it the drug sees. Lost and exchanged plasma takes the drug in it; the prime dilutes
 * it. Linear, so it never turns negative. <b>Leaves out</b> adsorption to the circuit.
 *
 * <p>Sources: see the table; variation is log-normal.
 */
final class LinearDrug implements Component {
    /** How far a parameter may lie from its usual value, as a factor. */
    private static final double GREATEST_FACTOR = 4;

    private static final double GREATEST_SHARE = 1;

    private final LinearKinetics drug;
    private final LastPower volumeScale = new LastPower();
    private final LastPower flowScale = new LastPower();
    private final Variable.State amount;
    private final Variable.@Nullable State tissue;
    private final Variable.@Nullable Setting infusion;
    private final Variable.Read weight;
    private final Variable.Read connected;
    private final Variable.Read prime;
    private final Variable.Read plasmaLoss;
    private final Variable.Read filtration;
    private final Variable.Read replacement;
    private final Variable.Read liver;
    private final Variable.Signal level;
    private final Variable.Parameter volume;
    private final Variable.Parameter clearance;
    private final Variable.@Nullable Parameter exchange;
    private final Variable.@Nullable Parameter tissueVolume;
    private final Variable.Parameter renal;
    private final Variable.Parameter hepatic;
    private final Variable.Parameter sieved;
    private final Partial levelAmount;
    private final Partial byLevel;
    private final Partial byLoss;
    private final Partial byFiltration;
    private final Partial byLiver;
    private final @Nullable Partial byTissue;
    private final @Nullable Partial tissueLevel;
    private final @Nullable Partial tissueTissue;

    /** Declares one drug of the table. */
    LinearDrug(Declarations d, LinearKinetics drug) {
        this.drug = drug;
        amount = d.state(drug.amount(), 0);
        tissue = drug.tissue() == null ? null : d.state(drug.tissue(), 0);
        infusion = drug.infusion() == null ? null : d.setting(drug.infusion(), 0);
        weight = d.reads(Body.WEIGHT);
        connected = d.reads(Ecmo.CONNECTED);
        prime = d.reads(Ecmo.PRIME_VOLUME);
        plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
        filtration = d.readsLater(Kidney.FILTRATION);
        replacement = d.readsLater(Exchange.RENAL_CLEARANCE);
        liver = d.readsLater(Metabolism.LIVER_FUNCTION);
        level = d.provides(drug.level());
        Unit volumes = drug.size().volumeUnit();
        Unit flows = drug.size().clearanceUnit();
        clearance = between(d, "clearance", drug.clearance(), flows, 0);
        volume = between(d, "volume", drug.volume(), volumes, 1);
        exchange = tissue == null ? null : between(d, "exchange", drug.exchange(), flows, -1);
        tissueVolume = tissue == null ? null : between(d, "tissue_volume", drug.tissueVolume(), volumes, 2);
        renal = d.parameter("renal_share", drug.renal(), ONE, 0, GREATEST_SHARE, drug.tag(), drug.source());
        hepatic = d.parameter("hepatic_share", drug.hepatic(), ONE, 0, GREATEST_SHARE, drug.tag(), drug.source());
        sieved = d.parameter("sieved", drug.sieved(), ONE, 0, 1.5, drug.tag(), drug.source());
        levelAmount = d.partial(level, amount);
        byLevel = d.partial(amount, level);
        byLoss = d.partial(amount, plasmaLoss);
        byFiltration = d.partial(amount, filtration);
        byLiver = d.partial(amount, liver);
        byTissue = tissue == null ? null : d.partial(amount, tissue);
        tissueLevel = tissue == null ? null : d.partial(tissue, level);
        tissueTissue = tissue == null ? null : d.partial(tissue, tissue);
    }

    /** A parameter that varies between patients by the coefficient of this number; the same in all if there is none. */
    private Variable.Parameter between(Declarations d, String name, double value, Unit unit, int variation) {
        boolean varies = variation >= 0 && variation < drug.variation().size();
        double cv = varies ? drug.variation().get(variation) : 0;
        Spread spread = varies ? new Spread.LogNormal(value, Math.sqrt(Functions.log(1 + cv * cv))) : Spread.none();
        double low = value / GREATEST_FACTOR;
        return d.parameter(name, value, unit, low, value * GREATEST_FACTOR, drug.tag(), drug.source(), spread);
    }

    private double sizeOfVolume(Rows x, int i) {
        return volumeScale.of(
                x.of(weight)[i] / drug.size().reference(), drug.size().ofVolume());
    }

    private double sizeOfFlow(Rows x, int i) {
        return flowScale.of(
                x.of(weight)[i] / drug.size().reference(), drug.size().ofClearance());
    }

    private double perVolume(Rows x, int i) {
        double central = x.of(volume)[i] * sizeOfVolume(x, i);
        return 1 / (central + x.of(connected)[i] * x.of(prime)[i]);
    }

    private double byKidney(Rows x, int i) {
        double cleared = x.of(filtration)[i] + x.of(sieved)[i] * x.of(replacement)[i];
        return 1 - x.of(renal)[i] + x.of(renal)[i] * cleared;
    }

    private double byLiver(Rows x, int i) {
        return 1 - x.of(hepatic)[i] + x.of(hepatic)[i] * x.of(liver)[i];
    }

    private double clearance(Rows x, int i) {
        return x.of(clearance)[i] * sizeOfFlow(x, i);
    }

    private double given(Rows x, int i) {
        if (infusion == null) {
            return 0;
        }
        double rate = x.of(infusion)[i] * drug.infusionToGrams();
        return drug.infusionByWeight() ? rate * x.of(weight)[i] : rate;
    }

    @Override
    public void signals(Rows x) {
        double[] amount = x.of(this.amount), level = x.of(this.level);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            level[i] = amount[i] * perVolume(x, i);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] level = x.of(this.level), plasmaLoss = x.of(this.plasmaLoss), rate = x.rateOf(this.amount);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double cleared = clearance(x, i) * byKidney(x, i) * byLiver(x, i) * level[i];
            rate[i] += given(x, i) - cleared - plasmaLoss[i] * level[i];
        }
        if (tissue != null && exchange != null && tissueVolume != null) {
            exchange(x, tissue, exchange, tissueVolume);
        }
    }

    private void exchange(Rows x, Variable.State tissue, Variable.Parameter exchange, Variable.Parameter tissueVolume) {
        double[] level = x.of(this.level), inTissue = x.of(tissue), rate = x.rateOf(this.amount);
        double[] rateOfTissue = x.rateOf(tissue);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double flow = x.of(exchange)[i] * sizeOfFlow(x, i);
            double size = x.of(tissueVolume)[i] * sizeOfVolume(x, i);
            double leaving = flow * (level[i] - inTissue[i] / size);
            rate[i] -= leaving;
            rateOfTissue[i] += leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] level = x.of(this.level), plasmaLoss = x.of(this.plasmaLoss), renal = x.of(this.renal);
        double[] hepatic = x.of(this.hepatic), levelAmount = x.of(this.levelAmount), byLevel = x.of(this.byLevel);
        double[] byLoss = x.of(this.byLoss), byFiltration = x.of(this.byFiltration), byLiver = x.of(this.byLiver);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double clearance = clearance(x, i);
            levelAmount[i] = perVolume(x, i);
            byLevel[i] = -clearance * byKidney(x, i) * byLiver(x, i) - plasmaLoss[i];
            byLoss[i] = -level[i];
            byFiltration[i] = -clearance * renal[i] * byLiver(x, i) * level[i];
            byLiver[i] = -clearance * byKidney(x, i) * hepatic[i] * level[i];
        }
        if (exchange != null
                && tissueVolume != null
                && byTissue != null
                && tissueLevel != null
                && tissueTissue != null) {
            for (int i = 0, n = x.lanes(); i < n; i++) {
                double flow = x.of(exchange)[i] * sizeOfFlow(x, i);
                double size = x.of(tissueVolume)[i] * sizeOfVolume(x, i);
                byLevel[i] -= flow;
                x.of(byTissue)[i] = flow / size;
                x.of(tissueLevel)[i] = flow;
                x.of(tissueTissue)[i] = -flow / size;
            }
        }
    }
}
