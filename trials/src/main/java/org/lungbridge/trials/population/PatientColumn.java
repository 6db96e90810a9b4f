package org.lungbridge.trials.population;

/**
 * What is known of every drawn patient, a column of the table of patients.
 *
 * @param name as in {@link org.lungbridge.trials.course.VirtualPatient}: a covariate, or a label
 * @param unit UCUM code of a covariate; 1 for labels
 * @param isLabel whether it is a word
 * @param about what it is
 */
public record PatientColumn(String name, String unit, boolean isLabel, String about) {}
