package org.lungbridge.device.ventilator;

import java.util.List;
import org.lungbridge.model.Part;

/** The components of a ventilator, to be assembled beside a lung and a patient who may breathe. */
public final class VentilatorParts {
    private VentilatorParts() {}

    /** All parts. */
    public static List<Part> all() {
        return List.of(
                new Part("breathing_pattern", BreathingPattern::new),
                new Part("ventilator", MechanicalVentilator::new),
                new Part("breath_monitor", BreathMonitor::new),
                new Part("limit_monitor", LimitMonitor::new));
    }
}
