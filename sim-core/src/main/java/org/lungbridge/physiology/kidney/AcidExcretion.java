package org.lungbridge.physiology.kidney;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Kidney;

/**
 * How much of the acid a body makes its kidneys can excrete.
 *
 * <pre>
 *   e = 1 − softplus_0.05(1 − 4 K)
 * </pre>
 *
 * <p>K filtration as a share of normal. The nephrons that are left excrete several times the ammonium they did, so that acid is
 * retained only once less than a quarter of the filtration is left: 0.6 at 15 %, where bicarbonate settles near 20 mmol/L, and
 * none without kidneys. <b>Holds for</b> K from 0 to 1. <b>Leaves out</b> the days that tubules need to adapt in acute failure, and
 * renal tubular acidosis.
 *
 * <p>Sources, recalled: Warnock 1988, Kidney Int 34:278 (uremic acidosis: ammonium of a nephron rises three- to fourfold); Widmer
 * 1979, Arch Intern Med 139:1099 (bicarbonate by creatinine: first falls at 2-4 mg/dL, about 20 mmol/L at 5). The law is a choice.
 */
public final class AcidExcretion implements Component {
    private static final Source NEPHRONS = new Source(
            "uremic-acidosis",
            "Warnock 1988, Kidney Int 34:278: ammonium of a nephron rises three- to fourfold as others are lost, recalled");
    private static final double WIDTH = 0.05;

    private final Variable.Read filtration;
    private final Variable.Signal excretion;
    private final Variable.Parameter reserve;
    private final Partial byFiltration;

    /** Declares excretion. */
    public AcidExcretion(Declarations d) {
        filtration = d.reads(Kidney.FILTRATION);
        excretion = d.provides(Kidney.ACID_EXCRETION);
        reserve = d.parameter("reserve", 4, ONE, 1, 6, Tag.RECALLED, NEPHRONS);
        byFiltration = d.partial(excretion, filtration);
    }

    @Override
    public void signals(Rows x) {
        double[] filtration = x.of(this.filtration), reserve = x.of(this.reserve), excretion = x.of(this.excretion);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            excretion[i] = 1 - Functions.softplus(1 - reserve[i] * filtration[i], WIDTH);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] filtration = x.of(this.filtration), reserve = x.of(this.reserve);
        double[] byFiltration = x.of(this.byFiltration);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byFiltration[i] = reserve[i] * Functions.softplusSlope(1 - reserve[i] * filtration[i], WIDTH);
        }
    }
}
