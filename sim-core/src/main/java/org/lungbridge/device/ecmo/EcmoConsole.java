package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * What staff set on the ECMO console, and what the catalogue says about the membrane lung.
 *
 * <p>Owns the settings (connected, speed, sweep flow, O2 fraction of the sweep gas, clamp, water temperature, kink of the drainage
 * line, exchange of a part), what has failed of machines and circuit, and
 * the parameters that several parts of the circuit read: prime volume, surface, blood volume and transfer units of
 * the membrane lung. Computes nothing.
 *
 * <p>The transfer units were fitted once, by least squares over relative errors, to the recalled Quadrox-D line (Hb 12
 * g/dL, saturation 0.65, PCO2 45 mmHg, gas to blood 1, 1-7 L/min), the CO2 map at sweep 4-10 L/min and the saturation
 * without a native lung:
 *
 * <pre>
 *              before   after   Quadrox line, largest error   map, rms        no native lung, largest error
 *   N_O2        1.4      1.5      8.3 % → 9.0 %                 2.0 % → 1.1 %   1.2 points → 0.4 points
 *   N_CO2       0.55     0.42     11.6 % → 14.7 %               30 % → 18 %
 * </pre>
 *
 * <p>Line and map pull CO2 in opposite directions (the map alone wants 0.33, the line alone 0.65 or more); 0.42 is the
 * smallest value that keeps the line within 15 %. See {@link MembraneSegment} for the law.
 */
public final class EcmoConsole implements Component {
    private static final double O2_TRANSFER_UNITS = 1.5;
    private static final double CO2_TRANSFER_UNITS = 0.42;

    private static final Source PRIME =
            Source.assumption("Adult VV circuit, 3/8 inch tubing and Quadrox-D: 0.5-0.7 L of prime");

    public EcmoConsole(Declarations d) {
        d.setting(Ecmo.CONNECTED, 0);
        d.setting(Ecmo.SPEED, 0);
        d.setting(Ecmo.SWEEP, 0);
        d.setting(Ecmo.FDO2, 1);
        d.setting(Ecmo.CLAMP, 0);
        d.setting(Ecmo.WATER_TEMPERATURE, 37);
        d.setting(Ecmo.LINE_KINK, 0);
        d.setting(Ecmo.KINK_SEVERITY, 0.1);
        d.setting(Ecmo.EXCHANGE, 0);
        faults(d);

        d.parameter(Ecmo.PRIME_VOLUME, 0.6, 0.35, 1.5, Tag.DESIGN, PRIME, Spread.none());
        d.parameter(Ecmo.MEMBRANE_VOLUME, 250, 50, 320, Tag.RECALLED, EcmoSources.QUADROX, Spread.none());
        d.parameter(Ecmo.MEMBRANE_AREA, 1.8, 0.3, 2.5, Tag.VERIFIED, EcmoSources.QUADROX, Spread.none());
        d.parameter(
                Ecmo.O2_TRANSFER_UNITS,
                O2_TRANSFER_UNITS,
                0.8,
                2.0,
                Tag.CALIBRATED,
                EcmoSources.BOUNDARY_LAYER,
                Spread.none());
        d.parameter(
                Ecmo.CO2_TRANSFER_UNITS,
                CO2_TRANSFER_UNITS,
                0.18,
                0.8,
                Tag.CALIBRATED,
                EcmoSources.QUADROX,
                Spread.none());
    }

    /** What has failed; none of it unless an event says so. */
    private static void faults(Declarations d) {
        d.setting(Fault.MOTOR_LOSS, 0);
        d.setting(Fault.CRANK_SPEED, 0);
        d.setting(Fault.MAINS_OFF, 0);
        d.setting(Fault.BATTERY, 100);
        d.setting(Fault.SWEEP_LOSS, 0);
        d.setting(Fault.OXYGEN_LOSS, 0);
        d.setting(Fault.SIGH, 0);
        d.setting(Fault.CONDENSATE, 0);
        d.setting(Fault.HEATER_LOSS, 0);
        d.setting(Fault.ACCESS_LOSS, 0);
        d.setting(Fault.AIR, 0);
        d.setting(Fault.RETURN_BREACH, 0);
        d.setting(Fault.DRAINAGE_BREACH, 0);
        d.setting(Fault.HOLE, 0);
        d.setting(Fault.HEAD_DOWN, 0);
    }
}
