package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.MG_PER_L_PER_HOUR;
import static org.lungbridge.quantity.Unit.PER_HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;

/**
 * D-dimer: what lysis leaves of clot.
 *
 * <pre>
 *   level = D / plasma volume
 *   rD    = 0.9 mg/L/h · consumption · fibrinogen/(4 g/L) + (0.05 · capillaritis + 0.014) mg/L/h · resting plasma
 *           − 0.046/h · D − plasma loss · level
 * </pre>
 *
 * <p>Fibrinogen as an amount, so the first term is an amount in time too. At rest 0.3 mg/L (FEU), in the first hours on a
 * circuit without heparin ten to twenty. <b>Leaves out</b> fibrinolysis that is inhibited or runs away, and the difference
 * of assays.
 *
 * <p>Sources: half-life 15 h (8-15), recalled; sources are design choices, the basal one set by 0.3 mg/L at rest.
 */
public final class DDimer implements Component {
    private static final Source HALF_LIFE = new Source(
            "d-dimer", "Half-life of D-dimer 8-15 h; upper limit of normal 0.5 mg/L (FEU), textbook, recalled");
    private static final Source CONSUMED =
            Source.assumption("A new circuit without heparin gives 10-20 mg/L within a day");
    private static final Source LUNG =
            Source.assumption("Inflamed capillaries and blood in the lung raise D-dimer to a few mg/L");
    private static final double START_MG_PER_L = 3;

    private final Variable.State amount;
    private final Variable.Read plasma;
    private final Variable.Read resting;
    private final Variable.Read consumption;
    private final Variable.Read fibrinogen;
    private final Variable.Read capillaritis;
    private final Variable.Read plasmaLoss;
    private final Variable.Signal level;
    private final Variable.Parameter perConsumption;
    private final Variable.Parameter usualFibrinogen;
    private final Variable.Parameter perCapillaritis;
    private final Variable.Parameter basal;
    private final Variable.Parameter clearance;
    private final Partial levelAmount;
    private final Partial levelPlasma;
    private final Partial byAmount;
    private final Partial byLevel;
    private final Partial byLoss;
    private final Partial byResting;
    private final Partial byConsumption;
    private final Partial byFibrinogen;
    private final Partial byCapillaritis;

    public DDimer(Declarations d) {
        amount = d.state(Coagulation.D_DIMER, MG_PER_L.engine(START_MG_PER_L) * ReferenceBody.PLASMA_VOLUME);
        plasma = d.reads(Blood.PLASMA_VOLUME);
        resting = d.readsLater(Blood.RESTING_PLASMA_VOLUME);
        consumption = d.readsLater(Coagulation.CONSUMPTION);
        fibrinogen = d.readsLater(Coagulation.FIBRINOGEN);
        capillaritis = d.readsLater(Bleeding.CAPILLARITIS);
        plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
        level = d.provides(Coagulation.D_DIMER_LEVEL);
        d.parameter("start", START_MG_PER_L, MG_PER_L, 0.2, 30, Tag.DESIGN, LUNG);
        perConsumption = d.parameter("per_consumption", 0.9, MG_PER_L_PER_HOUR, 0, 3, Tag.DESIGN, CONSUMED);
        usualFibrinogen = d.parameter("usual_fibrinogen", 4, G_PER_L, 2, 6, Tag.DESIGN, CONSUMED);
        perCapillaritis = d.parameter("per_capillaritis", 0.05, MG_PER_L_PER_HOUR, 0, 0.3, Tag.DESIGN, LUNG);
        basal = d.parameter("basal", 0.014, MG_PER_L_PER_HOUR, 0, 0.03, Tag.CALIBRATED, HALF_LIFE);
        clearance = d.parameter("clearance", 0.046, PER_HOUR, 0.04, 0.09, Tag.RECALLED, HALF_LIFE);
        levelAmount = d.partial(level, amount);
        levelPlasma = d.partial(level, plasma);
        byAmount = d.partial(amount, amount);
        byLevel = d.partial(amount, level);
        byLoss = d.partial(amount, plasmaLoss);
        byResting = d.partial(amount, resting);
        byConsumption = d.partial(amount, consumption);
        byFibrinogen = d.partial(amount, fibrinogen);
        byCapillaritis = d.partial(amount, capillaritis);
    }

    @Override
    public void signals(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            level[i] = amount[i] / plasma[i];
        }
    }

    private double fromLung(Rows x, int i) {
        return x.of(perCapillaritis)[i] * x.of(capillaritis)[i] + x.of(basal)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] amount = x.of(this.amount), level = x.of(this.level), resting = x.of(this.resting);
        double[] consumption = x.of(this.consumption), fibrinogen = x.of(this.fibrinogen);
        double[] plasmaLoss = x.of(this.plasmaLoss), perConsumption = x.of(this.perConsumption);
        double[] usualFibrinogen = x.of(this.usualFibrinogen), clearance = x.of(this.clearance);
        double[] rate = x.rateOf(this.amount);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double fromClot = perConsumption[i] * consumption[i] * fibrinogen[i] / usualFibrinogen[i];
            double leaving = clearance[i] * amount[i] + plasmaLoss[i] * level[i];
            rate[i] += fromClot + fromLung(x, i) * resting[i] - leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        double[] resting = x.of(this.resting), consumption = x.of(this.consumption);
        double[] fibrinogen = x.of(this.fibrinogen), plasmaLoss = x.of(this.plasmaLoss);
        double[] perConsumption = x.of(this.perConsumption), usualFibrinogen = x.of(this.usualFibrinogen);
        double[] perCapillaritis = x.of(this.perCapillaritis), clearance = x.of(this.clearance);
        double[] levelAmount = x.of(this.levelAmount), levelPlasma = x.of(this.levelPlasma);
        double[] byAmount = x.of(this.byAmount), byLevel = x.of(this.byLevel), byLoss = x.of(this.byLoss);
        double[] byResting = x.of(this.byResting), byConsumption = x.of(this.byConsumption);
        double[] byFibrinogen = x.of(this.byFibrinogen), byCapillaritis = x.of(this.byCapillaritis);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            levelAmount[i] = 1 / plasma[i];
            levelPlasma[i] = -amount[i] / (plasma[i] * plasma[i]);
            byAmount[i] = -clearance[i];
            byLevel[i] = -plasmaLoss[i];
            byLoss[i] = -level[i];
            byResting[i] = fromLung(x, i);
            byConsumption[i] = perConsumption[i] * fibrinogen[i] / usualFibrinogen[i];
            byFibrinogen[i] = perConsumption[i] * consumption[i] / usualFibrinogen[i];
            byCapillaritis[i] = perCapillaritis[i] * resting[i];
        }
    }
}
