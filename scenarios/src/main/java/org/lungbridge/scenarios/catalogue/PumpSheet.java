package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A centrifugal pump: the pressure it makes at a speed (1000 /min) and a flow (L/min).
 *
 * <p>The coefficients belong to the head curve of {@code device.ecmo}, in mmHg, 1000 /min and L/min.
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
        implements Sheet {}
