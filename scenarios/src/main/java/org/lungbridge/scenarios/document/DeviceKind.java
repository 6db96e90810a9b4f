package org.lungbridge.scenarios.document;

/** The shelves of the catalogue. */
public enum DeviceKind {
    /** Centrifugal pumps. */
    PUMP("pump", "devices/pumps"),
    /** Membrane lungs. */
    OXYGENATOR("oxygenator", "devices/oxygenators"),
    /** Cannulas; any of them can return blood. */
    CANNULA("cannula", "devices/cannulas"),
    /** Those of them that can drain: their recirculation is known. */
    DRAINAGE_CANNULA("drainage cannula", "devices/cannulas"),
    /** Devices of the laboratory. */
    ASSAY("laboratory device", "devices/assays"),
    /** Causes of alveolar hemorrhage. */
    DISEASE("disease", "diseases");

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

    /** The folder of the library. */
    public String folder() {
        return folder;
    }
}
