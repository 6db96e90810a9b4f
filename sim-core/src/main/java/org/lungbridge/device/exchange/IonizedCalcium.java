package org.lungbridge.device.exchange;

import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Ionized calcium under citrate.
 *
 * <pre>
 *   held = 1.15 − 0.10 · (citrate of a plasma exchange + citrate by mistake) − 0.25 · citrate of renal replacement · σ((0.3 − liver)/0.05)
 *   rCa  = (held − Ca)/20 min
 * </pre>
 *
 * <p>mmol/L. With a liver, citrate of renal replacement leaves no trace, because calcium is given for it; a failing one
 * lets citrate accumulate. Citrate of a plasma exchange is 1, and 2 in those whose calcium falls far; a pump that runs wild
 * or a liver that fails brings 3-6 (by mistake). <b>Holds for</b> usual doses of citrate. Calcium that is given is a step
 * of the state and leaves the blood with the same time. <b>Leaves out</b> citrate in blood products, acidosis, and what
 * calcium does to clotting; for the heart see the myocardium.
 *
 * <p>Sources: fall by 0.1 mmol/L in plasma exchange with citrate and accumulation below a third of liver function, textbook,
 * recalled; the depth of accumulation and the time are design choices.
 */
public final class IonizedCalcium implements Component {
    private static final Source CITRATE = new Source(
            "citrate", "Ionized calcium 1.15-1.30 mmol/L; -0.1 in plasma exchange with citrate, textbook, recalled");
    private static final Source ACCUMULATION =
            Source.assumption("A liver below 0.3 of normal lets citrate accumulate: -0.25 mmol/L at full dose");
    private static final double LIVER_WIDTH = 0.05;

    private final Variable.State calcium;
    private final Variable.Read citrate;
    private final Variable.Setting mistaken;
    private final Variable.Read renalCitrate;
    private final Variable.Read liver;
    private final Variable.Parameter normal;
    private final Variable.Parameter fall;
    private final Variable.Parameter accumulation;
    private final Variable.Parameter leastLiver;
    private final Variable.Parameter time;
    private final Partial bySelf;
    private final Partial byLiver;

    /** Declares calcium. */
    public IonizedCalcium(Declarations d) {
        calcium = d.state(Blood.IONIZED_CALCIUM, 1.15);
        citrate = d.readsLater(Exchange.CITRATE);
        mistaken = d.setting(Fault.CITRATE, 0);
        renalCitrate = d.readsLater(Exchange.RENAL_CITRATE);
        liver = d.readsLater(Metabolism.LIVER_FUNCTION);
        normal = d.parameter("normal", 1.15, MMOL_PER_L, 1.05, 1.3, Tag.RECALLED, CITRATE);
        fall = d.parameter("fall", 0.10, MMOL_PER_L, 0, 0.3, Tag.RECALLED, CITRATE);
        accumulation = d.parameter("accumulation", 0.25, MMOL_PER_L, 0, 0.5, Tag.DESIGN, ACCUMULATION);
        leastLiver = d.parameter("least_liver", 0.3, ONE, 0.1, 0.5, Tag.RECALLED, ACCUMULATION);
        time = d.parameter("time", 20, MIN, 5, 60, Tag.DESIGN, CITRATE);
        bySelf = d.partial(calcium, calcium);
        byLiver = d.partial(calcium, liver);
    }

    private double failing(Rows x, int i) {
        return (x.of(leastLiver)[i] - x.of(liver)[i]) / LIVER_WIDTH;
    }

    @Override
    public void rates(Rows x) {
        double[] calcium = x.of(this.calcium), rate = x.rateOf(this.calcium);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double accumulated = x.of(accumulation)[i] * x.of(renalCitrate)[i] * Functions.logistic(failing(x, i));
            double held = x.of(normal)[i] - x.of(fall)[i] * (x.of(citrate)[i] + x.of(mistaken)[i]) - accumulated;
            rate[i] += (held - calcium[i]) / x.of(time)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] bySelf = x.of(this.bySelf), byLiver = x.of(this.byLiver), time = x.of(this.time);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            bySelf[i] = -1 / time[i];
            double slope = Functions.logisticSlope(failing(x, i)) / LIVER_WIDTH;
            byLiver[i] = x.of(accumulation)[i] * x.of(renalCitrate)[i] * slope / time[i];
        }
    }
}
