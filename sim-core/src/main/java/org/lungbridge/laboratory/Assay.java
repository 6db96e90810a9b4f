package org.lungbridge.laboratory;

import java.util.EnumMap;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;

/**
 * A device measures a sample, with its errors.
 *
 * <pre>
 *   x        = true · (1 + betweenDraws · z1) + bias + interferences
 *   measured = x + sd(x) · z2 ,   then limits of the device and rounding
 *   result comes back after shortest + u · (longest − shortest)
 * </pre>
 *
 * <p>z1, z2 (normal) and u (uniform) are keyed by patient, panel and the number of the sample of that panel; z2 by the result
 * too. Whichever device measures, the luck is the same.
 */
final class Assay {
    private Assay() {}

    /** The report on a sample, as the order that brings it back. */
    static Order measure(AssayDevice device, Reading reading, int number, boolean urgent, Chance chance) {
        String key = "laboratory." + device.panel().id();
        double draw = chance.normal(key + ".draw", number);
        Map<Measurand, Double> values = new EnumMap<>(Measurand.class);
        Map<Measurand, Flag> flags = new EnumMap<>(Measurand.class);
        Map<Measurand, Double> exact = new EnumMap<>(Measurand.class);
        for (Channel channel : device.channels()) {
            Measurand measurand = channel.measurand();
            double measured = measurand.computed()
                    ? Computed.from(measurand, exact, reading)
                    : scattered(channel, reading, draw, chance.normal(key + ".noise." + measurand.result(), number));
            exact.put(measurand, measured);
            values.put(measurand, channel.reported(measured));
            flags.put(measurand, channel.flag(measured));
        }
        double drawn = reading.sample().drawn();
        double available = drawn + device.delay(urgent, chance.uniform(key + ".delay", number));
        return Report.order(device, number, drawn, available, values, flags);
    }

    private static double scattered(Channel channel, Reading reading, double draw, double noise) {
        double x = reading.of(channel.measurand());
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        x = x * (1 + channel.betweenDraws() * draw) + channel.bias();
        for (Interference interference : channel.interferences()) {
            x += interference.bias(reading.sample());
        }
        return x + channel.precision().sd(x) * noise;
    }
}
