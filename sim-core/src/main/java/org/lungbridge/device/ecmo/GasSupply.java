package org.lungbridge.device.ecmo;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * The sweep gas that arrives at the membrane lung.
 *
 * <pre>
 *   sweep = (1 − sweepLoss) · max(set sweep, sigh)
 *   FdO2  = set FdO2 − oxygenLoss · (set FdO2 − 0.21)
 * </pre>
 *
 * <p>A line that is off or an empty cylinder takes the flow, a blender that fails the oxygen. All of it is set, so nothing
 * here has a slope.
 */
final class GasSupply {
    /** O2 fraction of the compressed air that a blender gives when its oxygen fails. */
    private static final double AIR = 0.21;

    private final Variable.Read sweep;
    private final Variable.Read fdo2;
    private final Variable.Read sweepLoss;
    private final Variable.Read oxygenLoss;
    private final Variable.Read sigh;

    GasSupply(Declarations d) {
        sweep = d.readsLater(Ecmo.SWEEP);
        fdo2 = d.readsLater(Ecmo.FDO2);
        sweepLoss = d.readsLater(Fault.SWEEP_LOSS);
        oxygenLoss = d.readsLater(Fault.OXYGEN_LOSS);
        sigh = d.readsLater(Fault.SIGH);
    }

    /** Gas flow that arrives. */
    double sweep(Rows x, int i) {
        return (1 - x.of(sweepLoss)[i]) * Math.max(x.of(sweep)[i], x.of(sigh)[i]);
    }

    /** Its O2 fraction. */
    double fdo2(Rows x, int i) {
        double set = x.of(fdo2)[i];
        return set - x.of(oxygenLoss)[i] * (set - AIR);
    }
}
