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

    /** The ids of the shipped scenarios. */
    Collection<String> scenarios();

    /** The document of a shipped scenario, or nothing if there is none of this name. */
    byte[] scenario(String id);

    /** The ids of the shipped endpoints. */
    Collection<String> endpoints();

    /** The ids of the shipped strategies. */
    Collection<String> strategies();

    /** The ids of the shipped course protocols. */
    Collection<String> courses();

    /** The ids of the shipped checklists. */
    Collection<String> checklists();

    /** The document of a shipped strategy, or nothing if there is none of this name. */
    byte[] strategy(String id);

    /** From where to where a device can tell a result of a test, in the unit of its reports; two infinities without a device. */
    double[] reach(String test, String device);

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

            @Override
            public Collection<String> scenarios() {
                return List.of();
            }

            @Override
            public Collection<String> endpoints() {
                return List.of();
            }

            @Override
            public byte[] scenario(String id) {
                return new byte[0];
            }

            @Override
            public Collection<String> strategies() {
                return List.of();
            }

            @Override
            public Collection<String> courses() {
                return List.of();
            }

            @Override
            public Collection<String> checklists() {
                return List.of();
            }

            @Override
            public byte[] strategy(String id) {
                return new byte[0];
            }

            @Override
            public double[] reach(String test, String device) {
                return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            }
        };
    }
}
