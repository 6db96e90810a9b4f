package org.lungbridge.outcome;

/**
 * What scores have to know of a patient and a run does not record.
 *
 * @param age_years age
 * @param weight_kg actual weight
 * @param chronicPoints points of APACHE II for chronic disease (0, 2 or 5; Knaus 1985)
 */
public record Background(double age_years, double weight_kg, int chronicPoints) {}
