package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.G_PER_DL;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.MG_PER_L_PER_HOUR;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.PER_HOUR;
import static org.lungbridge.quantity.Unit.RPM;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Free hemoglobin of plasma, out of red cells that burst in the circuit.
 *
 * <pre>
 *   burst = connected · Hb/(10 g/dL) · [24.5 · (flow/3.5 L/min)² + 8 · suction/100 mmHg
 *           + 8 · (speed above 4,500 rpm)/100 rpm + 700 · clot in the pump head]         mg/L/h
 *   suction = how far the inlet pressure lies below −150 mmHg
 *   level = F / plasma volume
 *   rF    = (7 mg/L/h + burst) · resting plasma − 0.35/h · F − plasma loss · level
 *   r hemoglobin mass = −burst · resting plasma                                      the same hemoglobin
 * </pre>
 *
 * <p>The basal 7 mg/L/h (20 mg/L at rest) is what the marrow replaces; it leaves the mass as it is. At 3.5 L/min 70 mg/L
 * more. Linear in the hemoglobin there is, so the mass never turns negative. Both limits bend over about 10 mmHg and 100
 * rpm. <b>Leaves out</b> haptoglobin, which runs out, and what free hemoglobin does to vessels and kidney.
 *
 * <p>Sources: 50-90 mg/L on ECMO, above 500 mg/L in 1.7 % of values, 1,000-3,000 mg/L with a clot in the pump head
 * (Lehle 2015); sizes of suction and speed are design choices.
 */
public final class FreeHemoglobin implements Component {
    private static final Source LEHLE = new Source(
            "lehle-2015",
            "Lehle 2015, PLoS One: plasma free hemoglobin over 4,142 ECMO days, pump-head thrombosis; fitted");
    private static final Source SUCTION =
            Source.assumption("Hemolysis rises with inlet pressure below -150 mmHg and speed above 4,500 rpm");
    private static final Source BASAL =
            Source.assumption("Intravascular share of normal red-cell turnover: 20 mg/L at rest, below 50 in health");
    private static final double PRESSURE_WIDTH = 10;
    private static final double SPEED_WIDTH = 50;
    private static final double PER_100 = 0.01;
    /** Free hemoglobin at the start, g: 20 mg/L of 2.9 L plasma. */
    private static final double START = 0.058;

    private final Variable.State amount;
    private final Variable.State mass;
    private final Variable.State booked;
    private final Variable.Read plasma;
    private final Variable.Read resting;
    private final Variable.Read plasmaLoss;
    private final Variable.Read connected;
    private final Variable.Read flow;
    private final Variable.Read inlet;
    private final Variable.Read speed;
    private final Variable.Read pumpClot;
    private final Variable.Read hemoglobin;
    private final Variable.Signal level;
    private final Variable.Parameter basal;
    private final Variable.Parameter byFlow;
    private final Variable.Parameter usualFlow;
    private final Variable.Parameter bySuction;
    private final Variable.Parameter leastInlet;
    private final Variable.Parameter greatestSpeed;
    private final Variable.Parameter byPumpClot;
    private final Variable.Parameter usualHemoglobin;
    private final Variable.Parameter clearance;
    private final Partial levelAmount;
    private final Partial levelPlasma;
    private final Partial amountAmount;
    private final Partial amountLevel;
    private final Partial amountLoss;
    private final Partial[] byResting;
    private final Partial[] byBloodFlow;
    private final Partial[] byInlet;
    private final Partial[] byClot;
    private final Partial[] byHemoglobin;

    public FreeHemoglobin(Declarations d) {
        amount = d.state(Coagulation.FREE_HEMOGLOBIN, START);
        mass = d.contributesTo(Blood.HEMOGLOBIN_MASS);
        booked = d.contributesTo(Audit.HEMOGLOBIN);
        plasma = d.reads(Blood.PLASMA_VOLUME);
        resting = d.readsLater(Blood.RESTING_PLASMA_VOLUME);
        plasmaLoss = d.readsLater(Blood.PLASMA_LOSS);
        connected = d.readsLater(Ecmo.CONNECTED);
        flow = d.readsLater(Ecmo.BLOOD_FLOW);
        inlet = d.readsLater(Ecmo.INLET_PRESSURE);
        speed = d.readsLater(Ecmo.SPEED);
        pumpClot = d.readsLater(Thrombosis.PUMP_CLOT);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        level = d.provides(Coagulation.FREE_HEMOGLOBIN_LEVEL);
        basal = d.parameter("basal", 7, MG_PER_L_PER_HOUR, 0, 15, Tag.DESIGN, BASAL);
        byFlow = d.parameter("by_flow", 24.5, MG_PER_L_PER_HOUR, 10, 40, Tag.CALIBRATED, LEHLE);
        usualFlow = d.parameter("usual_flow", 3.5, L_PER_MIN, 2, 6, Tag.CALIBRATED, LEHLE);
        bySuction = d.parameter("by_suction", 8, MG_PER_L_PER_HOUR, 0, 50, Tag.DESIGN, SUCTION);
        leastInlet = d.parameter("least_inlet", -150, MMHG, -300, -80, Tag.RECALLED, SUCTION);
        greatestSpeed = d.parameter("greatest_speed", 4500, RPM, 3500, 6000, Tag.DESIGN, SUCTION);
        byPumpClot = d.parameter("by_pump_clot", 700, MG_PER_L_PER_HOUR, 200, 1500, Tag.CALIBRATED, LEHLE);
        usualHemoglobin = d.parameter("usual_hemoglobin", 10, G_PER_DL, 7, 15, Tag.CALIBRATED, LEHLE);
        clearance = d.parameter("clearance", 0.35, PER_HOUR, 0.15, 0.7, Tag.DESIGN, LEHLE);
        levelAmount = d.partial(level, amount);
        levelPlasma = d.partial(level, plasma);
        amountAmount = d.partial(amount, amount);
        amountLevel = d.partial(amount, level);
        amountLoss = d.partial(amount, plasmaLoss);
        byResting = three(d, resting);
        byBloodFlow = three(d, flow);
        byInlet = three(d, inlet);
        byClot = three(d, pumpClot);
        byHemoglobin = three(d, hemoglobin);
    }

    private Partial[] three(Declarations d, Variable wrt) {
        return new Partial[] {d.partial(amount, wrt), d.partial(mass, wrt), d.partial(booked, wrt)};
    }

    private double redCells(Rows x, int i) {
        return x.of(hemoglobin)[i] / x.of(usualHemoglobin)[i];
    }

    /** What bursts at the usual hemoglobin, for each liter of resting plasma. */
    private double burst(Rows x, int i) {
        double relative = x.of(flow)[i] / x.of(usualFlow)[i];
        double suction = Functions.softplus(x.of(leastInlet)[i] - x.of(inlet)[i], PRESSURE_WIDTH);
        double fast = Functions.softplus(x.of(speed)[i] - x.of(greatestSpeed)[i], SPEED_WIDTH);
        double circuit = x.of(byFlow)[i] * relative * relative + x.of(bySuction)[i] * PER_100 * (suction + fast);
        return x.of(connected)[i] * (circuit + x.of(byPumpClot)[i] * x.of(pumpClot)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            level[i] = amount[i] / plasma[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] amount = x.of(this.amount), level = x.of(this.level), resting = x.of(this.resting);
        double[] plasmaLoss = x.of(this.plasmaLoss), basal = x.of(this.basal), clearance = x.of(this.clearance);
        double[] rate = x.rateOf(this.amount), rateOfMass = x.rateOf(mass), rateOfBooked = x.rateOf(booked);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double burst = burst(x, i) * redCells(x, i) * resting[i];
            double leaving = clearance[i] * amount[i] + plasmaLoss[i] * level[i];
            rate[i] += basal[i] * resting[i] + burst - leaving;
            rateOfMass[i] -= burst;
            rateOfBooked[i] -= burst;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] amount = x.of(this.amount), plasma = x.of(this.plasma), level = x.of(this.level);
        double[] plasmaLoss = x.of(this.plasmaLoss), clearance = x.of(this.clearance);
        double[] levelAmount = x.of(this.levelAmount), levelPlasma = x.of(this.levelPlasma);
        double[] amountAmount = x.of(this.amountAmount), amountLevel = x.of(this.amountLevel);
        double[] amountLoss = x.of(this.amountLoss);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            levelAmount[i] = 1 / plasma[i];
            levelPlasma[i] = -amount[i] / (plasma[i] * plasma[i]);
            amountAmount[i] = -clearance[i];
            amountLevel[i] = -plasmaLoss[i];
            amountLoss[i] = -level[i];
        }
        burstPartials(x);
    }

    private void burstPartials(Rows x) {
        double[] resting = x.of(this.resting), basal = x.of(this.basal), flow = x.of(this.flow);
        double[] usualFlow = x.of(this.usualFlow), byFlow = x.of(this.byFlow), bySuction = x.of(this.bySuction);
        double[] leastInlet = x.of(this.leastInlet), inlet = x.of(this.inlet), connected = x.of(this.connected);
        double[] byPumpClot = x.of(this.byPumpClot), usualHemoglobin = x.of(this.usualHemoglobin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double burst = burst(x, i);
            double plasma = redCells(x, i) * resting[i];
            double perFlow = connected[i] * byFlow[i] * 2 * flow[i] / (usualFlow[i] * usualFlow[i]);
            double below = Functions.softplusSlope(leastInlet[i] - inlet[i], PRESSURE_WIDTH);
            double perInlet = -connected[i] * bySuction[i] * PER_100 * below;
            x.of(byResting[0])[i] = basal[i] + burst * redCells(x, i);
            x.of(byResting[1])[i] = x.of(byResting[2])[i] = -burst * redCells(x, i);
            put(x, byBloodFlow, i, perFlow * plasma);
            put(x, byInlet, i, perInlet * plasma);
            put(x, byClot, i, connected[i] * byPumpClot[i] * plasma);
            put(x, byHemoglobin, i, burst * resting[i] / usualHemoglobin[i]);
        }
    }

    private static void put(Rows x, Partial[] partials, int i, double slope) {
        x.of(partials[0])[i] = slope;
        x.of(partials[1])[i] = x.of(partials[2])[i] = -slope;
    }
}
