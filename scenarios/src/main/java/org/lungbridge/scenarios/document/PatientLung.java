package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/**
 * What the lung of a patient is like. The ranges are those of the model's parameters; what is not written is as usual for
 * the etiology.
 */
public record PatientLung(
        @About(
                "Which set of lung parameters is meant: the calibrated one (usual), or one whose compliance is closer to published patients.")
        @Nullable
        LungModel model,

        @Takes(value = Dimension.VOLUME, low = "0 mL", high = "3000 mL")
        @About("Blood and edema in the air spaces; only without an arterial gas.")
        @Nullable
        Measure filling,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of the filling that is blood; only without an arterial gas.")
        @Nullable
        Double bloodShare,

        @Takes(value = Dimension.NUMBER, low = "-2", high = "5")
        @About(
                "How much more of the filling lies in the back than in front: 0 even, 3 mostly in the back; only without an arterial gas.")
        @Nullable
        Double dorsalBias,

        @Takes(value = Dimension.MASS, low = "0.9 kg", high = "2 kg")
        @About(
                "Tissue, interstitial fluid and capillary blood of a lung of 66 kg predicted body weight; 1.45 kg as usual in lung injury, 0.95 kg in health.")
        @Nullable
        Measure tissueMass,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "40 cmH2O")
        @About("Transpulmonary pressure around which closed lung opens.")
        @Nullable
        Measure openingPressure,

        @Takes(value = Dimension.PRESSURE, low = "-15 cmH2O", high = "20 cmH2O")
        @About("Transpulmonary pressure around which open lung closes.")
        @Nullable
        Measure closingPressure,

        @Takes(value = Dimension.NUMBER, low = "0", high = "0.9")
        @About("Share of the lung that is consolidated and does not open.")
        @Nullable
        Double consolidation,

        @Takes(value = Dimension.NUMBER, low = "0", high = "0.9")
        @About(
                "Share of the lung that is scarred at the start; grows by a few percent a week with inflammation and injury.")
        @Nullable
        Double fibrosis,

        @Takes(value = Dimension.NUMBER, low = "0.35", high = "1.1")
        @About("Volume of open lung relative to healthy tissue at the same pressure.")
        @Nullable
        Double softness,

        @Takes(value = Dimension.NUMBER, low = "0", high = "0.45")
        @About(
                "Share of alveolar ventilation that goes to alveoli without blood flow (microthrombi); only without an arterial gas.")
        @Nullable
        Double unperfusedShare,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1.4")
        @About("Spread of ventilation to blood flow within a region (standard deviation of the logarithm).")
        @Nullable
        Double vqSpread,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Strength of hypoxic vasoconstriction, 0 none, 0.5 usual, 1 strongest.")
        @Nullable
        Double vasoconstriction,

        @Takes(value = Dimension.VOLUME, low = "0 mL", high = "120 mL")
        @About("Dead space of tubing between the Y-piece and the patient.")
        @Nullable
        Measure instrumentalDeadSpace,

        @Takes(value = Dimension.FLOW, low = "0 mL/h", high = "2 L/h")
        @About("Bleeding into the air spaces from the start of the run on, until an order sets it.")
        @Nullable
        Measure bleeding) {
    /** A lung of which nothing is written but its scar. */
    public static PatientLung ofScar(double fibrosis) {
        return new PatientLung(
                null, null, null, null, null, null, null, null, fibrosis, null, null, null, null, null, null);
    }

    /** The same lung with another scar. */
    public PatientLung withFibrosis(double scar) {
        return new PatientLung(
                model,
                filling,
                bloodShare,
                dorsalBias,
                tissueMass,
                openingPressure,
                closingPressure,
                consolidation,
                scar,
                softness,
                unperfusedShare,
                vqSpread,
                vasoconstriction,
                instrumentalDeadSpace,
                bleeding);
    }
}
