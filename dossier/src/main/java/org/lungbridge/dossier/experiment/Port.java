package org.lungbridge.dossier.experiment;

/**
 * A number that goes into an experiment or comes out.
 *
 * @param name as in datasets
 * @param unit its unit
 * @param usual what goes in if the dataset does not say; not a number if it has to, or for an output
 */
public record Port(String name, String unit, double usual) {
    /** A number that comes out, or that a dataset has to give. */
    public static Port of(String name, String unit) {
        return new Port(name, unit, Double.NaN);
    }

    /** A number with a usual value. */
    public static Port usual(String name, String unit, double usual) {
        return new Port(name, unit, usual);
    }
}
