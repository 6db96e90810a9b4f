package org.lungbridge.care;

/**
 * How far staff keep to the protocol.
 *
 * <pre>
 *   missed sample:  not drawn, the next one at its time
 *   late sample:    drawn u · lateBy later, u from 0 to 1
 *   wrong dose:     times or divided by factor, even odds; found when the rate is set again
 * </pre>
 *
 * @param missed share of samples that are missed
 * @param late share of the others that are late
 * @param lateBy at most, s
 * @param wrong share of doses and rates that are wrong
 * @param factor of a wrong one
 */
public record Compliance(double missed, double late, double lateBy, double wrong, double factor) {
    /** Everything as written. */
    public static final Compliance PERFECT = new Compliance(0, 0, 0, 0, 1);

    public Compliance {
        Checks.share("share of missed samples", missed);
        Checks.share("share of late samples", late);
        Checks.notNegative("delay of late samples", lateBy);
        Checks.share("share of wrong doses", wrong);
        Checks.positive("factor of wrong doses", factor);
    }
}
