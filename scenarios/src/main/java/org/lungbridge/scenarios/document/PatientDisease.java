package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The disease behind the bleeding, followed through the run: it answers to treatment and comes back without. */
@About("The disease behind the bleeding, followed through the run: it answers to treatment and comes back without.")
public record PatientDisease(
        @FromCatalogue(DeviceKind.DISEASE)
        @About("Which disease; what is usual for the etiology unless written.")
        @Nullable
        String preset,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1.2")
        @About(
                "Activity of capillaritis at the start, 0 none, 0.96 untreated vasculitis; that of the disease unless written.")
        @Nullable
        Double activity,

        @Takes(value = Dimension.NUMBER, low = "0.01", high = "1")
        @About("Kidney function at the start as a fraction of normal; that of the disease unless written.")
        @Nullable
        Double kidneyFunction,

        @About("Whether glucocorticoids work badly, as in one patient of seven; false unless written.") @Nullable
        Boolean refractory) {}
