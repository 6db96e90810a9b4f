package org.lungbridge.device.ecmo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/**
 * A membrane lung of the catalogue.
 *
 * @param area gas exchange surface, m²
 * @param resistance flow resistance when new, mmHg per L/min
 * @param primeVolume blood volume, mL
 * @param o2TransferUnits see {@link MembraneSegment}
 * @param co2TransferUnits see {@link MembraneSegment}
 */
public record Oxygenator(
        double area, double resistance, double primeVolume, double o2TransferUnits, double co2TransferUnits) {

    /** The parameters of a circuit with this membrane lung, in the unit of each quantity. */
    public Map<Quantity, Double> parameters() {
        Map<Quantity, Double> parameters = new LinkedHashMap<>();
        parameters.put(Ecmo.MEMBRANE_AREA, area);
        parameters.put(Ecmo.MEMBRANE_RESISTANCE, resistance);
        parameters.put(Ecmo.MEMBRANE_VOLUME, primeVolume);
        parameters.put(Ecmo.O2_TRANSFER_UNITS, o2TransferUnits);
        parameters.put(Ecmo.CO2_TRANSFER_UNITS, co2TransferUnits);
        return parameters;
    }
}
