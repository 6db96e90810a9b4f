package org.lungbridge.outcome;

/**
 * Types of the Bleeding Academic Research Consortium (Mehran et al. 2011, Circulation 123:2736).
 *
 * <pre>
 *   1   not actionable
 *   2   overt, actionable, none of the following
 *   3a  hemoglobin falls by 3 to below 5 g/dL, or any transfusion with overt bleeding
 *   3b  hemoglobin falls by 5 g/dL or more, or vasopressors, tamponade, surgery
 *   3c  intracranial
 *   5b  fatal, overt
 * </pre>
 *
 * <p>Falls are corrected for transfusion, 1 g/dL a unit, as the definition asks. Vasopressors count where the bleed needed
 * them ({@link Bleed}), red cells wherever they were given: the definition says any. Type 4 (bypass surgery) and 5a
 * (probable) do not occur here, nor do tamponade, surgery and bleeding of the eye.
 */
public enum Barc {
    /** Not actionable. */
    TYPE_1("1"),
    /** Actionable. */
    TYPE_2("2"),
    /** Transfused, or hemoglobin 3 to 5 g/dL lower. */
    TYPE_3A("3a"),
    /** Hemoglobin 5 g/dL lower or vasopressors. */
    TYPE_3B("3b"),
    /** Intracranial. */
    TYPE_3C("3c"),
    /** Fatal. */
    TYPE_5B("5b");

    private static final double SOME_FALL = 3;
    private static final double LARGE_FALL = 5;
    private static final double PER_UNIT = 1;

    private final String code;

    Barc(String code) {
        this.code = code;
    }

    /** As written. */
    public String code() {
        return code;
    }

    /** The type of a bleed. */
    static Barc of(Bleed bleed) {
        double fall = bleed.hemoglobinFall_gPerDL() + PER_UNIT * bleed.redCells_units();
        if (bleed.fatal()) {
            return TYPE_5B;
        }
        if (bleed.site().equals(Bleed.INTRACRANIAL)) {
            return TYPE_3C;
        }
        if (fall >= LARGE_FALL || bleed.pressors()) {
            return TYPE_3B;
        }
        if (fall >= SOME_FALL || bleed.redCells_units() > 0) {
            return TYPE_3A;
        }
        return bleed.treated() ? TYPE_2 : TYPE_1;
    }
}
