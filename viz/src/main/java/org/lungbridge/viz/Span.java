package org.lungbridge.viz;

/**
 * A stretch of time with a name.
 *
 * @param label as written above the panels
 * @param from first time, in seconds
 * @param to last time, in seconds
 */
record Span(String label, double from, double to) {}
