package org.lungbridge.scenarios.catalogue;

/**
 * One value of a disease.
 *
 * @param of the state, setting or parameter of the model, by its full name
 * @param value the usual value, in the unit
 * @param unit the unit in which the model declares it
 * @param low the least of plausible values, in the unit
 * @param high the greatest of plausible values, in the unit
 * @param source where it comes from
 */
public record DiseaseValue(String of, double value, String unit, double low, double high, String source) {}
