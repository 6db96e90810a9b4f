package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.MMHG;

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
 * The heart muscle: weak in sepsis, strained by pulmonary pressure, failing without oxygen.
 *
 * <pre>
 *   rPm = (PaO2 − Pm)/2 min
 *   κ   = m · v · σ((Pm − 22 mmHg)/2.5 mmHg) / (1 + (softplus(mPAP − 25 mmHg)/20 mmHg)²) · alive
 * </pre>
 *
 * <p>Pm is the O2 tension the muscle feels, m its strength (0.7-1 in sepsis), v its variation from hour to hour,
 * mPAP mean pulmonary artery pressure.
 * <b>Leaves out</b> coronary disease, acidosis and lasting injury.
 *
 * <p>Sources: arrest below a PaO2 of 20-25 mmHg for minutes (clinical and high-altitude experience, design); right heart
 * factor a design choice.
 */
public final class Myocardium implements Component {
    private static final Source HYPOXIA = Source.assumption(
            "The hypoxic heart fails at a PaO2 near 20-25 mmHg and within minutes; width and delay chosen");
    private static final Source RIGHT_HEART =
            Source.assumption("An unprepared right heart fails as mean pulmonary pressure exceeds 40-45 mmHg");
    private static final Source SEPSIS = Source.assumption(
            "Septic cardiomyopathy takes up to 30 % of contractility; whoever builds a patient sets it");
    private static final double STRAIN_WIDTH = 0.5;

    private final Variable.State tension;
    private final Variable.Read po2;
    private final Variable.Read pulmonary;
    private final Variable.Read alive;
    private final Variable.Signal contractility;
    private final Variable.Setting variation;
    private final Variable.Parameter strength;
    private final Variable.Parameter time;
    private final Variable.Parameter failingPo2;
    private final Variable.Parameter failingWidth;
    private final Variable.Parameter strainOnset;
    private final Variable.Parameter strainScale;
    private final Partial tensionTension;
    private final Partial tensionPo2;
    private final Partial byTension;
    private final Partial byPulmonary;

    public Myocardium(Declarations d) {
        tension = d.state(Circulation.MYOCARDIAL_PO2, 90);
        po2 = d.readsLater(Blood.ARTERIAL_PO2);
        pulmonary = d.reads(Circulation.PULMONARY_PRESSURE);
        alive = d.reads(Circulation.ALIVE);
        contractility = d.provides(Circulation.CONTRACTILITY);
        variation = d.setting(Circulation.OUTPUT_VARIATION, 1);
        strength = d.parameter(Circulation.MYOCARDIAL_FUNCTION, 1, 0.2, 1.3, Tag.DESIGN, SEPSIS, Spread.none());
        time = d.parameter("time", 2, MIN, 0.5, 5, Tag.DESIGN, HYPOXIA);
        failingPo2 = d.parameter("failing_po2", 22, MMHG, 18, 27, Tag.DESIGN, HYPOXIA);
        failingWidth = d.parameter("failing_width", 2.5, MMHG, 1, 5, Tag.DESIGN, HYPOXIA);
        strainOnset = d.parameter("strain_onset", 25, MMHG, 20, 35, Tag.DESIGN, RIGHT_HEART);
        strainScale = d.parameter("strain_scale", 20, MMHG, 10, 40, Tag.DESIGN, RIGHT_HEART);
        tensionTension = d.partial(tension, tension);
        tensionPo2 = d.partial(tension, po2);
        byTension = d.partial(contractility, tension);
        byPulmonary = d.partial(contractility, pulmonary);
    }

    @Override
    public void signals(Rows x) {
        double[] tension = x.of(this.tension), pulmonary = x.of(this.pulmonary), alive = x.of(this.alive);
        double[] strength = x.of(this.strength), failingPo2 = x.of(this.failingPo2);
        double[] failingWidth = x.of(this.failingWidth), strainOnset = x.of(this.strainOnset);
        double[] strainScale = x.of(this.strainScale), contractility = x.of(this.contractility);
        double[] variation = x.of(this.variation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double supplied = Functions.logistic((tension[i] - failingPo2[i]) / failingWidth[i]);
            double strain = Functions.softplus(pulmonary[i] - strainOnset[i], STRAIN_WIDTH) / strainScale[i];
            contractility[i] = strength[i] * variation[i] * supplied / (1 + strain * strain) * alive[i];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] tension = x.of(this.tension), po2 = x.of(this.po2), time = x.of(this.time);
        double[] rateOfTension = x.rateOf(this.tension);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rateOfTension[i] += (po2[i] - tension[i]) / time[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] tension = x.of(this.tension), pulmonary = x.of(this.pulmonary), alive = x.of(this.alive);
        double[] strength = x.of(this.strength), failingPo2 = x.of(this.failingPo2);
        double[] failingWidth = x.of(this.failingWidth), strainOnset = x.of(this.strainOnset);
        double[] strainScale = x.of(this.strainScale), time = x.of(this.time);
        double[] contractility = x.of(this.contractility), tensionTension = x.of(this.tensionTension);
        double[] tensionPo2 = x.of(this.tensionPo2), byTension = x.of(this.byTension);
        double[] byPulmonary = x.of(this.byPulmonary), variation = x.of(this.variation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double slope = Functions.logisticSlope((tension[i] - failingPo2[i]) / failingWidth[i]) / failingWidth[i];
            double strain = Functions.softplus(pulmonary[i] - strainOnset[i], STRAIN_WIDTH) / strainScale[i];
            double strainSlope = Functions.softplusSlope(pulmonary[i] - strainOnset[i], STRAIN_WIDTH) / strainScale[i];
            tensionTension[i] = -1 / time[i];
            tensionPo2[i] = 1 / time[i];
            byTension[i] = strength[i] * variation[i] * slope / (1 + strain * strain) * alive[i];
            byPulmonary[i] = -contractility[i] * 2 * strain * strainSlope / (1 + strain * strain);
        }
    }
}
