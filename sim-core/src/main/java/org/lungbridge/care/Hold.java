package org.lungbridge.care;

/**
 * A reason for which the anticoagulant is stopped, and what must come before it runs again.
 *
 * @param when the reason
 * @param until what must be so again
 * @param atLeast how long it stops at least, s
 * @param share of the rate before at which it runs again, 0 to 1
 * @param reversal whether heparin is neutralized by protamine
 */
public record Hold(Condition when, Condition until, double atLeast, double share, boolean reversal) {
    public Hold {
        Checks.notNegative("least time of a hold", atLeast);
        Checks.share("share of the rate after a hold", share);
    }

    /** A hold that ends when its reason is gone, at the rate before. */
    public static Hold whileSo(Condition when) {
        return new Hold(when, when.opposite(), 0, 1, false);
    }
}
