package org.lungbridge.fitting;

import org.lungbridge.quantity.Quantity;

/**
 * A measured value the patient must reproduce.
 *
 * @param label what was measured
 * @param quantity the quantity of the model, compared in {@code quantity.unit()}
 * @param value measured, in {@code quantity.unit()}
 * @param sd how closely it must be met in the search
 * @param tolerance largest accepted misfit; beyond it the fit is refused
 */
public record Target(String label, Quantity quantity, double value, double sd, double tolerance) {}
