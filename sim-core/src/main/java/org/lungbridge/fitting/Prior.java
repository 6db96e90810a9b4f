package org.lungbridge.fitting;

/**
 * What is believed about something nobody measured, in the unit of {@link BaselineFit#PRIORS}.
 *
 * @param mean the most likely value
 * @param sd how sure one is: the standard deviation, positive
 */
public record Prior(double mean, double sd) {}
