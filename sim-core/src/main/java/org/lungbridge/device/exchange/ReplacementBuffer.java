package org.lungbridge.device.exchange;

import static org.lungbridge.quantity.Unit.L_PER_KG;
import static org.lungbridge.quantity.Unit.ML_PER_KG_PER_HOUR;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Exchange;

/**
 * Base that renal replacement gives: its fluid is buffered, and the body comes to terms with it.
 *
 * <pre>
 *   rSBE = Q (SBE of the fluid − SBE)/(0.3 L/kg) ,  Q = replacement · 86 mL/kg/h
 * </pre>
 *
 * <p>At 25 mL/kg/h half of an acidosis is gone in eight hours. <b>Holds for</b> doses to 50 mL/kg/h. <b>Leaves out</b> citrate that
 * is metabolized to more base, and that of a failing liver.
 *
 * <p>Sources: bicarbonate space 0.3 L/kg and fluids with 22-35 mmol/L of bicarbonate or what becomes it, textbook, recalled; a
 * fluid that leaves the base excess at zero is a choice.
 */
public final class ReplacementBuffer implements Component {
    private static final Source TEXTBOOK = new Source(
            "replacement-fluid",
            "Fluids of renal replacement have 22-35 mmol/L of buffer; bicarbonate space 0.3 L/kg, textbook, recalled");

    private final Variable.State standard;
    private final Variable.Read replacement;
    private final Variable.Parameter fluid;
    private final Variable.Parameter normalClearance;
    private final Variable.Parameter space;
    private final Partial bySelf;

    /** Declares the exchange of base. */
    public ReplacementBuffer(Declarations d) {
        standard = d.contributesTo(Blood.STANDARD_BASE_EXCESS);
        replacement = d.readsLater(Exchange.RENAL_CLEARANCE);
        fluid = d.parameter("fluid_base_excess", 0, MMOL_PER_L, -3, 8, Tag.DESIGN, TEXTBOOK);
        normalClearance = d.parameter("normal_clearance", 86, ML_PER_KG_PER_HOUR, 60, 110, Tag.RECALLED, TEXTBOOK);
        space = d.parameter("space", 0.3, L_PER_KG, 0.2, 0.5, Tag.RECALLED, TEXTBOOK);
        bySelf = d.partial(standard, standard);
    }

    private double perSecond(Rows x, int i) {
        return x.of(replacement)[i] * x.of(normalClearance)[i] / x.of(space)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] standard = x.of(this.standard), rate = x.rateOf(this.standard);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] += perSecond(x, i) * (x.of(fluid)[i] - standard[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.of(bySelf)[i] = -perSecond(x, i);
        }
    }
}
