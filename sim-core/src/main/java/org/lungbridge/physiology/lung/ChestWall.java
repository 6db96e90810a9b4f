package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;

/**
 * Compliance of the chest wall, which stiffens prone.
 *
 * <pre>
 *   Ccw = C0 · size · (1 − 0.34 x)            x posture, 0 supine, 1 prone
 * </pre>
 */
final class ChestWall {
    private final Variable weight;
    private final Variable posture;
    private final Variable wall;
    private final Variable prone;

    /** Declares the two parameters of the wall around lungs that go with this predicted weight. */
    ChestWall(Declarations d, Variable weight, Variable posture) {
        this.weight = weight;
        this.posture = posture;
        wall = d.parameter(
                "wall_compliance",
                150,
                Unit.ML_PER_CMH2O,
                60,
                300,
                VERIFIED,
                LungSources.PELOSI,
                new Spread.LogNormal(150, 0.22));
        prone = d.parameter("wall_compliance_prone", 0.66, Unit.ONE, 0.4, 1, VERIFIED, LungSources.PELOSI);
    }

    double compliance(Rows x, int l) {
        return x.of(wall)[l] * Units.size(x.of(weight)[l]) * (1 - (1 - x.of(prone)[l]) * x.of(posture)[l]);
    }

    /** Slope of 1/Ccw with posture, as a share of 1/Ccw. */
    double byPosture(Rows x, int l) {
        double stiffer = 1 - x.of(prone)[l];
        return stiffer / (1 - stiffer * x.of(posture)[l]);
    }
}
