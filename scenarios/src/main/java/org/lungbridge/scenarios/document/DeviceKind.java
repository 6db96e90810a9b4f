package org.lungbridge.scenarios.document;

/** The shelves of the device catalogue. */
public enum DeviceKind {
    /** Centrifugal pumps. */
    PUMP("pump", "pumps"),
    /** Membrane lungs. */
    OXYGENATOR("oxygenator", "oxygenators"),
    /** Drainage and return cannulas. */
    CANNULA("cannula", "cannulas");

    private final String noun;
    private final String folder;

    DeviceKind(String noun, String folder) {
        this.noun = noun;
        this.folder = folder;
    }

    /** One device of this kind, in words. */
    public String noun() {
        return noun;
    }

    /** The folder of the catalogue. */
    public String folder() {
        return folder;
    }
}
