package org.lungbridge.scenarios.document;

/** The shelves of the device catalogue. */
public enum DeviceKind {
    /** Centrifugal pumps. */
    PUMP("pump", "pumps"),
    /** Membrane lungs. */
    OXYGENATOR("oxygenator", "oxygenators"),
    /** Cannulas; any of them can return blood. */
    CANNULA("cannula", "cannulas"),
    /** Those of them that can drain: their recirculation is known. */
    DRAINAGE_CANNULA("drainage cannula", "cannulas"),
    /** Devices of the laboratory. */
    ASSAY("laboratory device", "assays");

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
