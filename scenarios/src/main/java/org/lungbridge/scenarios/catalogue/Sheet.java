package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;

/** What every data sheet has. */
public sealed interface Sheet permits PumpSheet, CannulaSheet, OxygenatorSheet, AssaySheet, DiseaseSheet {
    /** The name in documents, and of the file. */
    String id();

    /** The device in words. */
    String title();

    /** Where the numbers come from. */
    String source();

    /** What else to know. */
    @Nullable
    String note();
}
