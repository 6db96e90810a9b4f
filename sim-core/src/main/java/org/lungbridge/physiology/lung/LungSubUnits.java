package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * How ventilation and blood flow of a unit are spread over its sub-units, the same in every unit.
 *
 * <pre>
 *   ventilation share_k ∝ ω_k e^{+σ d_k/2} ;  perfusion share_k ∝ ω_k e^{−σ d_k/2}      each with sum 1
 * </pre>
 *
 * <p>σ is the standard deviation of ln(V/Q) within a unit; offsets and weights: {@link LungResolution}. Valid to σ 1.4.
 */
public final class LungSubUnits implements Component {
    private static final Source STABILITY = Source.assumption(
            "Least gas volume and volume lag of a sub-unit, so that collapsed and dead lungs stay computable");

    private final int count;
    private final double[] offset;
    private final double[] weight;
    private final Variable spread;
    private final Variable.Signal[] ventilation;
    private final Variable.Signal[] perfusion;

    /** Declares the shares of every sub-unit. */
    public LungSubUnits(Declarations d, LungResolution lung) {
        count = lung.subUnits();
        offset = new double[count];
        weight = new double[count];
        for (int k = 0; k < count; k++) {
            offset[k] = lung.offset(k);
            weight[k] = lung.weight(k);
        }
        ventilation = Units.provides(d, Lung.VENTILATION_SHARE, count);
        perfusion = Units.provides(d, Lung.PERFUSION_SHARE, count);
        spread = d.parameter(
                "spread", 0.75, Unit.ONE, 0, 1.4, CALIBRATED, LungSources.CALIBRATION, new Spread.Normal(0.75, 0.20));
        d.parameter(Lung.LEAST_VOLUME, 20, 5, 50, DESIGN, STABILITY, Spread.none());
        d.parameter(Lung.VOLUME_RELAXATION, 2, 0.5, 10, DESIGN, STABILITY, Spread.none());
    }

    @Override
    public void signals(Rows x) {
        double[] sigma = x.of(spread);
        for (int l = 0; l < x.lanes(); l++) {
            double air = 0;
            double blood = 0;
            for (int k = 0; k < count; k++) {
                double tilt = Functions.exp(sigma[l] * offset[k] / 2);
                x.of(ventilation[k])[l] = weight[k] * tilt;
                x.of(perfusion[k])[l] = weight[k] / tilt;
                air += weight[k] * tilt;
                blood += weight[k] / tilt;
            }
            for (int k = 0; k < count; k++) {
                x.of(ventilation[k])[l] /= air;
                x.of(perfusion[k])[l] /= blood;
            }
        }
    }
}
