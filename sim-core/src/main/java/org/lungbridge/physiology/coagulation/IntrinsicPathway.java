package org.lungbridge.physiology.coagulation;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Coagulation;

/**
 * The factors that contact-activated tests need, as one number.
 *
 * <pre>
 *   g = (II · V · IX · X · XI · XII)^(1/6) ,  G = (g + 0.05)/1.05
 * </pre>
 *
 * <p>Each factor at least 1 % and the offset keep tests regular when nothing is left; 1 in health. The geometric mean is a
 * design choice: all factors diluted by half give half, one factor at a tenth gives 0.68. <b>Leaves out</b> that factors
 * limit a test by turns.
 */
public final class IntrinsicPathway implements Component {
    private static final double OFFSET = 0.05;
    private static final Quantity[] FACTORS = {
        Coagulation.FACTOR_II_LEVEL,
        Coagulation.FACTOR_V_LEVEL,
        Coagulation.FACTOR_IX_LEVEL,
        Coagulation.FACTOR_X_LEVEL,
        Coagulation.FACTOR_XI_LEVEL,
        Coagulation.FACTOR_XII_LEVEL
    };

    private final Variable.Read[] factors = new Variable.Read[FACTORS.length];
    private final Variable.Signal pathway;
    private final Partial[] byFactor = new Partial[FACTORS.length];

    public IntrinsicPathway(Declarations d) {
        for (int k = 0; k < FACTORS.length; k++) {
            factors[k] = d.reads(FACTORS[k]);
        }
        pathway = d.provides(Coagulation.INTRINSIC_PATHWAY);
        for (int k = 0; k < FACTORS.length; k++) {
            byFactor[k] = d.partial(pathway, factors[k]);
        }
    }

    @Override
    public void signals(Rows x) {
        double[] pathway = x.of(this.pathway);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double product = 1;
            for (Variable.Read factor : factors) {
                product *= ClottingForms.present(x.of(factor)[i]) / ClottingForms.present(1);
            }
            double mean = Functions.cbrt(Math.sqrt(product));
            pathway[i] = (mean + OFFSET) / (1 + OFFSET);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] pathway = x.of(this.pathway);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perShare = (pathway[i] - OFFSET / (1 + OFFSET)) / FACTORS.length;
            for (int k = 0; k < FACTORS.length; k++) {
                double level = x.of(factors[k])[i];
                x.of(byFactor[k])[i] = perShare * ClottingForms.presentSlope(level) / ClottingForms.present(level);
            }
        }
    }
}
