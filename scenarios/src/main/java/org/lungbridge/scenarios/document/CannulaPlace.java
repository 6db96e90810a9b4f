package org.lungbridge.scenarios.document;

/** A cannula and the vein it enters. */
public record CannulaPlace(
        @FromCatalogue(DeviceKind.CANNULA) @About("Cannula.")
        String cannula,

        @About("Vein.") Site site) {}
