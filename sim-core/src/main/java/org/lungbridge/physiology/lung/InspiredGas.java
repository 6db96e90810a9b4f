package org.lungbridge.physiology.lung;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What the patient breathes in: the gas of the machine, or the air of the room through an open tube.
 *
 * <pre>
 *   FiO2' = FiO2 + d⁴ (0.2095 − FiO2)                 d disconnection, 0 connected to 1 open
 * </pre>
 *
 * <p>Closed suction (d 0.36) lets hardly any air in (1 %); the fourth power is a design choice. Both are settings, so
 * there are no slopes. Left out: the gas that stands in the tubing when a machine is connected again.
 */
final class InspiredGas {
    /** US Standard Atmosphere 1976. */
    private static final double ROOM_AIR_O2 = 0.2095;

    private final Variable fio2;
    private final Variable disconnection;

    /** Reads the two settings for rates and displays. */
    InspiredGas(Declarations d) {
        fio2 = d.readsLater(Ventilator.FIO2);
        disconnection = d.readsLater(Ventilator.DISCONNECTION);
    }

    /** O2 fraction of the gas at the airway opening. */
    double oxygen(Rows x, int l) {
        double squared = x.of(disconnection)[l] * x.of(disconnection)[l];
        return x.of(fio2)[l] + squared * squared * (ROOM_AIR_O2 - x.of(fio2)[l]);
    }
}
