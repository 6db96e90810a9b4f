package org.lungbridge.device.ecmo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/**
 * A cannula of the catalogue: the pressure it costs at a flow Q (L/min).
 *
 * <pre>
 *   drop (mmHg) = bloodFactor · (linear · Q + quadratic · Q²)
 * </pre>
 *
 * @param linear mmHg per L/min, in the test fluid
 * @param quadratic mmHg per (L/min)², in the test fluid
 * @param bloodFactor drop in blood over drop in the test fluid: 1.37 for water, 1 for blood or unknown
 * @param recirculationClass recirculation at a flow of 0.6 of cardiac output when this cannula drains; empty for
 *     cannulas that only return
 */
public record Cannula(
        double linear,
        double quadratic,
        double bloodFactor,
        @Nullable Double recirculationClass) {

    /** The parameters of a circuit that drains through this cannula, in the unit of each quantity. */
    public Map<Quantity, Double> asDrainage() {
        Map<Quantity, Double> parameters = new LinkedHashMap<>();
        parameters.put(Ecmo.DRAINAGE_LINEAR, linear);
        parameters.put(Ecmo.DRAINAGE_QUADRATIC, quadratic);
        parameters.put(Ecmo.DRAINAGE_BLOOD_FACTOR, bloodFactor);
        if (recirculationClass != null) {
            parameters.put(Ecmo.RECIRCULATION_CLASS, recirculationClass);
        }
        return parameters;
    }

    /** The parameters of a circuit that returns through this cannula, in the unit of each quantity. */
    public Map<Quantity, Double> asReturn() {
        Map<Quantity, Double> parameters = new LinkedHashMap<>();
        parameters.put(Ecmo.RETURN_LINEAR, linear);
        parameters.put(Ecmo.RETURN_QUADRATIC, quadratic);
        parameters.put(Ecmo.RETURN_BLOOD_FACTOR, bloodFactor);
        return parameters;
    }
}
