package org.lungbridge.outcome;

import java.util.List;
import java.util.Set;

/**
 * A bleed by published definitions, applied afterwards to what happened.
 *
 * <pre>
 *   ISTH major   fatal, or critical organ, or hemoglobin falls by 2 g/dL or more, or 2 units of red cells or more
 *   ELSO major   overt with a fall of 2 g/dL or more in 24 h, or more than 20 mL/kg in 24 h, or 2 units or more in 24 h, or
 *                of brain, lung or behind the peritoneum (recalled from the anticoagulation guideline, McMichael 2022; not
 *                read)
 * </pre>
 *
 * <p>Critical organs here: intracranial. The lung is none in the definition for patients without surgery; the fall of
 * hemoglobin decides. Source: Schulman and Kearon 2005 (J Thromb Haemost 3:692).
 *
 * @param bleed what happened
 * @param isthMajor major bleeding of the International Society on Thrombosis and Haemostasis
 * @param barc type of the Bleeding Academic Research Consortium
 * @param elsoMajor major bleeding of the Extracorporeal Life Support Organization
 */
public record GradedBleed(Bleed bleed, boolean isthMajor, Barc barc, boolean elsoMajor) {
    private static final double FALL = 2;
    private static final double UNITS = 2;
    private static final double PER_KILOGRAM_mL = 20;
    private static final Set<String> ALWAYS_MAJOR = Set.of(Bleed.INTRACRANIAL, Bleed.LUNG);

    static List<GradedBleed> of(Course course) {
        return Bleed.of(course).stream()
                .map(bleed -> of(bleed, course.background().weight_kg()))
                .toList();
    }

    /** A bleed of a patient of this weight (kg), graded. */
    static GradedBleed of(Bleed bleed, double weight) {
        boolean loss = bleed.hemoglobinFall_gPerDL() >= FALL || bleed.redCells_units() >= UNITS;
        boolean isth = bleed.fatal() || bleed.site().equals(Bleed.INTRACRANIAL) || loss;
        double aDay = bleed.volume_mL() / Math.max(1, bleed.span().days());
        boolean elso = loss || ALWAYS_MAJOR.contains(bleed.site()) || aDay > PER_KILOGRAM_mL * weight;
        return new GradedBleed(bleed, isth, Barc.of(bleed), elso);
    }
}
