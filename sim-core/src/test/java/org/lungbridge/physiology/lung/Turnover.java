package org.lungbridge.physiology.lung;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * Turnover of lung fluid at constant total, as the Python reference has it: leak and bleeding with a pattern,
 * clearance in proportion to content.
 *
 * <pre>  dV_i/dt += k (pattern_i ΣV − V_i) ,  pattern_i ∝ w_i exp(χ (z_i − ½)) ;  k 0.05/h edema, 0.03/h blood </pre>
 */
final class Turnover implements Component {
    private static final double[] PER_HOUR = {0.05, 0.03};
    private static final Source TEST = Source.assumption("Turnover at constant total, for comparison only");

    private final LungResolution lung;
    private final List<Variable.State[]> fluids = new ArrayList<>();
    private final Variable chi;

    Turnover(Declarations d, LungResolution lung) {
        this.lung = lung;
        for (Quantity fluid : List.of(Lung.EDEMA, Lung.ALVEOLAR_BLOOD)) {
            fluids.add(Units.contributesTo(d, fluid, lung.units()));
        }
        chi = d.parameter("chi", 1, Unit.ONE, -2, 4, Tag.DESIGN, TEST);
        for (Variable.State[] fluid : fluids) {
            d.partialsByDifference(List.of(fluid), List.of(fluid));
        }
    }

    @Override
    public void rates(Rows x) {
        double[] pattern = pattern(lung, x.of(chi)[0]);
        for (int f = 0; f < PER_HOUR.length; f++) {
            Variable.State[] fluid = fluids.get(f);
            double sum = 0;
            for (Variable.State unit : fluid) {
                sum += x.of(unit)[0];
            }
            for (int i = 0; i < fluid.length; i++) {
                x.rateOf(fluid[i])[0] += PER_HOUR[f] / 3600 * (pattern[i] * sum - x.of(fluid[i])[0]);
            }
        }
    }

    static double[] pattern(LungResolution lung, double chi) {
        double[] pattern = new double[lung.units()];
        double sum = 0;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = lung.share(i) * Math.exp(chi * (lung.position(i) - 0.5));
            sum += pattern[i];
        }
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] /= sum;
        }
        return pattern;
    }
}
