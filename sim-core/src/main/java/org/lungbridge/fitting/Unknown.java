package org.lungbridge.fitting;

import java.util.function.DoubleUnaryOperator;

/**
 * Something about the patient that a blood gas does not say and the fit must infer, with its prior: {@code value =
 * map(z)} where z is standard normal in the population.
 *
 * @param label what it is, in words
 * @param unit unit of the value as shown
 * @param map from z to the value
 * @param apply puts the value into the model
 */
public record Unknown(String label, String unit, DoubleUnaryOperator map, Application apply) {
    /** Puts a value of an unknown into the searched patient. */
    @FunctionalInterface
    public interface Application {
        void apply(QuasiSteady patient, double value);
    }

    /** A log-normal prior. */
    public static Unknown logNormal(String label, String unit, double median, double sdOfLog, Application apply) {
        return new Unknown(label, unit, z -> median * StrictMath.exp(sdOfLog * z), apply);
    }

    /** A normal prior. */
    public static Unknown normal(String label, String unit, double mean, double sd, Application apply) {
        return new Unknown(label, unit, z -> mean + sd * z, apply);
    }

    /** A prior between two bounds, normal on the logit scale around the middle value; spread 1 is the usual width. */
    public static Unknown between(
            String label, String unit, double low, double middle, double high, double spread, Application apply) {
        double logit = StrictMath.log((middle - low) / (high - middle));
        return new Unknown(label, unit, z -> low + (high - low) / (1 + StrictMath.exp(-(logit + spread * z))), apply);
    }
}
