package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Lung;

/**
 * Blood volume: losses, infusions and the return of plasma from the tissues.
 *
 * <pre>
 *   loss     = share · sampling · outflow share + alveolar bleeding + other bleeding + clotted filters
 *   products = red cells + plasma + platelets + cryoprecipitate
 *   rV       = products + crystalloid − loss + refill − X/25 min
 *   rX       = (1 − 0.20) · crystalloid − X/25 min                          27 % of a bolus is left after 1 h
 *   raw      = F/3 h + S/20 h ;  k = (1 + (raw/120 mL/h)⁸)^(−1/8) ;  refill = k · raw
 *   rF       = 0.4 · loss − k · F/3 h  − given · (1 − s) · F/(|F| + 20 mL)
 *   rS       = 0.6 · loss − k · S/20 h − given · s ,  s = S/(|S| + 20 mL) ,  given = products + 0.20 · crystalloid
 * </pre>
 *
 * <p>The share of sampling is 1 in intensive care and less where a patient is discharged to. V circulating volume, V0 that
 * in health, F and S the fast and slow plasma deficits, X crystalloid on its way out ({@code r} rate). Both deficits decay
 * by the same factor k: at the cap nothing is forgotten and all of a loss returns. What is given pays back what is owed,
 * from either side of zero: without the bars a step of the solver that ends a little below would meet a pole at −20 mL.
 * Products stay in the circulation and carry no gas but that of red cells. <b>Holds for</b> losses up to about half of the
 * volume. <b>Leaves out</b> urine, leak and albumin; other components add their flows to the volume.
 *
 * <p>Sources: Moore 1965 Ann N Y Acad Sci 115:253 (refill over about 40 h); Drucker 1981 Arch Surg 116:1350 (two
 * phases); share of crystalloid that stays: textbook, recalled. The fit of the two pools is calibrated.
 */
public final class BloodVolume implements Component {
    private static final Source REFILL = new Source(
            "drucker-1981",
            "Moore 1965, Ann N Y Acad Sci 115:253 and Drucker 1981, Arch Surg 116:1350: two-phase refill over about 40 h");
    private static final Source CRYSTALLOID = new Source(
            "crystalloid",
            "Textbook: 25-30 % of a crystalloid infusion is left in the circulation after 1 h, tau 25 min");
    private static final Source SAMPLING =
            new Source("sampling", "Blood drawn for tests in intensive care, about 40 mL a day, recalled");
    /** Deficit at which infusions stop paying it back, L. */
    private static final double DEFICIT_TRACE = 0.02;

    private final Variable.State volume;
    private final Variable.State fast;
    private final Variable.State slow;
    private final Variable.State excess;
    private final Variable.State balance;
    private final Variable.State booked;
    private final Variable.Read outflowShare;
    private final Variable.Read alveolarBleeding;
    private final Variable.Read otherBleeding;
    private final Variable.Signal loss;
    private final Variable.Signal refill;
    private final Variable.Setting crystalloid;
    private final Variable.Setting filters;
    private final Variable.Setting samplingShare;
    private final Variable.Setting redCells;
    private final Variable.Setting plasma;
    private final Variable.Setting platelets;
    private final Variable.Setting cryoprecipitate;
    private final Variable.Parameter sampling;
    private final Variable.Parameter fastShare;
    private final Variable.Parameter fastTime;
    private final Variable.Parameter slowTime;
    private final Variable.Parameter cap;
    private final Variable.Parameter stayingShare;
    private final Variable.Parameter leavingTime;
    private final Partial lossShare;
    private final Partial lossAlveolar;
    private final Partial lossOther;
    private final Partial refillFast;
    private final Partial refillSlow;
    private final Partial volumeLoss;
    private final Partial volumeRefill;
    private final Partial volumeExcess;
    private final Partial bookedLoss;
    private final Partial bookedRefill;
    private final Partial bookedExcess;
    private final Partial balanceLoss;
    private final Partial excessExcess;
    private final Partial fastLoss;
    private final Partial slowLoss;
    private final Partial fastFast;
    private final Partial fastSlow;
    private final Partial slowFast;
    private final Partial slowSlow;

    public BloodVolume(Declarations d) {
        volume = d.state(Blood.VOLUME, 5);
        fast = d.state(Blood.REFILL_FAST, 0);
        slow = d.state(Blood.REFILL_SLOW, 0);
        excess = d.state(Blood.CRYSTALLOID_EXCESS, 0);
        balance = d.state(Blood.FLUID_BALANCE, 0);
        booked = d.contributesTo(Audit.VOLUME);
        outflowShare = d.reads(Blood.OUTFLOW_SHARE);
        alveolarBleeding = d.reads(Lung.ALVEOLAR_BLEEDING);
        otherBleeding = d.reads(Bleeding.OTHER_FLOW);
        loss = d.provides(Blood.BLOOD_LOSS);
        refill = d.provides(Blood.REFILL_FLOW);
        crystalloid = d.setting(Blood.CRYSTALLOID, 0);
        filters = d.setting(Exchange.BLOOD_LOST, 0);
        samplingShare = d.setting(Care.SAMPLING, 1);
        redCells = d.setting(Blood.RED_CELLS, 0);
        plasma = d.setting(Blood.PLASMA_PRODUCT, 0);
        platelets = d.setting(Blood.PLATELET_PRODUCT, 0);
        cryoprecipitate = d.setting(Blood.CRYOPRECIPITATE, 0);
        sampling = d.parameter("sampling", 40.0 / 24, ML_PER_HOUR, 0, 10, Tag.RECALLED, SAMPLING);
        fastShare = d.parameter("fast_share", 0.4, ONE, 0, 1, Tag.CALIBRATED, REFILL);
        fastTime = d.parameter("fast_time", 3, HOUR, 1, 8, Tag.CALIBRATED, REFILL);
        slowTime = d.parameter("slow_time", 20, HOUR, 10, 40, Tag.CALIBRATED, REFILL);
        cap = d.parameter("greatest_refill", 120, ML_PER_HOUR, 60, 240, Tag.DESIGN, REFILL);
        stayingShare = d.parameter("crystalloid_staying", 0.20, ONE, 0.1, 0.35, Tag.RECALLED, CRYSTALLOID);
        leavingTime = d.parameter("crystalloid_time", 25, MIN, 15, 60, Tag.RECALLED, CRYSTALLOID);
        lossShare = d.partial(loss, outflowShare);
        lossAlveolar = d.partial(loss, alveolarBleeding);
        lossOther = d.partial(loss, otherBleeding);
        refillFast = d.partial(refill, fast);
        refillSlow = d.partial(refill, slow);
        volumeLoss = d.partial(volume, loss);
        volumeRefill = d.partial(volume, refill);
        volumeExcess = d.partial(volume, excess);
        bookedLoss = d.partial(booked, loss);
        bookedRefill = d.partial(booked, refill);
        bookedExcess = d.partial(booked, excess);
        balanceLoss = d.partial(balance, loss);
        excessExcess = d.partial(excess, excess);
        fastLoss = d.partial(fast, loss);
        slowLoss = d.partial(slow, loss);
        fastFast = d.partial(fast, fast);
        fastSlow = d.partial(fast, slow);
        slowFast = d.partial(slow, fast);
        slowSlow = d.partial(slow, slow);
    }

    @Override
    public void signals(Rows x) {
        double[] outflowShare = x.of(this.outflowShare), alveolarBleeding = x.of(this.alveolarBleeding);
        double[] fast = x.of(this.fast), slow = x.of(this.slow);
        double[] otherBleeding = x.of(this.otherBleeding), sampling = x.of(this.sampling), cap = x.of(this.cap);
        double[] fastTime = x.of(this.fastTime), slowTime = x.of(this.slowTime);
        double[] loss = x.of(this.loss), refill = x.of(this.refill), filters = x.of(this.filters);
        double[] samplingShare = x.of(this.samplingShare);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double drawn = samplingShare[i] * sampling[i] * outflowShare[i];
            loss[i] = drawn + alveolarBleeding[i] + otherBleeding[i] + filters[i];
            double raw = fast[i] / fastTime[i] + slow[i] / slowTime[i];
            refill[i] = raw * cappedShare(raw / cap[i]);
        }
    }

    private double products(Rows x, int i) {
        return x.of(redCells)[i] + x.of(plasma)[i] + x.of(platelets)[i] + x.of(cryoprecipitate)[i];
    }

    /** What a cap leaves of a flow that is {@code r} times the cap: (1 + r⁸)^(−1/8). */
    private static double cappedShare(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        return 1 / Math.sqrt(Math.sqrt(Math.sqrt(1 + r4 * r4)));
    }

    /** Share of an infusion that pays back a deficit, L: nearly 1 until little is owed, and odd about zero. */
    private static double owed(double deficit) {
        return deficit / (Math.abs(deficit) + DEFICIT_TRACE);
    }

    private static double owedSlope(double deficit) {
        double sum = Math.abs(deficit) + DEFICIT_TRACE;
        return DEFICIT_TRACE / (sum * sum);
    }

    @Override
    public void rates(Rows x) {
        double[] fast = x.of(this.fast), slow = x.of(this.slow), excess = x.of(this.excess);
        double[] loss = x.of(this.loss), refill = x.of(this.refill), cap = x.of(this.cap);
        double[] crystalloid = x.of(this.crystalloid);
        double[] fastShare = x.of(this.fastShare), fastTime = x.of(this.fastTime), slowTime = x.of(this.slowTime);
        double[] stayingShare = x.of(this.stayingShare), leavingTime = x.of(this.leavingTime);
        double[] rateOfVolume = x.rateOf(volume), rateOfBooked = x.rateOf(booked), rateOfBalance = x.rateOf(balance);
        double[] rateOfExcess = x.rateOf(this.excess),
                rateOfFast = x.rateOf(this.fast),
                rateOfSlow = x.rateOf(this.slow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double leaving = excess[i] / leavingTime[i];
            double products = products(x, i);
            double given = products + crystalloid[i];
            double net = given - loss[i] + refill[i] - leaving;
            rateOfVolume[i] += net;
            rateOfBooked[i] += net;
            rateOfBalance[i] += given - loss[i];
            rateOfExcess[i] += (1 - stayingShare[i]) * crystalloid[i] - leaving;
            double share = cappedShare((fast[i] / fastTime[i] + slow[i] / slowTime[i]) / cap[i]);
            double filling = products + stayingShare[i] * crystalloid[i];
            double slowFirst = owed(slow[i]);
            double thenFast = (1 - slowFirst) * owed(fast[i]);
            rateOfFast[i] += fastShare[i] * loss[i] - share * fast[i] / fastTime[i] - filling * thenFast;
            rateOfSlow[i] += (1 - fastShare[i]) * loss[i] - share * slow[i] / slowTime[i] - filling * slowFirst;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] samplingShare = x.of(this.samplingShare);
        double[] sampling = x.of(this.sampling), fastShare = x.of(this.fastShare);
        double[] leavingTime = x.of(this.leavingTime), lossShare = x.of(this.lossShare);
        double[] lossAlveolar = x.of(this.lossAlveolar), lossOther = x.of(this.lossOther);
        double[] volumeExcess = x.of(this.volumeExcess), bookedExcess = x.of(this.bookedExcess);
        double[] excessExcess = x.of(this.excessExcess), fastLoss = x.of(this.fastLoss), slowLoss = x.of(this.slowLoss);
        double[] volumeLoss = x.of(this.volumeLoss), volumeRefill = x.of(this.volumeRefill);
        double[] bookedLoss = x.of(this.bookedLoss), bookedRefill = x.of(this.bookedRefill);
        double[] balanceLoss = x.of(this.balanceLoss);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            lossShare[i] = samplingShare[i] * sampling[i];
            lossAlveolar[i] = lossOther[i] = 1;
            volumeLoss[i] = bookedLoss[i] = balanceLoss[i] = -1;
            volumeRefill[i] = bookedRefill[i] = 1;
            volumeExcess[i] = bookedExcess[i] = excessExcess[i] = -1 / leavingTime[i];
            fastLoss[i] = fastShare[i];
            slowLoss[i] = 1 - fastShare[i];
        }
        deficitPartials(x);
    }

    private void deficitPartials(Rows x) {
        double[] fast = x.of(this.fast), slow = x.of(this.slow), cap = x.of(this.cap);
        double[] fastTime = x.of(this.fastTime), slowTime = x.of(this.slowTime);
        double[] crystalloid = x.of(this.crystalloid);
        double[] stayingShare = x.of(this.stayingShare), refillFast = x.of(this.refillFast);
        double[] refillSlow = x.of(this.refillSlow), fastFast = x.of(this.fastFast), fastSlow = x.of(this.fastSlow);
        double[] slowFast = x.of(this.slowFast), slowSlow = x.of(this.slowSlow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double raw = fast[i] / fastTime[i] + slow[i] / slowTime[i];
            double share = cappedShare(raw / cap[i]);
            double r2 = raw / cap[i] * (raw / cap[i]);
            double r8 = r2 * r2 * r2 * r2;
            double refillSlope = share / (1 + r8);
            double shareSlope = -share * r2 * r2 * r2 * (raw / cap[i]) / ((1 + r8) * cap[i]);
            refillFast[i] = refillSlope / fastTime[i];
            refillSlow[i] = refillSlope / slowTime[i];
            double filling = products(x, i) + stayingShare[i] * crystalloid[i];
            double slowFirstSlope = owedSlope(slow[i]);
            double thenFastSlope = (1 - owed(slow[i])) * owedSlope(fast[i]);
            double perFast = shareSlope * fast[i] / fastTime[i];
            double perSlow = shareSlope * slow[i] / slowTime[i];
            fastFast[i] = -share / fastTime[i] - perFast / fastTime[i] - filling * thenFastSlope;
            fastSlow[i] = -perFast / slowTime[i] + filling * slowFirstSlope * owed(fast[i]);
            slowFast[i] = -perSlow / fastTime[i];
            slowSlow[i] = -share / slowTime[i] - perSlow / slowTime[i] - filling * slowFirstSlope;
        }
    }
}
