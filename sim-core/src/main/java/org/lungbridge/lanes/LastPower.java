package org.lungbridge.lanes;

/**
 * A power whose base and exponent seldom change, such as that of the weight of a body: {@link Functions#pow} is asked
 * only where they do, so the bits are its own.
 */
public final class LastPower {
    private double base = Double.NaN;
    private double exponent = Double.NaN;
    private double power = Double.NaN;

    /** base to the exponent, for a base above 0. */
    public double of(double base, double exponent) {
        if (base != this.base || exponent != this.exponent) {
            this.base = base;
            this.exponent = exponent;
            power = Functions.pow(base, exponent);
        }
        return power;
    }
}
