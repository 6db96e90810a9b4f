package org.lungbridge.laboratory;

import java.util.Optional;

/** What staff can ask the laboratory for: a test, or several that come together. */
public enum Panel {
    /** Activated clotting time, at the bedside. */
    ACT("ACT"),
    /** Activated partial thromboplastin time. */
    APTT("aPTT"),
    /** Prothrombin time and INR. */
    PT("PT"),
    /** Activity against factor Xa. */
    ANTI_XA("antiXa"),
    /** Fibrinogen (Clauss). */
    FIBRINOGEN("fibrinogen"),
    /** D-dimer. */
    D_DIMER("Ddimer"),
    /** Antithrombin activity. */
    ANTITHROMBIN("antithrombin"),
    /** Platelet count. */
    PLATELETS("platelets"),
    /** Hemoglobin. */
    HEMOGLOBIN("hemoglobin"),
    /** Arterial blood gas with lactate and hemoglobin. */
    BLOOD_GAS("bloodGas"),
    /** Plasma free hemoglobin. */
    FREE_HEMOGLOBIN("plasmaFreeHemoglobin"),
    /** Thromboelastography. */
    TEG("TEG"),
    /** Thrombin generation. */
    THROMBIN_GENERATION("thrombinGeneration"),
    /** Antibodies against platelet factor 4 and heparin. */
    PF4_ANTIBODY("PF4antibody"),
    /** Serotonin release of platelets with heparin, the functional test. */
    SEROTONIN_RELEASE("serotoninRelease"),
    /** C-reactive protein and procalcitonin. */
    INFLAMMATION("inflammation"),
    /** White cells and neutrophils. */
    WHITE_CELLS("whiteCells"),
    /** Autoantibodies and complement. */
    IMMUNOLOGY("immunology"),
    /** Bacteria from sputum or from what is sucked out of a tube. */
    RESPIRATORY_CULTURE("respiratoryCulture"),
    /** Bacteria from two bottles of blood. */
    BLOOD_CULTURE("bloodCulture");

    private final String id;

    Panel(String id) {
        this.id = id;
    }

    /** What the panel is called in documents and orders. */
    public String id() {
        return id;
    }

    /** The panel of this name. */
    public static Optional<Panel> find(String id) {
        for (Panel panel : values()) {
            if (panel.id.equals(id)) {
                return Optional.of(panel);
            }
        }
        return Optional.empty();
    }

    /** True if its blood, if it is blood, is drawn from a clean puncture and not from the line. */
    boolean fromPuncture() {
        return this == RESPIRATORY_CULTURE || this == BLOOD_CULTURE;
    }

    /** True if it can be measured like this. */
    public boolean takes(Method method) {
        return method == Method.ALGEBRAIC || this == APTT || this == PT;
    }
}
