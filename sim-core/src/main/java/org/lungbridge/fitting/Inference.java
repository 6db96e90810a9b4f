package org.lungbridge.fitting;

import java.util.OptionalDouble;

/**
 * What the fit inferred about one unknown.
 *
 * @param label what it is, in words
 * @param value the inferred value
 * @param unit its unit
 * @param deviations distance from the population's middle in standard deviations of the prior; empty where there was
 *     nothing to believe beforehand
 */
public record Inference(String label, double value, String unit, OptionalDouble deviations) {}
