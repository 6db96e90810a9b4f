package org.lungbridge.laboratory;

/**
 * What is read off a thrombin generation curve.
 *
 * @param peak greatest active thrombin, nmol/L
 * @param timeToPeak when it is reached, s
 * @param lag when thrombin reaches 10 nmol/L, s; infinite if it never does
 * @param potential endogenous thrombin potential, the area under the curve, nmol/L·s
 */
public record ThrombinCurve(double peak, double timeToPeak, double lag, double potential) {}
