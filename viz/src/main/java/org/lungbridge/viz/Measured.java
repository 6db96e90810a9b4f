package org.lungbridge.viz;

/**
 * A result of the laboratory, where blood was drawn.
 *
 * @param test what was measured, such as {@code aPTT}
 * @param drawn when, in seconds
 * @param value in the unit of the report
 */
public record Measured(String test, double drawn, double value) {}
