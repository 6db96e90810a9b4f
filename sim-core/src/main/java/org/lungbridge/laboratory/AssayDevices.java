package org.lungbridge.laboratory;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The devices of a hospital: by id, and for each panel the usual one. */
public final class AssayDevices {
    private final Map<String, AssayDevice> byId = new LinkedHashMap<>();
    private final Map<Panel, AssayDevice> usual = new EnumMap<>(Panel.class);

    /** These devices; one of each panel is the usual one. */
    public AssayDevices(List<AssayDevice> devices) {
        for (AssayDevice device : devices) {
            if (byId.put(device.id(), device) != null) {
                throw new IllegalArgumentException("Two devices are called (%s).".formatted(device.id()));
            }
            if (device.usual() && usual.put(device.panel(), device) != null) {
                throw new IllegalArgumentException(
                        "The test (%s) has two usual devices.%nMaybe (%s) is not the usual one."
                                .formatted(device.panel().id(), device.id()));
            }
        }
    }

    /** The device a request asks for, or the usual one of its panel if it names none. */
    public AssayDevice of(Request request) {
        AssayDevice device = request.device().isEmpty() ? usual.get(request.panel()) : byId.get(request.device());
        if (device == null || device.panel() != request.panel()) {
            throw new IllegalArgumentException("There is no device (%s) for the test (%s).%nMaybe one of %s was meant."
                    .formatted(request.device(), request.panel().id(), measuring(request.panel())));
        }
        return device;
    }

    /** The ids of the devices that measure a panel. */
    public List<String> measuring(Panel panel) {
        return byId.values().stream()
                .filter(device -> device.panel() == panel)
                .map(AssayDevice::id)
                .toList();
    }
}
