package org.lungbridge.physiology.coagulation;

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
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Turnover of one plasma protein, see the table in {@link Factor}: made, cleared, used, lost with blood, given.
 *
 * <pre>
 *   level = A / plasma volume
 *   rA    = k · set-point · liver · plasma volume − (k + circuit loss · connected + use · consumption) · A
 *           − plasma loss · level + (plasma given + plasma exchanged · donor share) · its level + cryoprecipitate given · its level
 *   liver = 1.01 f²/(f² + 0.01)                       f liver function, reserve until a fifth is left; 1 for the vessel wall
 * </pre>
 *
 * <p>A counts liters of normal plasma (fibrinogen g). What bleeds, dilutes or is replaced acts through the plasma volume
 * alone; nothing is said twice. Synthesis keeps up the level, as published turnover does: in a plasma that stays larger it
 * makes more, over the days of its half-life. Linear in A, so it never turns negative. <b>Holds for</b> days to weeks. <b>Leaves out</b>
 * that set-points of one patient go together, vitamin K, extravascular protein, and plasma in platelet concentrates
 * (additive solution).
 *
 * <p>Sources: see the table; content of plasma and cryoprecipitate: 1 unit of 20 mL with 225 mg fibrinogen and 82 IU of
 * factor VIII, which raises fibrinogen by 0.5 g/L and factors by 20 % at 1 unit per 10 kg, recalled.
 */
public final class PlasmaFactor implements Component {
    private static final Source SETPOINT = Source.assumption(
            "Levels seen in alveolar hemorrhage or intensive care, +-40 % between patients; few data on ECMO. Acute phase:"
                    + " high enough that aPTT on ECMO is that of Aubron 2019 (48.1 s at 11,742, 55.5 s at 20,710 U/d)");
    private static final Source START =
            new Source("nguyen-2021", "Nguyen 2021: 102 of 129 samples on adult ECMO antithrombin-deficient (0.5-0.7)");
    private static final Source CIRCUIT = Source.assumption(
            "Small loss on foreign surface; no consumption rate has been measured for a single factor. Use 0.003/h where"
                    + " 0.010/h was tried: antithrombin reaches 0.8 in a week and aPTT on ECMO is that of Aubron 2019");
    private static final Source PRODUCTS = new Source(
            "products",
            "Plasma carries 1 IU/mL; cryoprecipitate 200-250 mg fibrinogen, 80 IU factor VIII a unit, recalled");
    /** Standard deviation of the logarithm: ±40 % holds 95 % of patients. */
    private static final double SPREAD = 0.2;

    private static final double REACH = 0.4;
    private static final double HALF_RESERVE = 0.1;

    private final boolean madeByLiver;
    private final Variable.State amount;
    private final Variable.Read plasma;
    private final Variable.Read consumption;
    private final Variable.Read plasmaLoss;
    private final Variable.Read connected;
    private final Variable.Read liver;
    private final Variable.Read plasmaGiven;
    private final Variable.Read exchanged;
    private final Variable.Read donorShare;
    private final Variable.Read cryoprecipitate;
    private final Variable.Signal level;
    private final Variable.Parameter turnover;
    private final Variable.Parameter setpoint;
    private final Variable.Parameter circuitLoss;
    private final Variable.Parameter use;
    private final Variable.Parameter inPlasma;
    private final Variable.Parameter inCryoprecipitate;
    private final Partial levelAmount;
    private final Partial levelPlasma;
    private final Partial byAmount;
    private final Partial byLevel;
    private final Partial byPlasma;
    private final Partial byConsumption;
    private final Partial byLoss;
    private final Partial byLiver;

    /** Declares one protein of the table. */
    public PlasmaFactor(Declarations d, Factor factor) {
        madeByLiver = factor.madeByLiver();
        amount = d.state(factor.amount(), factor.setpoint() * factor.startShare() * ReferenceBody.PLASMA_VOLUME);
        plasma = d.reads(Blood.PLASMA_VOLUME);
        consumption = d.readsLater(Coagulation.CONSUMPTION);
        plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
        connected = d.readsLater(Ecmo.CONNECTED);
        liver = d.readsLater(Metabolism.LIVER_FUNCTION);
        plasmaGiven = d.readsLater(Blood.PLASMA_PRODUCT);
        exchanged = d.readsLater(Exchange.PLASMA_FLOW);
        donorShare = d.readsLater(Exchange.DONOR_SHARE);
        cryoprecipitate = d.readsLater(Blood.CRYOPRECIPITATE);
        level = d.provides(factor.level());
        double k = factor.turnover();
        turnover = d.parameter("turnover", k, PER_HOUR, k / 2, 2 * k, factor.tag(), factor.source());
        double s = factor.setpoint();
        var unit = factor.level().unit();
        var spread = new Spread.LogNormal(s, SPREAD);
        setpoint = d.parameter("setpoint", s, unit, (1 - REACH) * s, (1 + REACH) * s, Tag.DESIGN, SETPOINT, spread);
        d.parameter("start_share", factor.startShare(), ONE, 0, 3, Tag.DESIGN, START);
        circuitLoss = d.parameter("circuit_loss", factor.circuitLoss(), PER_HOUR, 0, 0.05, Tag.DESIGN, CIRCUIT);
        use = d.parameter("use", factor.use(), PER_HOUR, 0, 0.05, Tag.DESIGN, CIRCUIT);
        inPlasma = d.parameter("in_plasma", factor.inPlasma(), unit, 0, 4, Tag.RECALLED, PRODUCTS);
        inCryoprecipitate =
                d.parameter("in_cryoprecipitate", factor.inCryoprecipitate(), unit, 0, 20, Tag.RECALLED, PRODUCTS);
        levelAmount = d.partial(level, amount);
        levelPlasma = d.partial(level, plasma);
        byAmount = d.partial(amount, amount);
        byLevel = d.partial(amount, level);
        byPlasma = d.partial(amount, plasma);
        byConsumption = d.partial(amount, consumption);
        byLoss = d.partial(amount, plasmaLoss);
        byLiver = d.partial(amount, liver);
    }

    @Override
    public void signals(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            level[i] = amount[i] / plasma[i];
        }
    }

    private double synthesis(double liver) {
        double square = liver * liver;
        double half = HALF_RESERVE * HALF_RESERVE;
        return madeByLiver ? (1 + half) * square / (square + half) : 1;
    }

    private double synthesisSlope(double liver) {
        double half = HALF_RESERVE * HALF_RESERVE;
        double sum = liver * liver + half;
        return madeByLiver ? (1 + half) * 2 * liver * half / (sum * sum) : 0;
    }

    private double leaving(Rows x, int i) {
        return x.of(turnover)[i] + x.of(circuitLoss)[i] * x.of(connected)[i] + x.of(use)[i] * x.of(consumption)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] amount = x.of(this.amount), level = x.of(this.level), plasma = x.of(this.plasma);
        double[] plasmaLoss = x.of(this.plasmaLoss), liver = x.of(this.liver), plasmaGiven = x.of(this.plasmaGiven);
        double[] cryoprecipitate = x.of(this.cryoprecipitate), turnover = x.of(this.turnover);
        double[] setpoint = x.of(this.setpoint), inPlasma = x.of(this.inPlasma), rate = x.rateOf(this.amount);
        double[] inCryoprecipitate = x.of(this.inCryoprecipitate);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double made = turnover[i] * setpoint[i] * synthesis(liver[i]) * plasma[i];
            double donors = plasmaGiven[i] + x.of(exchanged)[i] * x.of(donorShare)[i];
            double given = donors * inPlasma[i] + cryoprecipitate[i] * inCryoprecipitate[i];
            rate[i] += made + given - leaving(x, i) * amount[i] - plasmaLoss[i] * level[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        double[] plasmaLoss = x.of(this.plasmaLoss), liver = x.of(this.liver);
        double[] turnover = x.of(this.turnover), setpoint = x.of(this.setpoint), use = x.of(this.use);
        double[] levelAmount = x.of(this.levelAmount), levelPlasma = x.of(this.levelPlasma);
        double[] byAmount = x.of(this.byAmount), byLevel = x.of(this.byLevel), byPlasma = x.of(this.byPlasma);
        double[] byConsumption = x.of(this.byConsumption), byLoss = x.of(this.byLoss), byLiver = x.of(this.byLiver);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            levelAmount[i] = 1 / plasma[i];
            levelPlasma[i] = -amount[i] / (plasma[i] * plasma[i]);
            byAmount[i] = -leaving(x, i);
            byLevel[i] = -plasmaLoss[i];
            byPlasma[i] = turnover[i] * setpoint[i] * synthesis(liver[i]);
            byConsumption[i] = -use[i] * amount[i];
            byLoss[i] = -level[i];
            byLiver[i] = turnover[i] * setpoint[i] * synthesisSlope(liver[i]) * plasma[i];
        }
    }
}
