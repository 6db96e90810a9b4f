package org.lungbridge.scenarios.document;

/** Where blood comes back to the patient: a cannula and the vein it enters. */
public record Return(
        @FromCatalogue(DeviceKind.CANNULA) @About("Cannula that returns.")
        String cannula,

        @About("Vein.") Site site) {}
