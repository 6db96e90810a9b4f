package org.lungbridge.scenarios.document;

/** Where blood leaves the patient: a cannula and the vein it enters. */
public record Drainage(
        @FromCatalogue(DeviceKind.DRAINAGE_CANNULA) @About("Cannula that drains.")
        String cannula,

        @About("Vein.") Site site) {}
