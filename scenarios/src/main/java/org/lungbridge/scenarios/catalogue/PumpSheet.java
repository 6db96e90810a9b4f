package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;
import org.lungbridge.device.ecmo.Pump;

/**
 * A centrifugal pump: the pressure it makes at a speed n (/min) and a flow Q (L/min).
 *
 * <pre>
 * head (mmHg) = speedSquared n² + speedFlow n Q + flowSquared Q² + lowFlowQuadratic max(0, lowFlowSlope n − Q)²
 * </pre>
 */
public record PumpSheet(
        String id,
        String title,
        double speedSquared,
        double speedFlow,
        double flowSquared,
        double lowFlowQuadratic,
        double lowFlowSlope,
        double minSpeed_rpm,
        double maxSpeed_rpm,
        String source,
        @Nullable String note)
        implements Sheet {
    /** The pump of this sheet. */
    public Pump device() {
        return new Pump(speedSquared, speedFlow, flowSquared, lowFlowQuadratic, lowFlowSlope);
    }
}
