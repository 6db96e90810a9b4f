package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.List;
import org.lungbridge.scenarios.document.DeviceKind;

/** Tells the reader which device ids exist. */
public interface KnownDevices {
    /** The ids on one shelf of the catalogue. */
    Collection<String> ids(DeviceKind kind);

    /** The greatest speed of a pump (/min); infinite where the pump is unknown. */
    double greatestSpeed(String pump);

    /** The ids of the devices of the laboratory that do a test. */
    Collection<String> measuring(String test);

    /** Where there are no devices, such as while the catalogue itself is read. */
    static KnownDevices none() {
        return new KnownDevices() {
            @Override
            public Collection<String> ids(DeviceKind kind) {
                return List.of();
            }

            @Override
            public Collection<String> measuring(String test) {
                return List.of();
            }

            @Override
            public double greatestSpeed(String pump) {
                return Double.POSITIVE_INFINITY;
            }
        };
    }
}
