package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;
import static org.lungbridge.quantity.Unit.MMOL_PER_L_PER_MMHG;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Kidney;

/**
 * The kidney's answer to a lasting change of PaCO2: it retains or loses bicarbonate over days.
 *
 * <pre>
 *   target = 0.40 · (PaCO2 − 40), kept smoothly between −8 and +14 mmol/L
 *   rSBE   = (target − SBE) · e / 30 h
 * </pre>
 *
 * <p>e is what the kidneys can excrete of acid, as a share of normal. <b>Holds for</b> PaCO2 20-75 mmHg. <b>Leaves out</b>
 * diuretics and chloride.
 *
 * <p>Sources: Schwartz 1965 J Clin Invest 44:291 and Brackett 1969 N Engl J Med 280:124 (chronic hypercapnia: +4 mmol/L
 * bicarbonate per 10 mmHg within 3-4 days); time constant calibrated on it.
 */
public final class RenalAcidBase implements Component {
    private static final Source CHRONIC = new Source(
            "brackett-1969",
            "Brackett 1969, N Engl J Med 280:124: chronic hypercapnia, +4 mmol/L HCO3 per 10 mmHg in 3-4 days");
    /** Width of the bends, 1 % of the target's range. */
    private static final double TARGET_WIDTH = 0.2;

    private final Variable.State standard;
    private final Variable.Read pco2;
    private final Variable.Read excretion;
    private final Variable.Parameter perMmHg;
    private final Variable.Parameter normal;
    private final Variable.Parameter least;
    private final Variable.Parameter greatest;
    private final Variable.Parameter time;
    private final Partial byStandard;
    private final Partial byPco2;
    private final Partial byExcretion;

    public RenalAcidBase(Declarations d) {
        standard = d.contributesTo(Blood.STANDARD_BASE_EXCESS);
        pco2 = d.readsLater(Blood.ARTERIAL_PCO2);
        excretion = d.readsLater(Kidney.ACID_EXCRETION);
        perMmHg = d.parameter("per_mmhg", 0.40, MMOL_PER_L_PER_MMHG, 0.3, 0.5, Tag.VERIFIED, CHRONIC);
        normal = d.parameter("normal_pco2", 40, MMHG, 35, 45, Tag.RECALLED, CHRONIC);
        least = d.parameter("least_target", -8, MMOL_PER_L, -12, -4, Tag.DESIGN, CHRONIC);
        greatest = d.parameter("greatest_target", 14, MMOL_PER_L, 8, 20, Tag.DESIGN, CHRONIC);
        time = d.parameter("time", 30, HOUR, 24, 36, Tag.CALIBRATED, CHRONIC);
        byStandard = d.partial(standard, standard);
        byPco2 = d.partial(standard, pco2);
        byExcretion = d.partial(standard, excretion);
    }

    private double perSecond(Rows x, int i) {
        return x.of(excretion)[i] / x.of(time)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] standard = x.of(this.standard), pco2 = x.of(this.pco2), perMmHg = x.of(this.perMmHg);
        double[] normal = x.of(this.normal), least = x.of(this.least), greatest = x.of(this.greatest);
        double[] rateOfStandard = x.rateOf(this.standard);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double wanted = perMmHg[i] * (pco2[i] - normal[i]);
            double above = least[i] + Functions.softplus(wanted - least[i], TARGET_WIDTH);
            double target = greatest[i] - Functions.softplus(greatest[i] - above, TARGET_WIDTH);
            rateOfStandard[i] += (target - standard[i]) * perSecond(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] pco2 = x.of(this.pco2), perMmHg = x.of(this.perMmHg), normal = x.of(this.normal);
        double[] least = x.of(this.least), greatest = x.of(this.greatest);
        double[] byStandard = x.of(this.byStandard), byPco2 = x.of(this.byPco2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double wanted = perMmHg[i] * (pco2[i] - normal[i]);
            double above = least[i] + Functions.softplus(wanted - least[i], TARGET_WIDTH);
            double slope = Functions.softplusSlope(greatest[i] - above, TARGET_WIDTH)
                    * Functions.softplusSlope(wanted - least[i], TARGET_WIDTH);
            byStandard[i] = -perSecond(x, i);
            double target = greatest[i] - Functions.softplus(greatest[i] - above, TARGET_WIDTH);
            x.of(byExcretion)[i] = (target - x.of(standard)[i]) / x.of(time)[i];
            byPco2[i] = slope * perMmHg[i] * perSecond(x, i);
        }
    }
}
