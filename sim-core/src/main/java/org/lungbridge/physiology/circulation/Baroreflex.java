package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.S;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/**
 * Reflexes that hold arterial pressure, and the chemoreflex of hypoxia that drives them too.
 *
 * <pre>
 *   drive = (g · (1 − MAP/85 mmHg) + 0.3 · σ((50 − PaO2)/5 mmHg)) · alive
 *   rb1   = (drive − b1)/15 s        heart and resistance vessels
 *   rb2   = (drive − b2)/60 s        capacitance vessels
 * </pre>
 *
 * <p>Gain g 1.2 awake, 0.6 sedated. Death ends the reflexes. <b>Leaves out</b> resetting over days.
 *
 * <p>Sources: textbook reflex delays; gain and set point designed so that losses of 0.5-2 L give published pressures;
 * hypoxic drive a design choice.
 */
public final class Baroreflex implements Component {
    private static final Source REFLEX = Source.assumption(
            "Generic baroreflex; gain and set point chosen to meet the fall of pressure with bleeding");
    private static final Source HYPOXIA = Source.assumption(
            "Chemoreflex: hypoxemia below 50 mmHg drives heart and vessels until the heart itself fails");

    private final Variable.State fast;
    private final Variable.State slow;
    private final Variable.Read pressure;
    private final Variable.Read po2;
    private final Variable.Read alive;
    private final Variable.Parameter gain;
    private final Variable.Parameter setPoint;
    private final Variable.Parameter fastTime;
    private final Variable.Parameter slowTime;
    private final Variable.Parameter hypoxicDrive;
    private final Variable.Parameter hypoxicPo2;
    private final Variable.Parameter hypoxicWidth;
    private final Partial fastFast;
    private final Partial fastPressure;
    private final Partial fastPo2;
    private final Partial slowSlow;
    private final Partial slowPressure;
    private final Partial slowPo2;

    public Baroreflex(Declarations d) {
        fast = d.state(Circulation.BAROREFLEX_FAST, 0);
        slow = d.state(Circulation.BAROREFLEX_SLOW, 0);
        pressure = d.readsLater(Circulation.ARTERIAL_PRESSURE);
        po2 = d.readsLater(Blood.ARTERIAL_PO2);
        alive = d.readsLater(Circulation.ALIVE);
        gain = d.parameter(Circulation.BAROREFLEX_GAIN, 0.6, 0, 2, Tag.DESIGN, REFLEX, new Spread.Uniform(0.4, 0.8));
        setPoint = d.parameter("set_point", 85, MMHG, 70, 100, Tag.DESIGN, REFLEX);
        fastTime = d.parameter("fast_time", 15, S, 5, 30, Tag.DESIGN, REFLEX);
        slowTime = d.parameter("slow_time", 60, S, 30, 180, Tag.DESIGN, REFLEX);
        hypoxicDrive = d.parameter("hypoxic_drive", 0.3, ONE, 0, 0.6, Tag.DESIGN, HYPOXIA);
        hypoxicPo2 = d.parameter("hypoxic_po2", 50, MMHG, 40, 60, Tag.DESIGN, HYPOXIA);
        hypoxicWidth = d.parameter("hypoxic_width", 5, MMHG, 2, 10, Tag.DESIGN, HYPOXIA);
        fastFast = d.partial(fast, fast);
        fastPressure = d.partial(fast, pressure);
        fastPo2 = d.partial(fast, po2);
        slowSlow = d.partial(slow, slow);
        slowPressure = d.partial(slow, pressure);
        slowPo2 = d.partial(slow, po2);
    }

    @Override
    public void rates(Rows x) {
        double[] fast = x.of(this.fast), slow = x.of(this.slow), pressure = x.of(this.pressure), po2 = x.of(this.po2);
        double[] alive = x.of(this.alive), gain = x.of(this.gain), setPoint = x.of(this.setPoint);
        double[] fastTime = x.of(this.fastTime), slowTime = x.of(this.slowTime);
        double[] hypoxicDrive = x.of(this.hypoxicDrive), hypoxicPo2 = x.of(this.hypoxicPo2);
        double[] hypoxicWidth = x.of(this.hypoxicWidth);
        double[] rateOfFast = x.rateOf(this.fast), rateOfSlow = x.rateOf(this.slow);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double hypoxia = Functions.logistic((hypoxicPo2[i] - po2[i]) / hypoxicWidth[i]);
            double drive = (gain[i] * (1 - pressure[i] / setPoint[i]) + hypoxicDrive[i] * hypoxia) * alive[i];
            rateOfFast[i] += (drive - fast[i]) / fastTime[i];
            rateOfSlow[i] += (drive - slow[i]) / slowTime[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] po2 = x.of(this.po2), alive = x.of(this.alive), gain = x.of(this.gain);
        double[] setPoint = x.of(this.setPoint), fastTime = x.of(this.fastTime), slowTime = x.of(this.slowTime);
        double[] hypoxicDrive = x.of(this.hypoxicDrive), hypoxicPo2 = x.of(this.hypoxicPo2);
        double[] hypoxicWidth = x.of(this.hypoxicWidth), fastFast = x.of(this.fastFast);
        double[] fastPressure = x.of(this.fastPressure), fastPo2 = x.of(this.fastPo2);
        double[] slowSlow = x.of(this.slowSlow), slowPressure = x.of(this.slowPressure), slowPo2 = x.of(this.slowPo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double byPressure = -gain[i] / setPoint[i] * alive[i];
            double slope = Functions.logisticSlope((hypoxicPo2[i] - po2[i]) / hypoxicWidth[i]);
            double byPo2 = -hypoxicDrive[i] * slope / hypoxicWidth[i] * alive[i];
            fastFast[i] = -1 / fastTime[i];
            slowSlow[i] = -1 / slowTime[i];
            fastPressure[i] = byPressure / fastTime[i];
            slowPressure[i] = byPressure / slowTime[i];
            fastPo2[i] = byPo2 / fastTime[i];
            slowPo2[i] = byPo2 / slowTime[i];
        }
    }
}
