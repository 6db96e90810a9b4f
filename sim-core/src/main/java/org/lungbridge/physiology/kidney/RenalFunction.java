package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Kidney;

/**
 * Kidney function, lost to inflammation and shock and regained over weeks, and what renal replacement adds to it.
 *
 * <pre>
 *   rK        = 0.03/d · (1 − K) · σ((0.2 − A)/0.04) − 0.06/d · K · (σ((A − 0.4)/0.08) − σ(−5)) − shock · K
 *   shock     = 0.5/d · softplus(50 mmHg − MAP)/10 mmHg
 * </pre>
 *
 * <p>K filtration as a fraction of normal, A activity of glomerular inflammation. Subtracting σ(−5) makes a kidney without
 * inflammation lose nothing; a tenth of the function goes in five hours at a mean pressure of 40 mmHg. <b>Holds for</b>
 * weeks. <b>Leaves out</b> scars that stay, toxins, sepsis apart from its pressure, and a high venous pressure.
 *
 * <p>Sources: renal function came back in all of three patients who had been on replacement (source S0); rates are design
 * choices.
 */
public final class RenalFunction implements Component {
    private static final Source RECOVERY = Source.assumption(
            "All of three patients on renal replacement recovered (source S0): about 3 % a day without inflammation");
    private static final Source SHOCK = Source.assumption(
            "Ischemic injury below the reach of autoregulation, a tenth of the function in five hours at 40 mmHg");
    private static final double QUIET_WIDTH = 0.04;
    private static final double ACTIVE_WIDTH = 0.08;
    private static final double PRESSURE_WIDTH = 2;

    private final Variable.State filtration;
    private final Variable.Read activity;
    private final Variable.Read pressure;
    private final Variable.Parameter recovery;
    private final Variable.Parameter quiet;
    private final Variable.Parameter injury;
    private final Variable.Parameter active;
    private final Variable.Parameter shock;
    private final Variable.Parameter leastPressure;
    private final Variable.Parameter depth;
    private final Partial bySelf;
    private final Partial byActivity;
    private final Partial byPressure;

    /** Declares filtration. */
    public RenalFunction(Declarations d) {
        filtration = d.state(Kidney.FILTRATION, 1);
        activity = d.readsLater(Kidney.RENAL_ACTIVITY);
        pressure = d.readsLater(Circulation.ARTERIAL_PRESSURE);
        recovery = d.parameter("recovery", 0.03, PER_DAY, 0.01, 0.06, Tag.DESIGN, RECOVERY);
        quiet = d.parameter("quiet", 0.2, ONE, 0.1, 0.3, Tag.DESIGN, RECOVERY);
        injury = d.parameter("injury", 0.06, PER_DAY, 0.02, 0.15, Tag.DESIGN, RECOVERY);
        active = d.parameter("active", 0.4, ONE, 0.3, 0.6, Tag.DESIGN, RECOVERY);
        shock = d.parameter("shock", 0.5, PER_DAY, 0, 2, Tag.DESIGN, SHOCK);
        leastPressure = d.parameter("least_pressure", 50, MMHG, 40, 65, Tag.DESIGN, SHOCK);
        depth = d.parameter("depth", 10, MMHG, 5, 20, Tag.DESIGN, SHOCK);
        bySelf = d.partial(filtration, filtration);
        byActivity = d.partial(filtration, activity);
        byPressure = d.partial(filtration, pressure);
    }

    private double regaining(Rows x, int i) {
        double calm = (x.of(quiet)[i] - x.of(activity)[i]) / QUIET_WIDTH;
        return x.of(recovery)[i] * Functions.logistic(calm);
    }

    private double above(Rows x, int i) {
        return (x.of(activity)[i] - x.of(active)[i]) / ACTIVE_WIDTH;
    }

    private double losing(Rows x, int i) {
        double inflamed = Functions.logistic(above(x, i)) - Functions.logistic(-x.of(active)[i] / ACTIVE_WIDTH);
        double low = Functions.softplus(x.of(leastPressure)[i] - x.of(pressure)[i], PRESSURE_WIDTH);
        return x.of(injury)[i] * inflamed + x.of(shock)[i] * low / x.of(depth)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] filtration = x.of(this.filtration), rate = x.rateOf(this.filtration);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] += regaining(x, i) * (1 - filtration[i]) - losing(x, i) * filtration[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] filtration = x.of(this.filtration);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double calm = (x.of(quiet)[i] - x.of(activity)[i]) / QUIET_WIDTH;
            double regainingSlope = -x.of(recovery)[i] * Functions.logisticSlope(calm) / QUIET_WIDTH;
            double losingSlope = x.of(injury)[i] * Functions.logisticSlope(above(x, i)) / ACTIVE_WIDTH;
            double lowSlope = Functions.softplusSlope(x.of(leastPressure)[i] - x.of(pressure)[i], PRESSURE_WIDTH);
            x.of(bySelf)[i] = -regaining(x, i) - losing(x, i);
            x.of(byActivity)[i] = regainingSlope * (1 - filtration[i]) - losingSlope * filtration[i];
            x.of(byPressure)[i] = x.of(shock)[i] * lowSlope / x.of(depth)[i] * filtration[i];
        }
    }
}
