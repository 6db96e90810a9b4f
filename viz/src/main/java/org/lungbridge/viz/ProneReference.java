package org.lungbridge.viz;

import java.util.List;

/**
 * A published value beside the simulated ones: a box where a range is known, a short line where it is one number.
 *
 * @param id the output variable it belongs to
 * @param at the moment it was measured
 * @param low the lower end
 * @param high the upper end; the same as the lower one for a single number
 * @param label what stands under a mark that belongs beside its moment, being of another time; empty for one that belongs to it
 */
record ProneReference(String id, ProneMoment at, double low, double high, String label) {
    /** A value of the moment itself. */
    ProneReference(String id, ProneMoment at, double low, double high) {
        this(id, at, low, high, "");
    }

    /** Whether it is of another time than its moment. */
    boolean isBeside() {
        return !label.isEmpty();
    }

    /** What the marks are and where they come from. */
    record Set(String note, List<ProneReference> marks) {
        Set {
            marks = List.copyOf(marks);
        }
    }

    private static final Set WITHOUT_ECMO = new Set(
            "Gray: four published patients with lung hemorrhage before the turn (source S4): VD/VT 0.27 to 0.60 (method not"
                    + " stated), PaO2/FiO2 below 150 mmHg.",
            List.of(
                    new ProneReference("deadSpaceEnghoff", ProneMoment.BEFORE, 0.27, 0.60),
                    new ProneReference("PaO2FiO2_mmHg", ProneMoment.BEFORE, 150, 150)));

    private static final Set ON_ECMO = new Set(
            "Gray: published means before and after 24 h prone on ECMO (Kimmoun 2015): PaO2/FiO2 111 to 173 mmHg,"
                    + " compliance 18 to 32 mL/cmH2O.",
            List.of(
                    new ProneReference("PaO2FiO2_mmHg", ProneMoment.BEFORE, 111, 111),
                    new ProneReference("PaO2FiO2_mmHg", ProneMoment.PRONE_16_H, 173, 173, "24 h"),
                    new ProneReference("compliance_mLPerCmH2O", ProneMoment.BEFORE, 18, 18),
                    new ProneReference("compliance_mLPerCmH2O", ProneMoment.PRONE_16_H, 32, 32, "24 h")));

    /** The marks for patients with or without ECMO. */
    static Set of(boolean onEcmo) {
        return onEcmo ? ON_ECMO : WITHOUT_ECMO;
    }
}
