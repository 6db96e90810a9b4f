package org.lungbridge.care;

/**
 * What clinicians do after a bleed: they aim lower for a while. PROTECMO: the aPTT fell by 5.3 s after a first bleed (652
 * patients).
 *
 * @param by how much lower, in the unit of the monitored test, engine units; 0 not at all
 * @param lasting s
 */
public record Lowering(double by, double lasting) {
    public Lowering {
        Checks.notNegative("lowering of the target", by);
        Checks.notNegative("time for which the target is lowered", lasting);
    }
}
