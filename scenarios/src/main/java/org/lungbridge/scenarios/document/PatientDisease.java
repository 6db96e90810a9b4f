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
        Boolean refractory,

        @About(
                "What the CT of an interstitial pneumonia looks like: nonspecific (nsip), organizing (op), usual (uip), indeterminate between uip and nsip, diffuse alveolar damage (dad). It sets how well glucocorticoids work, how fast the lung scars and how far a scar dissolves; without it the usual values, which are those of nsip.")
        @Nullable
        CtPattern ctPattern,

        @About("Prednisolone before the run; none unless written.") @Nullable
        PriorSteroids priorSteroids) {
    /** The same disease with another pattern and another treatment before. */
    public PatientDisease with(@Nullable CtPattern pattern, @Nullable PriorSteroids steroids) {
        return new PatientDisease(preset, activity, kidneyFunction, refractory, pattern, steroids);
    }

    /** The same disease as active as this, with this kidney, and refractory or not. */
    public PatientDisease with(@Nullable Double active, @Nullable Double kidney, boolean refuses) {
        return new PatientDisease(preset, active, kidney, refuses, ctPattern, priorSteroids);
    }
}
