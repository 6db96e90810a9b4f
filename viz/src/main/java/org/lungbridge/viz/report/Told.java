package org.lungbridge.viz.report;

/**
 * A sentence of the narrative.
 *
 * @param time when what it tells began, s
 * @param text the sentence
 */
record Told(double time, String text) {}
