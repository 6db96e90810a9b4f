package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * Edema and blood in the air spaces of each unit, and how gravity moves them from unit to unit.
 *
 * <pre>
 *   u_i = V_i/w_i ;  b = 0.40 (8/N)(1 − 2x)                                  drift per layer, towards the lower side
 *   J_i→i+1 = k (N/8)² mobility ½(w_i + w_i+1)(u_i e^(b/2) − u_i+1 e^(−b/2))    k 2.0/h edema, 0.7/h blood
 *   dV_i/dt = J_i−1→i − J_i→i+1 ( + what other components add )
 * </pre>
 *
 * <p>N units, x posture 0 supine to 1 prone; at x = ½ there is no drift. The sum over the units is conserved; sources,
 * clearance and removal are other components' ({@link LungFluidExchange}, {@link AlveolarBleeding}). Left out:
 * movement along the body axis, clotted blood that does not move.
 *
 * <p>Source: drift and diffusion of fluid are tuned on the effects of turning (lung-unit calibration); no measurement
 * of their speed was found.
 */
public final class LungFluid implements Component {
    /** Number of units that the drift per layer and the rates refer to. */
    private static final double REFERENCE_UNITS = 8;

    /** Each fluid of a whole lung at the start, mL. */
    private static final double START_ML = 160;

    private static final Source MOBILITY =
            Source.assumption("Fluid moves faster in one patient than in another; spread is a design choice");

    private final int units;
    private final double[] share;
    private final Variable posture;
    private final Variable drift;
    private final Variable mobility;
    private final Chain[] chains;

    /** Declares both fluids in every unit. */
    public LungFluid(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        posture = d.readsLater(Lung.POSTURE);
        Source fit = LungSources.CALIBRATION;
        drift = d.parameter("drift", 0.40, Unit.ONE, 0, 2, CALIBRATED, fit);
        mobility = d.parameter("mobility", 1, Unit.ONE, 0, 20, DESIGN, MOBILITY, new Spread.LogNormal(1, 0.8));
        chains = new Chain[] {
            new Chain(d, Lung.EDEMA, d.parameter("edema_speed", 2.0, Unit.PER_HOUR, 0, 10, CALIBRATED, fit)),
            new Chain(d, Lung.ALVEOLAR_BLOOD, d.parameter("blood_speed", 0.7, Unit.PER_HOUR, 0, 10, CALIBRATED, fit))
        };
    }

    @Override
    public void rates(Rows x) {
        for (Chain chain : chains) {
            chain.rates(x);
        }
    }

    @Override
    public void partials(Rows x) {
        for (Chain chain : chains) {
            chain.partials(x);
        }
    }

    /** Half of the drift over one layer. */
    private double halfDrift(Rows x, int l) {
        return 0.5 * x.of(drift)[l] * REFERENCE_UNITS / units * (1 - 2 * x.of(posture)[l]);
    }

    /** One fluid. */
    private final class Chain {
        private final Variable.State[] volume;
        private final Variable speed;
        private final Partial[] bySelf;
        private final Partial[] byBefore;
        private final Partial[] byAfter;
        private final Partial[] byPosture;

        Chain(Declarations d, Quantity quantity, Variable speed) {
            this.speed = speed;
            volume = new Variable.State[units];
            for (int i = 0; i < units; i++) {
                volume[i] = d.state(quantity.at(i), START_ML * share[i]);
            }
            bySelf = new Partial[units];
            byBefore = new Partial[units];
            byAfter = new Partial[units];
            byPosture = new Partial[units];
            for (int i = 0; i < units; i++) {
                bySelf[i] = d.partial(volume[i], volume[i]);
                byPosture[i] = d.partial(volume[i], posture);
            }
            for (int i = 0; i < units - 1; i++) {
                byAfter[i] = d.partial(volume[i], volume[i + 1]);
                byBefore[i + 1] = d.partial(volume[i + 1], volume[i]);
            }
        }

        /** Exchange between a unit and the next without drift, per volume as if all the lung had it. */
        private double conductance(Rows x, int i, int l) {
            double finer = units / REFERENCE_UNITS;
            return x.of(speed)[l] * finer * finer * x.of(mobility)[l] * 0.5 * (share[i] + share[i + 1]);
        }

        void rates(Rows x) {
            for (int l = 0; l < x.lanes(); l++) {
                double down = Functions.exp(halfDrift(x, l));
                for (int i = 0; i < units - 1; i++) {
                    double flow = conductance(x, i, l)
                            * (x.of(volume[i])[l] / share[i] * down - x.of(volume[i + 1])[l] / share[i + 1] / down);
                    x.rateOf(volume[i])[l] -= flow;
                    x.rateOf(volume[i + 1])[l] += flow;
                }
            }
        }

        void partials(Rows x) {
            for (int l = 0; l < x.lanes(); l++) {
                double down = Functions.exp(halfDrift(x, l));
                double turning = -x.of(drift)[l] * REFERENCE_UNITS / units;
                for (int i = 0; i < units; i++) {
                    x.of(bySelf[i])[l] = 0;
                    x.of(byPosture[i])[l] = 0;
                }
                for (int i = 0; i < units - 1; i++) {
                    double ahead = conductance(x, i, l) / share[i] * down;
                    double back = conductance(x, i, l) / share[i + 1] / down;
                    double turned = turning * (ahead * x.of(volume[i])[l] + back * x.of(volume[i + 1])[l]);
                    x.of(bySelf[i])[l] -= ahead;
                    x.of(bySelf[i + 1])[l] -= back;
                    x.of(byAfter[i])[l] = back;
                    x.of(byBefore[i + 1])[l] = ahead;
                    x.of(byPosture[i])[l] -= turned;
                    x.of(byPosture[i + 1])[l] += turned;
                }
            }
        }
    }
}
