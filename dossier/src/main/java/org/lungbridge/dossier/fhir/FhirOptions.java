package org.lungbridge.dossier.fhir;

/**
 * What is to be in the Bundle.
 *
 * @param every_s time between two values of a series, s; 0 takes every recorded row
 * @param truth whether true values that nobody at the bedside sees are in it, too
 */
public record FhirOptions(double every_s, boolean truth) {}
