package org.lungbridge.fitting;

import java.util.OptionalDouble;

/**
 * An arterial blood gas at 37 °C with the hemoglobin of the same sample.
 *
 * @param pH of plasma
 * @param paCO2 mmHg
 * @param paO2 mmHg
 * @param saO2 measured saturation, fraction, if one was
 * @param hemoglobin_gPerDL hemoglobin
 */
public record BloodGas(double pH, double paCO2, double paO2, OptionalDouble saO2, double hemoglobin_gPerDL) {}
