package org.lungbridge.scenarios.catalogue;

/** How far results of one sample scatter at a value: a standard deviation. */
public record PrecisionPoint(double at, double sd) {}
