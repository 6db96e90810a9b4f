package org.lungbridge.physiology.kidney;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;

/**
 * Clearance of small solutes by kidneys and renal replacement.
 *
 * <pre>
 *   clearance = filtration + replacement        fractions of normal
 * </pre>
 *
 * <p><b>Leaves out</b> that replacement clears large molecules less; drugs have shares of their own.
 */
public final class TotalClearance implements Component {
    private final Variable.Read filtration;
    private final Variable.Read replacement;
    private final Variable.Signal clearance;
    private final Partial byFiltration;

    /** Declares clearance. */
    public TotalClearance(Declarations d) {
        filtration = d.reads(Kidney.FILTRATION);
        replacement = d.reads(Exchange.RENAL_CLEARANCE);
        clearance = d.provides(Kidney.CLEARANCE);
        byFiltration = d.partial(clearance, filtration);
    }

    @Override
    public void signals(Rows x) {
        double[] filtration = x.of(this.filtration), replacement = x.of(this.replacement);
        double[] clearance = x.of(this.clearance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            clearance[i] = filtration[i] + replacement[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] byFiltration = x.of(this.byFiltration);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byFiltration[i] = 1;
        }
    }
}
