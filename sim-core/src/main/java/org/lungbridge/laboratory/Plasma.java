package org.lungbridge.laboratory;

/**
 * Citrated plasma as it reaches a clotting test.
 *
 * @param ii factor II as a fraction of normal; the other factors alike
 * @param v factor V
 * @param vii factor VII
 * @param viii factor VIII
 * @param ix factor IX
 * @param x factor X
 * @param xi factor XI
 * @param xii factor XII
 * @param xiii factor XIII
 * @param proteinC protein C
 * @param antithrombin antithrombin
 * @param fibrinogen_gPerL fibrinogen, g/L
 * @param heparin_IUPerMl heparin that works with the antithrombin there is, IU/mL
 */
public record Plasma(
        double ii,
        double v,
        double vii,
        double viii,
        double ix,
        double x,
        double xi,
        double xii,
        double xiii,
        double proteinC,
        double antithrombin,
        double fibrinogen_gPerL,
        double heparin_IUPerMl) {
    /** Fibrinogen of normal plasma (g/L): 8945.5 nmol/L (Wajima 2009) of 340 kDa. */
    public static final double NORMAL_FIBRINOGEN_gPerL = 8945.5e-9 * 340e3;

    /** Normal plasma with this much heparin (IU/mL). */
    public static Plasma normal(double heparin_IUPerMl) {
        return new Plasma(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, NORMAL_FIBRINOGEN_gPerL, heparin_IUPerMl);
    }

    /** Every protein at this fraction of what it is. */
    public Plasma times(double share) {
        return new Plasma(
                share * ii,
                share * v,
                share * vii,
                share * viii,
                share * ix,
                share * x,
                share * xi,
                share * xii,
                share * xiii,
                share * proteinC,
                share * antithrombin,
                share * fibrinogen_gPerL,
                heparin_IUPerMl);
    }
}
