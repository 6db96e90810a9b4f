package org.lungbridge.device.ecmo;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * What turns the pump: its motor, or a hand.
 *
 * <pre>
 *   speed  = max((1 − motorLoss) · set speed, crank speed)
 *   filled = 1 − air                                          air takes the head, not the speed
 * </pre>
 *
 * <p>The head of a centrifugal pump goes with the density of what it turns, so a head full of air moves nothing although the
 * console shows its speed; a motor that fails shows none. All of it is set, so nothing here has a slope.
 */
final class PumpDrive {
    private final Variable.Read set;
    private final Variable.Read motorLoss;
    private final Variable.Read crank;
    private final Variable.Read air;

    PumpDrive(Declarations d) {
        set = d.readsLater(Ecmo.SPEED);
        motorLoss = d.readsLater(Fault.MOTOR_LOSS);
        crank = d.readsLater(Fault.CRANK_SPEED);
        air = d.readsLater(Fault.AIR);
    }

    /** Speed at which the pump turns. */
    double speed(Rows x, int i) {
        return Math.max((1 - x.of(motorLoss)[i]) * x.of(set)[i], x.of(crank)[i]);
    }

    /** Share of the pump head that is full of blood. */
    double filled(Rows x, int i) {
        return 1 - x.of(air)[i];
    }
}
