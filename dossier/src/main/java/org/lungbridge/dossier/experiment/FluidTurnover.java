package org.lungbridge.dossier.experiment;

import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Lung;

/**
 * Turnover of lung fluid at constant total, so that the disease of a lung on the bench stands still.
 *
 * <pre>  dV_i/dt += k (pattern_i ΣV − V_i) ,  pattern_i ∝ w_i exp(z_i − ½) ;  k 0.05/h edema, 0.03/h blood </pre>
 */
final class FluidTurnover implements Component {
    private static final List<Quantity> FLUIDS = List.of(Lung.EDEMA, Lung.ALVEOLAR_BLOOD);
    private static final double[] PER_HOUR = {0.05, 0.03};
    private static final double HOUR = 3600;

    private final LungResolution lung;
    private final Variable.State[][] fluids;

    FluidTurnover(Declarations d, LungResolution lung) {
        this.lung = lung;
        fluids = new Variable.State[FLUIDS.size()][lung.units()];
        for (int f = 0; f < fluids.length; f++) {
            for (int i = 0; i < lung.units(); i++) {
                fluids[f][i] = d.contributesTo(FLUIDS.get(f).at(i));
            }
            d.partialsByDifference(List.of(fluids[f]), List.of(fluids[f]));
        }
    }

    @Override
    public void rates(Rows x) {
        double[] pattern = pattern(lung);
        for (int f = 0; f < fluids.length; f++) {
            double sum = 0;
            for (Variable.State unit : fluids[f]) {
                sum += x.of(unit)[0];
            }
            for (int i = 0; i < pattern.length; i++) {
                x.rateOf(fluids[f][i])[0] += PER_HOUR[f] / HOUR * (pattern[i] * sum - x.of(fluids[f][i])[0]);
            }
        }
    }

    /** The share of each unit, more towards the back. */
    static double[] pattern(LungResolution lung) {
        double[] pattern = new double[lung.units()];
        double sum = 0;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = lung.share(i) * StrictMath.exp(lung.position(i) - 0.5);
            sum += pattern[i];
        }
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] /= sum;
        }
        return pattern;
    }
}
