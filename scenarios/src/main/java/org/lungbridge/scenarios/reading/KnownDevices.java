package org.lungbridge.scenarios.reading;

import java.util.Collection;
import org.lungbridge.scenarios.document.DeviceKind;

/** Tells the reader which device ids exist. */
@FunctionalInterface
public interface KnownDevices {
    /** The ids on one shelf of the catalogue. */
    Collection<String> ids(DeviceKind kind);
}
