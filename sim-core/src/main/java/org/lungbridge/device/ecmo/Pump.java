package org.lungbridge.device.ecmo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/**
 * A centrifugal pump of the catalogue: the pressure it makes at a speed n (rpm) and a flow Q (L/min).
 *
 * <pre>
 *   head (mmHg) = speedSquared · n² + speedFlow · n · Q + flowSquared · Q²
 *                 + lowFlowQuadratic · max(0, lowFlowSlope · n − Q)²
 * </pre>
 *
 * @param speedSquared mmHg/rpm²
 * @param speedFlow mmHg/(rpm · L/min)
 * @param flowSquared mmHg/(L/min)², negative
 * @param lowFlowQuadratic mmHg/(L/min)²
 * @param lowFlowSlope L/min/rpm
 */
public record Pump(
        double speedSquared, double speedFlow, double flowSquared, double lowFlowQuadratic, double lowFlowSlope) {

    /** The parameters of a circuit with this pump, in the unit of each quantity. */
    public Map<Quantity, Double> parameters() {
        Map<Quantity, Double> parameters = new LinkedHashMap<>();
        parameters.put(Ecmo.SPEED_SQUARED, speedSquared);
        parameters.put(Ecmo.SPEED_FLOW, speedFlow);
        parameters.put(Ecmo.FLOW_SQUARED, flowSquared);
        parameters.put(Ecmo.LOW_FLOW_QUADRATIC, lowFlowQuadratic);
        parameters.put(Ecmo.LOW_FLOW_SLOPE, lowFlowSlope);
        return parameters;
    }
}
