package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;

/**
 * How much gas open tissue holds at a transpulmonary pressure P: the sigmoid of Venegas with a tail.
 *
 * <pre>
 *   g(P) = σ((P − c)/d) + tail · P ;  g'(P) = σ(1 − σ)/d + tail          share of the full volume
 *   full = Vmax · PBW · soft · w                                         volume of a tissue share w, all of it open
 *   stretch(P) = σ((P − c)/d)
 * </pre>
 */
final class VolumeLaw {
    private final Variable weight;
    private final Variable midpoint;
    private final Variable width;
    private final Variable tail;
    private final Variable largest;
    private final Variable soft;

    /** Declares the parameters of the law for lungs that go with this predicted weight. */
    VolumeLaw(Declarations d, Variable weight) {
        this.weight = weight;
        midpoint = d.parameter("midpoint", 7, Unit.CMH2O, 3, 15, CALIBRATED, LungSources.VENEGAS);
        width = d.parameter("width", 7, Unit.CMH2O, 4, 12, CALIBRATED, LungSources.VENEGAS);
        tail = d.parameter("tail", 0.006, Unit.PER_CMH2O, 0, 0.02, CALIBRATED, LungSources.CALIBRATION);
        largest = d.parameter("largest_volume", 70, Unit.ML_PER_KG, 40, 100, CALIBRATED, LungSources.CALIBRATION);
        soft = d.parameter(
                "softness",
                0.75,
                Unit.ONE,
                0.35,
                1.1,
                CALIBRATED,
                LungSources.CALIBRATION,
                new Spread.Normal(0.75, 0.10));
    }

    double gas(Rows x, double p, int l) {
        return Functions.logistic((p - x.of(midpoint)[l]) / x.of(width)[l]) + x.of(tail)[l] * p;
    }

    double slope(Rows x, double p, int l) {
        double s = Functions.logistic((p - x.of(midpoint)[l]) / x.of(width)[l]);
        return s * (1 - s) / x.of(width)[l] + x.of(tail)[l];
    }

    double full(Rows x, double share, int l) {
        return x.of(largest)[l] * x.of(weight)[l] * x.of(soft)[l] * share;
    }

    double stretch(Rows x, double p, int l) {
        return Functions.logistic((p - x.of(midpoint)[l]) / x.of(width)[l]);
    }

    /** Slope of a stretch with pressure. */
    double stretchSlope(Rows x, double stretch, int l) {
        return stretch * (1 - stretch) / x.of(width)[l];
    }
}
