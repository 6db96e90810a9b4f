package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.L_PER_KG;
import static org.lungbridge.quantity.Unit.MG_PER_DL;
import static org.lungbridge.quantity.Unit.ML_PER_KG_PER_HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Kidney;

/**
 * Creatinine: made by muscle, cleared by kidneys and renal replacement, in the water of the body.
 *
 * <pre>
 *   rC = 86 mL/kg/h · (0.8 mg/dL − clearance · C)/(0.6 L/kg)
 * </pre>
 *
 * <p>Production is what a normal kidney (100 mL/min at 70 kg) clears at the usual level, 16 mg/kg a day. Without kidneys it
 * rises by 2.7 mg/dL a day in a well muscled patient; in chronic failure it settles at usual level over clearance. <b>Leaves
 * out</b> loss of muscle, secretion by the tubules, and dilution.
 *
 * <p>Source: textbook, recalled.
 */
public final class Creatinine implements Component {
    private static final Source TEXTBOOK = new Source(
            "creatinine", "Creatinine 0.6-1.1 mg/dL, production 15-20 mg/kg a day, body water 0.6 L/kg, recalled");

    private final Variable.State creatinine;
    private final Variable.Read clearance;
    private final Variable.Parameter usual;
    private final Variable.Parameter normalClearance;
    private final Variable.Parameter water;
    private final Partial bySelf;
    private final Partial byClearance;

    /** Declares creatinine. */
    public Creatinine(Declarations d) {
        creatinine = d.state(Kidney.CREATININE, 0.8);
        clearance = d.readsLater(Kidney.CLEARANCE);
        usual = d.parameter("usual", 0.8, MG_PER_DL, 0.4, 1.3, Tag.RECALLED, TEXTBOOK);
        normalClearance = d.parameter("normal_clearance", 86, ML_PER_KG_PER_HOUR, 60, 110, Tag.RECALLED, TEXTBOOK);
        water = d.parameter("water", 0.6, L_PER_KG, 0.5, 0.7, Tag.RECALLED, TEXTBOOK);
        bySelf = d.partial(creatinine, creatinine);
        byClearance = d.partial(creatinine, clearance);
    }

    @Override
    public void rates(Rows x) {
        double[] creatinine = x.of(this.creatinine), rate = x.rateOf(this.creatinine);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double turnover = x.of(normalClearance)[i] / x.of(water)[i];
            rate[i] += turnover * (x.of(usual)[i] - x.of(clearance)[i] * creatinine[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] creatinine = x.of(this.creatinine);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double turnover = x.of(normalClearance)[i] / x.of(water)[i];
            x.of(bySelf)[i] = -turnover * x.of(clearance)[i];
            x.of(byClearance)[i] = -turnover * creatinine[i];
        }
    }
}
