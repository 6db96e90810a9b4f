package org.lungbridge.dossier.experiment;

import java.util.Map;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Quantity;

/** Stand-in for components that an experiment leaves out: quantities that stay where they are put. */
public final class Held implements Component {
    /**
     * Declares quantities that stand still.
     *
     * @param states declared as states without rate, at this value in their own unit
     * @param settings declared as settings
     */
    public Held(Declarations d, Map<Quantity, Double> states, Map<Quantity, Double> settings) {
        states.forEach(d::state);
        settings.forEach(d::setting);
    }
}
